using System.Text;
using Readout.Exchange.Rows;

namespace Readout.Record.Storage;

/// <summary>What stands with a pair of its event, so that questions of one pair read one range of one index: lists of parties, sectors, contexts, the source, the
/// country, the publisher. Unknown is "". What is longer than an index takes is left null, and asked of the tables that it is of.</summary>
internal static class PairDetails
{
    /// <summary>The most bytes that stand with a pair of one detail: eight of them and the key must fit into a third of a page of PostgreSQL's.</summary>
    private const int MostBytes = 200;

    private const char Item = ';';

    /// <summary>Between the first sectors of parties, which are counted, and their other sectors, which are found as well.</summary>
    private const string OtherSectors = ";|";

    /// <summary>The details, in the order of their columns.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["contexts", "source", "country", "publisher", "actors", "recipients", "actor_sectors", "recipient_sectors"];

    /// <summary>A detail in SQL, of a pair p that may not hold it.</summary>
    public static string Of(string column) => $"coalesce(p.{column}, ({Elsewhere(column)}))";

    /// <summary>The details of an event, in their order.</summary>
    /// <param name="e">The event.</param>
    /// <param name="contexts">Its contexts as events have them.</param>
    /// <param name="source">Its source as events have it.</param>
    /// <param name="publisher">The publisher of its document; null when unknown.</param>
    public static string?[] Of(EventRow e, string contexts, string source, string? publisher) => Array.ConvertAll<string, string?>(
        [contexts, source, e.Place?.CountryCode ?? "", publisher ?? "", Codes(e.Actors), Codes(e.Recipients), Sectors(e.Actors), Sectors(e.Recipients)],
        detail => Encoding.UTF8.GetByteCount(detail) <= MostBytes ? detail : null);

    /// <summary>The codes of a list, each once; "" for parties without one.</summary>
    public static IEnumerable<string> Codes(string listed) => Items(listed, listed.Length - 1);

    /// <summary>The first sectors of a list, each once; "" for parties without one.</summary>
    public static IEnumerable<string> Sectors(string listed) => Items(listed, listed.IndexOf(OtherSectors, StringComparison.Ordinal));

    private static IEnumerable<string> Items(string listed, int end) => end < 1 ? [""] : listed[1..end].Split(Item).Distinct(StringComparer.Ordinal);

    private static string Codes(IReadOnlyList<PartyRow> parties) => $"{Item}{string.Join(Item, parties.Select(party => party.Code ?? ""))}{Item}";

    private static string Sectors(IReadOnlyList<PartyRow> parties) =>
        $"{Item}{string.Join(Item, parties.Select(party => party.Sector ?? ""))}{OtherSectors}{string.Concat(parties.Where(party => party.OtherSectors.Count > 0).Select(party => $"{Item}{string.Join(Item, party.OtherSectors)}{Item}"))}";

    private static string Elsewhere(string column) => column switch
    {
        "contexts" or "source" => $"SELECT f.{column} FROM events f WHERE f.number = p.event",
        "country" => "SELECT coalesce(f.country, '') FROM events f WHERE f.number = p.event",
        "publisher" => "SELECT coalesce(f.publisher, '') FROM documents f WHERE f.number = p.document",
        "actors" or "recipients" => $"SELECT {ListOfCodes} FROM sides s WHERE s.event = p.event AND s.side = {(column == "actors" ? 0 : 1)}",
        _ => $"SELECT {ListOfSectors} FROM sides s WHERE s.event = p.event AND s.side = {(column == "actor_sectors" ? 0 : 1)}",
    };

    private const string ListOfCodes = "';' || string_agg(s.code, ';' ORDER BY s.position) || ';'";
    private const string ListOfSectors = "';' || string_agg(coalesce(s.sector, ''), ';' ORDER BY s.position) || ';|' || string_agg(s.other_sectors, '' ORDER BY s.position)";
}
