using Readout.Events.Patterns;
using Readout.Lexicons;

namespace Readout.Events.Rewriting;

/// <summary>One row of the codebook's rewriting rules: an event that, in some status, frame or hands, counts as another one.</summary>
internal sealed record RewriteRule
{
    public required string Id { get; init; }

    /// <summary>The category that the patterns gave.</summary>
    public required string Category { get; init; }

    /// <summary>The mode that they gave; null for any.</summary>
    public string? Mode { get; init; }

    /// <summary>The statuses in which the rule holds; empty for all.</summary>
    public IReadOnlyList<EventStatus> Statuses { get; init; } = [];

    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>Sectors of which the first actor must have one; empty for any actor or none.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>How many different actors there must be; 0 for any number.</summary>
    public int ActorCount { get; init; }

    /// <summary>Whether actors and recipients must be there and all of one country.</summary>
    public bool IsDomestic { get; init; }

    /// <summary>Whether the actor itself must be the one who says so.</summary>
    public bool IsOwnWord { get; init; }

    /// <summary>Whether the event stays, and another one is told with it: a prison sentence is a conviction and an arrest.</summary>
    public bool IsFurther { get; init; }

    /// <summary>What it becomes.</summary>
    public required string NewCategory { get; init; }

    /// <summary>Its new mode; null for none, "=" for the old one.</summary>
    public string? NewMode { get; init; }

    /// <summary>Its new status; null for the old one.</summary>
    public EventStatus? NewStatus { get; init; }

    /// <summary>Whether it has no recipient, whoever the event had: a drill of two near somebody's border is between the two.</summary>
    public bool IsAmongActors { get; init; }

    /// <summary>Reads a row.</summary>
    /// <exception cref="FormatException">A cell is not what its column holds.</exception>
    public static RewriteRule Read(TableRow row, IReadOnlyDictionary<string, IReadOnlySet<string>> classes) => new()
    {
        Id = row["id"], Category = row["event"], Mode = Optional(row["mode"]), Statuses = [.. row.List("status").Select(Status)],
        Needs = [.. row.List("needs").Select(need => Need.Parse(need, classes))], Sectors = row.List("sector"),
        IsDomestic = row["actors"] is "same", ActorCount = row["actors"] is "" or "same" ? 0 : int.Parse(row["actors"], System.Globalization.CultureInfo.InvariantCulture),
        IsOwnWord = row["speaker"] is "actor" || (row["speaker"].Length == 0 ? false : throw new FormatException($"speaker '{row["speaker"]}' is not 'actor'")),
        IsFurther = row["further"] is "yes" || (row["further"].Length == 0 ? false : throw new FormatException($"further '{row["further"]}' is not 'yes'")),
        NewCategory = row["becomes"], NewMode = Optional(row["becomes_mode"]), NewStatus = row["becomes_status"].Length == 0 ? null : Status(row["becomes_status"]),
        IsAmongActors = row["becomes_recipient"] is "none" || (row["becomes_recipient"].Length == 0 ? false : throw new FormatException($"becomes_recipient '{row["becomes_recipient"]}' is not 'none'")),
    };

    private static string? Optional(string cell) => cell.Length == 0 ? null : cell;

    private static EventStatus Status(string name) => Enum.TryParse<EventStatus>(name, ignoreCase: true, out var status) ? status
        : throw new FormatException($"no status '{name}'");
}
