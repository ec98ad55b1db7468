using Readout.Language;
using Readout.Language.Entities;

namespace Readout.Train;

/// <summary>Cuts GUM's mentions down to names; decision 0008 says what counts as one.</summary>
/// <param name="titles">Words that stand before persons' names as titles, in lower case; alone they are not names.</param>
/// <param name="countries">Names of countries, in lower case: places, even where GUM sees an organisation act.</param>
internal sealed class EntityNameReader(IReadOnlySet<string> titles, IReadOnlySet<string> countries)
{
    private const string Person = "person", Organisation = "organization", Place = "place";

    /// <summary>The titles that a treebank shows: bare nominal modifiers to the left of a person's proper name.</summary>
    public static HashSet<string> FindTitles(IEnumerable<Conllu.Block> blocks) => [.. blocks.SelectMany(block => EntityMentionReader.Read(block)
        .Where(mention => mention.Type == Person).Select(mention => (mention, Head: EntityNameSpan.FindHead(block.Parsed, mention)))
        .SelectMany(pair => Enumerable.Range(pair.mention.First, pair.Head - pair.mention.First)
            .Where(i => block.Parsed.Heads[i] == pair.Head && EntityNameSpan.IsTitle(block.Parsed, i))
            .Select(i => block.Parsed.Word(i).ToString().ToLowerInvariant())))];

    /// <summary>The names of a sentence, left to right; inside a longer name, whatever it names, none is counted.</summary>
    public List<Entity> Read(Conllu.Block block)
    {
        var mentions = EntityMentionReader.Read(block);
        var names = mentions.Select(mention => new EntityNameSpan(block.Parsed, mention, mentions, titles)).Where(name => name.IsFound && IsName(block.Parsed, name))
            .OrderByDescending(name => name.End - name.First).ThenBy(name => Kind(block.Parsed, name) is null).ThenBy(name => name.First).ToList();
        var kept = new List<EntityNameSpan>();
        foreach (var name in names)
            if (kept.TrueForAll(other => name.End <= other.First || other.End <= name.First)) kept.Add(name);
        return [.. kept.Where(name => Kind(block.Parsed, name) is not null)
            .Select(name => new Entity(name.First, name.End, Kind(block.Parsed, name)!.Value)).OrderBy(name => name.First)];
    }

    private bool IsName(ParsedSentence parsed, EntityNameSpan name)
    {
        if (parsed.Tags[name.Head] != UniversalTag.PROPN) return false;
        var determiner = parsed.Dependent(name.Head, Relation.Det);
        var isBehindDeterminer = determiner >= 0 && determiner < name.Head;
        if (name.Type != Person) return !isBehindDeterminer || parsed.Lemmas[determiner] != "a";
        return (!isBehindDeterminer || HasDescription(parsed, name)) && parsed.PennTags[name.Head] != "NNPS"
            && !Enumerable.Range(name.First, name.End - name.First).All(i => titles.Contains(parsed.Word(i).ToString().ToLowerInvariant()));
    }

    // "the economist Ada Park": the article belongs to what she is, though the tree hangs it on her name.
    private static bool HasDescription(ParsedSentence parsed, EntityNameSpan name)
    {
        foreach (var child in parsed.Dependents(name.Head))
            if (child < name.First && (parsed.Relations[child] is Relation.Nmod or Relation.Compound)) return true;
        return false;
    }

    private EntityKind? Kind(ParsedSentence parsed, EntityNameSpan name) => name.Type switch
    {
        Person => EntityKind.Person,
        Place => EntityKind.Place,
        Organisation => countries.Contains(Text(parsed, name).ToLowerInvariant()) ? EntityKind.Place : EntityKind.Organisation,
        _ => null,
    };

    private static string Text(ParsedSentence parsed, EntityNameSpan name) =>
        parsed.Sentence.Text[parsed.Sentence.Tokens[name.First].Start..parsed.Sentence.Tokens[name.End - 1].End];
}
