using Readout.Exchange.Rows;
using Readout.Record.Storage;

namespace Readout.Record.Reading;

/// <summary>Gives events on their way out: corrected, with what the record knows of their entries, in the order in which they came in. Only corrected
/// events and one portion of the others are held at a time.</summary>
internal static class EventExporter
{
    private const int Portion = 500;

    public static IEnumerable<ExportRow> Export(Question question)
    {
        var rejected = question.Changed.Rejected(question.Dialect, question.Query).Select(changed => changed.Stored);
        long[] without = [.. question.Changed.ByNumber.Values.Where(changed => changed.IsRejected).Select(changed => changed.Stored.Number).Order()];
        return EventLister.Merge(EventLister.List(question, EventOrder.Arrival, null, null), rejected.Select(stored => stored.At(new EventCursor(stored.Number, stored.Number))), 1)
            .Chunk(Portion).SelectMany(some => Rows(question.Dialect, some, without));
    }

    private static IEnumerable<ExportRow> Rows(IDialect dialect, IReadOnlyList<StoredEvent> some, long[] rejected)
    {
        var facts = EntryFacts.Of(dialect, [.. some.Where(stored => stored.Entry is not null).Select(stored => stored.Number)], rejected);
        foreach (var stored in some)
        {
            var (entry, corrected) = (facts.GetValueOrDefault(stored.Number), stored.Corrected);
            yield return new ExportRow(corrected?.Line ?? stored.Line, () => corrected?.Row ?? stored.Row)
            {
                Id = stored.Id, Number = stored.Number, DocumentKey = stored.DocumentKey, DocumentNumber = stored.DocumentNumber, Entry = stored.Entry, Reports = entry?.Reports ?? 1, Documents = entry?.Documents ?? 1, Publishers = entry?.Publishers, FirstReport = entry?.First, LastReport = entry?.Last,
                Corrections = corrected?.Applied.Count ?? 0, CorrectedBy = corrected?.By ?? [], IsRejected = corrected?.IsRejected ?? false, Added = stored.Added, Updated = stored.Updated,
            };
        }
    }
}
