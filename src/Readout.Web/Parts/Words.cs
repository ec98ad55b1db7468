using System.Globalization;
using Readout.Exchange.Rows;

namespace Readout.Web.Parts;

/// <summary>How pages write numbers, days and parties.</summary>
internal static class Words
{
    private static readonly CultureInfo s_english = CultureInfo.InvariantCulture;

    /// <summary>"1,234".</summary>
    public static string Number(long number) => number.ToString("N0", s_english);

    /// <summary>"−1.3": with its sign, one digit after the point; "no data" where there is none.</summary>
    public static string Score(double? score) => score is not { } value ? "no data" : value.ToString("+0.0;−0.0;0.0", s_english);

    /// <summary>"1 event", "1,234 events".</summary>
    public static string Count(long number, string noun, string? many = null) => $"{Number(number)} {(number == 1 ? noun : many ?? noun + "s")}";

    /// <summary>"7 March 2024".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", s_english);

    /// <summary>"2024-03-07".</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", s_english);

    /// <summary>"2024-03-07 12:05 UTC".</summary>
    public static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm 'UTC'", s_english);

    /// <summary>"64 %"; "unknown" where there is none.</summary>
    public static string Share(double? share) => share is { } value ? $"{Math.Round(value * 100)} %" : "unknown";

    /// <summary>"REQUEST · yield".</summary>
    public static string What(EventRow row) => row.Modes.Count == 0 ? row.Category : $"{row.Category} · {string.Join(", ", row.Modes)}";

    /// <summary>What a party is called: by its name, or by its words in the text, or by what it is.</summary>
    public static string Name(PartyRow party) => party.Name ?? (party.Text.Length > 0 ? party.Text : party.Code ?? "an unknown party");

    /// <summary>"FRA GOV"; "" where neither is known.</summary>
    public static string Codes(PartyRow party) => string.Join(' ', new[] { party.Code, party.Sector }.Concat(party.OtherSectors).OfType<string>());
}
