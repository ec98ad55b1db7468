namespace Readout.Exchange.Formats;

/// <summary>A file that was written.</summary>
/// <param name="Name">Its name, without the folder; "-" for a stream.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits of its SHA-256.</param>
public sealed record WrittenFile(string Name, long Bytes, string Sha256);
