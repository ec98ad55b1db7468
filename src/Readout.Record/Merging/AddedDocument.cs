using Readout.Record.Writing;

namespace Readout.Record.Merging;

/// <summary>A document that this transaction adds or codes anew.</summary>
/// <param name="Number">Its number in the record.</param>
/// <param name="Key">Its key.</param>
/// <param name="Report">What was read in it.</param>
/// <param name="Events">Its events as they stand in the record.</param>
/// <param name="IsNew">False where the document was there and is coded anew.</param>
internal sealed record AddedDocument(long Number, string Key, Report Report, IReadOnlyList<AddedEvent> Events, bool IsNew);
