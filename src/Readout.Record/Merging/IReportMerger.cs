namespace Readout.Record.Merging;

/// <summary>Joins reports of one event, within the transaction that writes them. What it does is a function of the set of documents in the record,
/// not of the order in which they came.</summary>
internal interface IReportMerger
{
    /// <summary>Called when rows of new documents and events stand in their tables and can be queried, before the transaction ends.
    /// Sets documents.cluster, events.entry and events.is_lead (1 unless told otherwise), and keeps tables of its own.</summary>
    /// <param name="work">The open transaction.</param>
    /// <param name="added">The documents in the order of their numbers, with those of their events that are current.</param>
    void Merge(RecordWork work, IReadOnlyList<AddedDocument> added);

    /// <summary>Called before events leave: they were coded anew, or their document is deleted. Their rows still stand.</summary>
    /// <param name="work">The open transaction.</param>
    /// <param name="events">Numbers of the events.</param>
    /// <param name="documents">Numbers of documents that leave with them; empty when they are coded anew.</param>
    void Withdraw(RecordWork work, IReadOnlyList<long> events, IReadOnlyList<long> documents);
}
