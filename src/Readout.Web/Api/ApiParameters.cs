using Readout.Events;

namespace Readout.Web.Api;

/// <summary>The parameters that several routes take: the same names as the pages and the command line.</summary>
internal static class ApiParameters
{
    /// <summary>Items of a list as JSON unless told otherwise.</summary>
    public const int DefaultLimit = 100;

    /// <summary>The most items of a list as JSON.</summary>
    public const int MostItems = 1000;

    private static readonly string[] s_orders = ["newest", "oldest", "arrival", "updated", "least_sure"];

    /// <summary>What may be asked of events.</summary>
    public static IReadOnlyList<ApiParameter> Question { get; } =
    [
        Many("actor", "Code (\"FRA\", \"UNO\") or name of who acts; any of several."),
        Many("recipient", "Code or name of whom it is done to; any of several."),
        Many("party", "Code or name of who takes part on either side; all of several."),
        Many("actor_sector", "PLOVER sector of who acts.", Ontology.Sectors),
        Many("recipient_sector", "PLOVER sector of whom it is done to.", Ontology.Sectors),
        Many("category", "PLOVER event.", Ontology.Events),
        Many("mode", "PLOVER mode (\"yield\")."),
        Many("context", "PLOVER context.", Ontology.Contexts),
        Many("status", "Whether it happened.", ["actual", "negated", "hypothetical", "future", "historical"]),
        Many("source", "Code of who vouches for it; \"none\" for what documents state themselves."),
        Many("country", "Three-letter code of the country where it took place."),
        new("box", "Stretch of the map where it took place: south,west,north,east in degrees (\"45,5,50,10\")."),
        Many("publisher", "Publisher of the document."),
        Many("document", "Id of the document, as its input named it."),
        new("entry", "Id of an entry, or of any of its reports: the reports of that entry alone."),
        new("from", "First day of the event, counted in.", ApiType.Day),
        new("to", "Last day of the event, counted in.", ApiType.Day),
        new("text", "Words that the document must hold: all of them; \"quoted words\" in a row; OR between two; -word for what must not be there."),
        new("min_confidence", "Least confidence.", ApiType.Share),
        new("updated_since", "Only what was added or changed after this moment (UTC).", ApiType.Moment),
        new("once", "Whether several reports of one event count once.", ApiType.Switch),
    ];

    /// <summary>The order of events.</summary>
    public static ApiParameter Order { get; } = new("order", "The order; a reader that keeps up asks for updated.") { Values = s_orders, Default = s_orders[0] };

    /// <summary>How many at most.</summary>
    public static ApiParameter Limit { get; } = new("limit", "How many items at most. As NDJSON and CSV a list is whole unless this is given.", ApiType.Number) { Least = 1, Most = MostItems, Default = "100" };

    /// <summary>Where a list goes on.</summary>
    public static ApiParameter After { get; } = new("after", "The cursor that the list before ended with (next); it stays good while the record grows.");

    /// <summary>The unit of periods.</summary>
    public static ApiParameter Unit { get; } = new("unit", "How long a period is; weeks begin on Monday.") { Values = ["day", "week", "month", "year"] };

    /// <summary>Which form is wanted, for lists.</summary>
    public static ApiParameter Format { get; } = FormatOf("json", "ndjson", "csv");

    /// <summary>Which form is wanted, among some.</summary>
    public static ApiParameter FormatOf(params IReadOnlyList<string> formats) => new("format", "The form of the answer; it goes before Accept.") { Values = formats, Default = formats[0] };

    private static ApiParameter Many(string name, string description, IReadOnlyList<string>? values = null) => new(name, description) { IsMany = true, Values = values ?? [] };
}
