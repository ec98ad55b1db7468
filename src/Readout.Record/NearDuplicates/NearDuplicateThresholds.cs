using System.Globalization;
using Readout.Lexicons;

namespace Readout.Record.NearDuplicates;

/// <summary>From where on two reports are one report, reprinted; shares from 0 to 1.</summary>
internal sealed record NearDuplicateThresholds
{
    private const string TableName = "data/merging/near-duplicates.tsv";

    /// <summary>Those that ship; read on first use.</summary>
    public static NearDuplicateThresholds Shipped { get; } = Read(Table.Embedded(TableName));

    /// <summary>Share of common triples from which on two texts at one address are one.</summary>
    public required double Address { get; init; }

    /// <summary>Most days between two copies.</summary>
    public required int Days { get; init; }

    /// <summary>Share of common triples from which on openings are alike.</summary>
    public required double Lead { get; init; }

    /// <summary>Words of an opening.</summary>
    public required int LeadWords { get; init; }

    /// <summary>Words below which a text tells nothing.</summary>
    public required int LeastWords { get; init; }

    /// <summary>Share of common numbers.</summary>
    public required double Numbers { get; init; }

    /// <summary>Share of common numbers on different days.</summary>
    public required double NumbersOtherDay { get; init; }

    /// <summary>Share of common numbers in short texts.</summary>
    public required double NumbersShort { get; init; }

    /// <summary>Share of common triples where a text is short.</summary>
    public required double Short { get; init; }

    /// <summary>Share of common triples where a text is short and the days differ.</summary>
    public required double ShortOtherDay { get; init; }

    /// <summary>Words below which a text is short, and headlines must be alike too.</summary>
    public required int ShortWords { get; init; }

    /// <summary>Share of common triples where openings are alike.</summary>
    public required double Shared { get; init; }

    /// <summary>Share of common words from which on headlines are alike.</summary>
    public required double Title { get; init; }

    /// <summary>Share of common triples whatever the openings.</summary>
    public required double Whole { get; init; }

    /// <summary>Reads a table of thresholds.</summary>
    /// <exception cref="InvalidDataException">One is missing or no number; the message names it.</exception>
    public static NearDuplicateThresholds Read(Table table)
    {
        double Value(string id) => table.Rows.FirstOrDefault(row => row["id"] == id) is not { } row ? throw new InvalidDataException($"{table.Name}:1: '{id}' is missing")
            : double.TryParse(row["value"], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= 0 ? value : throw new InvalidDataException($"{row.Place}: '{row["value"]}' is no value of {id}");
        return new NearDuplicateThresholds
        {
            Address = Value("address"), Days = (int)Value("days"), Lead = Value("lead"), LeadWords = (int)Value("lead_words"), LeastWords = (int)Value("least_words"), Numbers = Value("numbers"),
            NumbersOtherDay = Value("numbers_other_day"), NumbersShort = Value("numbers_short"), Short = Value("short"), ShortOtherDay = Value("short_other_day"), ShortWords = (int)Value("short_words"), Shared = Value("shared"), Title = Value("title"), Whole = Value("whole"),
        };
    }
}
