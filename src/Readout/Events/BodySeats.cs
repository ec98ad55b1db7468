using Readout.Lexicons;

namespace Readout.Events;

/// <summary>Where bodies of several states have their seat.</summary>
internal static class BodySeats
{
    private static readonly ILookup<string, string> s_seats = Table.Embedded("data/lexicons/en/body-seats.tsv").Rows.ToLookup(row => row["body"], row => row["code"], StringComparer.Ordinal);

    /// <summary>Whether a body sits in a country.</summary>
    /// <param name="body">Canonical name of the body; null for nobody.</param>
    /// <param name="country">Code of the country.</param>
    public static bool IsAt(string? body, string country) => body is not null && s_seats[body].Contains(country);
}
