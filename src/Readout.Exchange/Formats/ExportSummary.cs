namespace Readout.Exchange.Formats;

/// <summary>What an export came to.</summary>
/// <param name="Format">The format's name.</param>
/// <param name="Events">Events that were written.</param>
/// <param name="Rows">Rows that they take, as a reader of the format counts them.</param>
/// <param name="LeftOut">Events that were asked for and left out, by reason, in ordinal order of the reasons.</param>
/// <param name="Coders">What coded the events, in ordinal order.</param>
/// <param name="Files">What was written; empty before the output is committed.</param>
public sealed record ExportSummary(string Format, long Events, long Rows, IReadOnlyDictionary<string, long> LeftOut, IReadOnlyList<CoderVersion> Coders, IReadOnlyList<WrittenFile> Files);
