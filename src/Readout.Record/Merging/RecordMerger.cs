using Readout.Record.NearDuplicates;

namespace Readout.Record.Merging;

/// <summary>What is joined as documents come in: first documents that are one report, then reports of one event.</summary>
internal sealed class RecordMerger : IReportMerger
{
    private readonly DocumentClusterer _documents = new();
    private readonly EntryMerger _entries = new();

    /// <inheritdoc/>
    public void Merge(RecordWork work, IReadOnlyList<AddedDocument> added)
    {
        _documents.Add(work, added);
        _entries.Merge(work, added);
    }

    /// <inheritdoc/>
    public void Withdraw(RecordWork work, IReadOnlyList<long> events, IReadOnlyList<long> documents)
    {
        _entries.Withdraw(work, events, documents);
        _documents.Remove(work, documents);
    }
}
