using Readout.Actors;
using Readout.Documents;
using Readout.Language;

namespace Readout.Train;

/// <summary>One document of GUM: which mentions its annotators put together, and which the actor stage does. A mention is its head: sentence and token.</summary>
/// <param name="Gold">Entities with at least two mentions.</param>
/// <param name="Found">The same, found; a found mention that covers the head of an annotated one, and has its own head inside it, is that mention.</param>
internal sealed record CoreferenceDocument(IReadOnlyList<HashSet<(int, int)>> Gold, IReadOnlyList<HashSet<(int, int)>> Found)
{
    /// <summary>Reads and resolves one document.</summary>
    /// <param name="blocks">Its sentences.</param>
    /// <param name="analyzer">Gives them trees: only tokens are taken from the annotation.</param>
    /// <param name="isCounted">Which types of entity count.</param>
    public static CoreferenceDocument Read(IReadOnlyList<Conllu.Block> blocks, SentenceAnalyzer analyzer, Predicate<string> isCounted)
    {
        var marked = blocks.Select(block => EntityMentionReader.Read(block).Where(mention => isCounted(mention.Type)).Select(mention => (Mention: mention, Head: Head(block.Parsed, mention))).ToList()).ToList();
        var gold = marked.SelectMany((mentions, sentence) => mentions.Select(one => (one.Mention.Group, Key: (sentence, one.Head))));
        var document = new Document { Id = blocks[0].Document, Text = string.Concat(blocks.Select(block => block.Parsed.Sentence.ToString() + "\n")) };
        var mentions = ActorResolver.Resolve(document, analyzer.Analyze([.. blocks.Select(block => block.Parsed.Sentence)]));
        var found = mentions.All.Where(mention => mention.Actors.Count == 1).Select(mention => (Identity(mention.Actors[0]), Key(mention, marked[mention.Sentence])));
        return new CoreferenceDocument(Chains(gold), Chains(found));
    }

    private static List<HashSet<(int, int)>> Chains(IEnumerable<(string Group, (int, int) Key)> mentions) =>
        [.. mentions.GroupBy(one => one.Group, StringComparer.Ordinal).Select(group => group.Select(one => one.Key).ToHashSet()).Where(chain => chain.Count > 1)];

    // Who it is, without the reason and the score, which differ from mention to mention.
    private static string Identity(ActorReference actor) => actor.Name ?? $"{actor.Code}/{actor.Sector}/{actor.Office}";

    private static (int, int) Key(Mention mention, List<(EntityMention Mention, int Head)> marked)
    {
        var same = marked.Where(one => one.Head >= mention.First && one.Head < mention.End && mention.Head >= one.Mention.First && mention.Head < one.Mention.End)
            .OrderBy(one => one.Mention.End - one.Mention.First).Select(one => one.Head).ToList();
        return (mention.Sentence, same.Count > 0 ? same[0] : mention.Head);
    }

    // The token of the mention that hangs on none of the others.
    private static int Head(ParsedSentence sentence, EntityMention mention)
    {
        for (var token = mention.First; token < mention.End; token++)
            if (sentence.Heads[token] < mention.First || sentence.Heads[token] >= mention.End) return token;
        return mention.First;
    }
}
