using System.Globalization;

namespace Readout.Intake.Warc;

/// <summary>One record of a web archive.</summary>
/// <param name="Offset">Where in the file it begins, in bytes: of a gzipped file its member's place, and for a further record of the same member its place in that added.</param>
/// <param name="Headers">Its headers, names in any case; of those that come twice the first.</param>
/// <param name="Block">Its content; empty where nobody asked for it.</param>
internal sealed record WarcRecord(long Offset, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Block)
{
    /// <summary>"response", "request", "warcinfo" and so on; "" where it does not say.</summary>
    public string Type => Headers.GetValueOrDefault("WARC-Type", "");

    /// <summary>The address that it is of; null where it does not say.</summary>
    public string? Address => Headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');

    /// <summary>When it was fetched; null where it does not say.</summary>
    public DateTime? Fetched => DateTimeOffset.TryParse(Headers.GetValueOrDefault("WARC-Date"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment.UtcDateTime : null;

    /// <summary>What its block is, as it says; "" where it does not.</summary>
    public string ContentType => Headers.GetValueOrDefault("Content-Type", "");
}
