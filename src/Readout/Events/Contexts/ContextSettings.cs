using System.Globalization;
using Readout.Lexicons;

namespace Readout.Events.Contexts;

/// <summary>How evidence for a context is weighed; each share from 0 to 1.</summary>
internal sealed record ContextSettings
{
    private const string TableName = "data/ontology/context-settings.tsv";

    /// <summary>The settings that ship; read on first use.</summary>
    public static ContextSettings Shipped { get; } = Read(Table.Embedded(TableName));

    /// <summary>By how much the score must be higher for each further context.</summary>
    public required double Step { get; init; }

    /// <summary>The first context is given from this score on.</summary>
    public required double Threshold { get; init; }

    /// <summary>At most so many contexts an event.</summary>
    public required int Most { get; init; }

    /// <summary>What the rest of the paragraph counts, or the sentences around where the event's stands alone.</summary>
    public required double Near { get; init; }

    /// <summary>What a party's office speaks of counts so much.</summary>
    public required double Office { get; init; }

    /// <summary>What a word counts that stands below another event's trigger.</summary>
    public required double Other { get; init; }

    /// <summary>What a context counts that the event's pattern names.</summary>
    public required double Pattern { get; init; }

    /// <summary>What a context counts that the whole document is about.</summary>
    public required double Topic { get; init; }

    /// <summary>Share of the document's sentences from which on it is about a context.</summary>
    public required double TopicShare { get; init; }

    /// <summary>Reads a table of settings.</summary>
    /// <exception cref="InvalidDataException">A setting is missing, unknown or no number in its range; the message lists every problem as file:line.</exception>
    public static ContextSettings Read(Table table)
    {
        var (values, problems) = (new Dictionary<string, double>(StringComparer.Ordinal), new List<string>());
        foreach (var row in table.Rows)
            if (!double.TryParse(row["value"], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || value < 0 || (value > 1 && row["id"] != "most")) problems.Add($"{row.Place}: '{row["value"]}' is no value of {row["id"]}");
            else values[row["id"]] = value;
        string[] names = ["most", "near", "office", "other", "pattern", "step", "threshold", "topic", "topic_share"];
        problems.AddRange(table.Rows.Where(row => !names.Contains(row["id"])).Select(row => $"{row.Place}: no setting is called '{row["id"]}'"));
        problems.AddRange(names.Where(name => table.Rows.All(row => row["id"] != name)).Select(name => $"{table.Name}:1: the setting '{name}' is missing"));
        if (problems.Count > 0) throw new InvalidDataException(string.Join('\n', problems));
        return new ContextSettings
        {
            Most = (int)values["most"], Near = values["near"], Office = values["office"], Other = values["other"], Pattern = values["pattern"], Step = values["step"], Threshold = values["threshold"], Topic = values["topic"], TopicShare = values["topic_share"],
        };
    }
}
