namespace Readout.Record.Reading;

/// <summary>Something that was in the record and is no more; its id is never given to anything else.</summary>
/// <param name="Kind">"document" or "event".</param>
/// <param name="Id">The event's id, or the document's key.</param>
/// <param name="Reason">Why; "recoded" where a newer coder no longer finds it.</param>
/// <param name="Deleted">When (UTC).</param>
public sealed record Deletion(string Kind, string Id, string Reason, DateTime Deleted);
