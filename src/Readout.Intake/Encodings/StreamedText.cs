using System.Text;
using Readout.Intake.Archives;

namespace Readout.Intake.Encodings;

/// <summary>A long text, read as it comes in the encoding that its beginning shows.</summary>
internal sealed class StreamedText : IDisposable
{
    private const int LookedAt = 1 << 16;
    private readonly CountingFallback _fallback = new();
    private readonly Encoding _encoding;
    private readonly string? _claim;

    /// <summary>Looks at the beginning of a stream.</summary>
    /// <param name="stream">The stream, which is closed with this.</param>
    public StreamedText(Stream stream)
    {
        var prefixed = new PrefixedStream(stream, LookedAt);
        (_encoding, _claim) = TextDecoder.EncodingOf(prefixed.Prefix, prefixed.IsWhole);
        _encoding = (Encoding)_encoding.Clone();
        _encoding.DecoderFallback = _fallback;
        Reader = new StreamReader(prefixed, _encoding, detectEncodingFromByteOrderMarks: false, LookedAt);
        if (Reader.Peek() == '\uFEFF') Reader.Read();
    }

    public StreamReader Reader { get; }

    /// <summary>What was uncertain or could not be read so far; null for nothing.</summary>
    public string? Warning => _fallback.Count == 0 ? _claim : $"{(_claim is null ? "" : _claim + "; ")}{_fallback.Count} characters could not be read as {_encoding.WebName}";

    public void Dispose() => Reader.Dispose();
}
