using Readout.Documents;
using Readout.Language;
using Readout.Text;

namespace Readout.Actors;

/// <summary>Resolves every mention of a document to code, sector, name and office, at the document's day: names by the tables, roles by their
/// words and the country beside them, persons by title and apposition, and later mentions by what came before.</summary>
public static class ActorResolver
{
    /// <summary>Resolves the mentions of a document.</summary>
    /// <param name="document">The document; its day decides who held an office.</param>
    /// <param name="sentences">Its sentences, in order. Those without a tree are read for titles and names only.</param>
    public static DocumentMentions Resolve(Document document, IReadOnlyList<ParsedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sentences);
        var names = sentences.Select(sentence => NameFinder.Find(sentence, document.Published)).ToArray();
        var memory = new ActorMemory();
        var mentions = new Mention?[sentences.Count][];
        for (var i = 0; i < sentences.Count; i++)
        {
            memory.EnterSentence(i);
            mentions[i] = ResolveSentence(sentences[i], i, names, memory);
        }
        return new DocumentMentions(mentions);
    }

    private static Mention?[] ResolveSentence(ParsedSentence s, int index, NameMatch?[][] names, ActorMemory memory)
    {
        var row = new Mention?[s.Count];
        if (!s.HasTree) return row;
        var phrase = new PhraseResolver(s, names[index], memory);
        for (var token = 0; token < s.Count; token++)
        {
            if (!phrase.IsCandidate(token)) continue;
            var (actors, reason) = phrase.Resolve(token);
            var (first, end) = phrase.Extent(token);
            row[token] = new Mention
            {
                Sentence = index, Head = token, First = first, End = end,
                Span = new TextSpan(s.Sentence.Tokens[first].Start, s.Sentence.Tokens[end - 1].End),
                Actors = actors, UnresolvedReason = actors.Count == 0 ? reason : null,
            };
            memory.Note(s, token, actors);
        }
        return row;
    }
}
