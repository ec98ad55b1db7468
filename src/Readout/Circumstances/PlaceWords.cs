using Readout.Lexicons;

namespace Readout.Circumstances;

/// <summary>What words say of places: nouns for them, prepositions before them, words of one country's reports.</summary>
internal sealed class PlaceWords
{
    private readonly Dictionary<string, PlaceNoun>.AlternateLookup<ReadOnlySpan<char>> _nouns = Read("place-words.tsv", row => (row["word"], Enum.Parse<PlaceNoun>(row["kind"], ignoreCase: true)));
    private readonly Dictionary<string, PlaceUse>.AlternateLookup<ReadOnlySpan<char>> _prepositions = Read("place-prepositions.tsv", row => (row["word"], Enum.Parse<PlaceUse>(row["use"], ignoreCase: true)));
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _cues = Read("place-cues.tsv", row => (row["word"], row.List("codes")));

    private PlaceWords()
    {
    }

    /// <summary>The English tables.</summary>
    public static PlaceWords English { get; } = new();

    /// <summary>What kind of place a noun means; none for every other word.</summary>
    public PlaceNoun Noun(ReadOnlySpan<char> word) => _nouns.TryGetValue(word, out var kind) ? kind : PlaceNoun.None;

    /// <summary>How a preposition places what stands before it; none for every other word.</summary>
    public PlaceUse Use(ReadOnlySpan<char> word) => _prepositions.TryGetValue(word, out var use) ? use : PlaceUse.None;

    /// <summary>The countries whose reports have a word ("sheriff"); empty for none in particular.</summary>
    public string[] Cues(ReadOnlySpan<char> word) => _cues.TryGetValue(word, out var codes) ? codes : [];

    private static Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> Read<T>(string name, Func<TableRow, (string Word, T Value)> read) =>
        Table.Embedded("data/lexicons/en/" + name).Rows.Select(read).ToDictionary(pair => pair.Word, pair => pair.Value, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}

/// <summary>What kind of place a noun means.</summary>
internal enum PlaceNoun : byte
{
    /// <summary>None.</summary>
    None,
    /// <summary>"city", "village".</summary>
    Town,
    /// <summary>"capital".</summary>
    Capital,
    /// <summary>"province", "state".</summary>
    Region,
    /// <summary>"country", "kingdom".</summary>
    Country,
    /// <summary>"island", "shoal".</summary>
    Island,
    /// <summary>"strait", "river".</summary>
    Water,
    /// <summary>"valley", "desert".</summary>
    Mountain,
    /// <summary>"embassy", "airport".</summary>
    Site,
    /// <summary>"border".</summary>
    Border,
    /// <summary>"north", "outskirts", "area".</summary>
    Part,
    /// <summary>What one speaks to or at: "reporters", "rally".</summary>
    Setting,
    /// <summary>"there", "nearby".</summary>
    Pointer,
    /// <summary>"embassy": a site that is not in the country beside it.</summary>
    Mission,
    /// <summary>"visit": what it goes to is where it is.</summary>
    Journey,
    /// <summary>"host": who does it is where it is.</summary>
    Host,
    /// <summary>"where": what follows goes on there.</summary>
    Where,
    /// <summary>"bombing": the town before it is where it was.</summary>
    Deed,
    /// <summary>"meet", "sign": what is done where one comes together.</summary>
    Meet,
}

/// <summary>How a preposition places what stands before it.</summary>
internal enum PlaceUse : byte
{
    /// <summary>Not at all.</summary>
    None,
    /// <summary>What goes on goes on there: "in", "near".</summary>
    At,
    /// <summary>Whoever moves comes there: "to".</summary>
    Goal,
    /// <summary>Whoever moves leaves there: "from".</summary>
    Origin,
    /// <summary>What is done is done there, or to it: "on".</summary>
    Target,
    /// <summary>It is whom the act is aimed at, which may be a place: "against".</summary>
    Foe,
    /// <summary>What stands behind it is another time's: "after".</summary>
    Apart,
    /// <summary>What stands behind it only vouches: "according".</summary>
    Source,
    /// <summary>It is no place of what goes on: "with", "opposite".</summary>
    Against,
    /// <summary>"of": the noun before it says how.</summary>
    Of,
}
