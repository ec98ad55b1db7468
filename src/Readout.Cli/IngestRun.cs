using Readout.Documents;
using Readout.Intake;
using Readout.Quotations;
using Readout.Record;
using Readout.Record.Writing;

namespace Readout.Cli;

/// <summary>Documents on their way into a record: what it has is passed over, what is in a language without a model is kept as it is, all else is coded.</summary>
internal sealed class IngestRun(EventRecord record, ReportLoad load, Func<Coder> coder, int threads, ProgressLine progress)
{
    private readonly Dictionary<Document, IntakeItem> _items = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes documents in. What was coded when it was stopped is kept.</summary>
    /// <param name="items">Items with documents, as they are read.</param>
    /// <param name="reach">Told of each as it goes into the record, or is passed over; what it hands to the load is written with it.</param>
    public void Take(IEnumerable<IntakeItem> items, Action<IntakeItem>? reach = null)
    {
        try
        {
            var added = NewDocuments.Among(record, items.Select(Note), document => Pass(document, reach));
            foreach (var report in OrderedCoder.Code(added.Where(document => _items[document].IsCodable || !Keep(document, reach)), coder, threads, coded => Report.Of(coded, QuotationFinder.Find(coded))))
                Add(report.Document, report, reach);
        }
        finally
        {
            load.Flush();
            _items.Clear();
        }
    }

    /// <summary>Documents that were not coded, since there is no model for their language.</summary>
    public int Uncoded { get; private set; }

    /// <summary>The same in words for the user; nothing where there were none.</summary>
    public string UncodedWords => Uncoded > 0 ? $", {Uncoded} not coded, being in languages without a model" : "";

    private void Add(Document document, Report report, Action<IntakeItem>? reach)
    {
        _items.Remove(document, out var item);
        reach?.Invoke(item!);
        load.Add(report with { Fetched = item!.Fetched, Language = item.Language });
        progress.Tell(load.Taken, load.Events);
    }

    private bool Keep(Document document, Action<IntakeItem>? reach)
    {
        Uncoded++;
        Add(document, new Report { Document = document }, reach);
        return true;
    }

    private Document Note(IntakeItem item)
    {
        _items.Add(item.Document!, item);
        return item.Document!;
    }

    private void Pass(Document document, Action<IntakeItem>? reach)
    {
        _items.Remove(document, out var item);
        load.Skip();
        reach?.Invoke(item!);
    }
}
