using Readout.Exchange.Rows;
using Readout.Record.Merging;
using Readout.Record.Storage;

namespace Readout.Record.Writing;

/// <summary>The rows of an event: what is searched, the line, its parties, its pairs.</summary>
internal static class EventRows
{
    private static readonly string[] s_events = ["number", "id", "document", "run", "day", "last_day", "category", "modes", "contexts", "status", "source", "quad", "score", "confidence",
        "country", "latitude", "longitude", "sentence", "start_at", "end_at", "entry", "is_lead", "added", "updated"];
    private static readonly string[] s_lines = ["event", "line"];
    private static readonly string[] s_sides = ["event", "side", "position", "code", "sector", "other_sectors", "name", "name_key", "is_first", "day", "category", "quad", "score", "status"];
    private static readonly string[] s_dyads = ["actor", "recipient", "day", "event", "category", "quad", "score", "status", "modes", "confidence", "document", .. PairDetails.Columns];

    /// <summary>Writes an event.</summary>
    /// <param name="work">The transaction.</param>
    /// <param name="document">Number of its document.</param>
    /// <param name="publisher">The document's publisher; null when unknown.</param>
    /// <param name="run">The run that coded it.</param>
    /// <param name="found">The event.</param>
    /// <param name="added">When it came in.</param>
    /// <param name="updated">When it last changed.</param>
    /// <returns>Its number.</returns>
    public static long Write(RecordWork work, long document, string? publisher, long run, ReportEvent found, long added, long updated)
    {
        var (e, number) = (found.Row, work.Next("events"));
        var (contexts, source) = (Listed(e.Contexts), e.AttributedTo is { } said ? said.Code ?? said.Name ?? said.Text : "");
        work.Rows("events", s_events).Add(number).Add(e.Id).Add(document).Add(run).Add(RecordTime.ToNumber(e.Date)).Add(RecordTime.ToNumber(e.EndDate ?? e.Date)).Add(e.Category)
            .Add(Listed(e.Modes)).Add(contexts).Add(e.Status).Add(source).Add((long)e.QuadCode).Add(e.Scale).Add(e.Confidence)
            .Add(e.Place?.CountryCode).Add(e.Place?.Latitude).Add(e.Place?.Longitude).Add((long)e.Sentence).Add((long)e.Start).Add((long)e.End).Add(number).Add(1L).Add(added).Add(updated).End();
        work.Rows("lines", s_lines).Add(number).Add(found.Line).End();
        WriteSide(work, number, 0, e.Actors, e);
        WriteSide(work, number, 1, e.Recipients, e);
        WriteDyads(work, number, document, e, PairDetails.Of(e, contexts, source, publisher));
        return number;
    }

    /// <summary>Takes parties and pairs of events away: what remains is kept as an older version.</summary>
    public static void ClearParties(RecordWork work, IReadOnlyList<long> events)
    {
        work.ExecuteAmong("""
            DELETE FROM dyads WHERE (actor, recipient, day, event) IN (SELECT a.code, r.code, a.day, a.event FROM sides a JOIN sides r ON r.event = a.event AND r.side = 1 WHERE a.side = 0 AND a.event IN @values)
            """, events);
        work.ExecuteAmong("DELETE FROM sides WHERE event IN @values", events);
    }

    private static void WriteSide(RecordWork work, long number, long side, IReadOnlyList<PartyRow> parties, EventRow e)
    {
        var rows = work.Rows("sides", s_sides);
        for (var i = 0; i < parties.Count; i++)
        {
            var (party, code) = (parties[i], parties[i].Code ?? "");
            rows.Add(number).Add(side).Add((long)i).Add(code).Add(party.Sector).Add(Listed(party.OtherSectors)).Add(party.Name).Add(NameKey.Of(party.Name)).Add(IsFirst(parties, i) ? 1L : 0L)
                .Add(RecordTime.ToNumber(e.Date)).Add(e.Category).Add((long)e.QuadCode).Add(e.Scale).Add(e.Status).End();
        }
    }

    private static void WriteDyads(RecordWork work, long number, long document, EventRow e, string?[] details)
    {
        var (rows, modes) = (work.Rows("dyads", s_dyads), Listed(e.Modes));
        for (var a = 0; a < e.Actors.Count; a++)
            for (var r = 0; r < e.Recipients.Count; r++)
                if (e.Actors[a].Code is { } actor && e.Recipients[r].Code is { } recipient && IsFirst(e.Actors, a) && IsFirst(e.Recipients, r))
                {
                    rows.Add(actor).Add(recipient).Add(RecordTime.ToNumber(e.Date)).Add(number).Add(e.Category).Add((long)e.QuadCode).Add(e.Scale).Add(e.Status).Add(modes).Add(e.Confidence).Add(document);
                    foreach (var detail in details) rows.Add(detail);
                    rows.End();
                }
    }

    private static bool IsFirst(IReadOnlyList<PartyRow> parties, int at)
    {
        for (var i = 0; i < at; i++)
            if (string.Equals(parties[i].Code ?? "", parties[at].Code ?? "", StringComparison.Ordinal)) return false;
        return true;
    }

    private static string Listed(IReadOnlyList<string> items) => items.Count == 0 ? "" : $";{string.Join(';', items)};";
}
