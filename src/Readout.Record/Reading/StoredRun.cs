namespace Readout.Record.Reading;

/// <summary>A run that wrote to the record.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Started">When it began (UTC).</param>
/// <param name="Finished">When it ended (UTC); null where it did not, or goes on.</param>
/// <param name="Who">Who ran it.</param>
/// <param name="Command">The command.</param>
/// <param name="Coder">What coded; null where nothing was coded.</param>
/// <param name="Documents">Documents that it added or coded anew.</param>
/// <param name="Events">Their events.</param>
public sealed record StoredRun(long Number, DateTime Started, DateTime? Finished, string Who, string Command, CoderVersion? Coder, long Documents, long Events);
