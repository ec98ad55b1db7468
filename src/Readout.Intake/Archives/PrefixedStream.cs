namespace Readout.Intake.Archives;

/// <summary>A stream whose beginning has been read already, to see what it is.</summary>
internal sealed class PrefixedStream : ForwardStream
{
    private readonly Stream _inner;
    private readonly byte[] _prefix;
    private readonly int _length;
    private int _at;

    /// <summary>Reads the beginning.</summary>
    /// <param name="inner">The stream, which is closed with this one.</param>
    /// <param name="length">How many bytes of it to look at.</param>
    public PrefixedStream(Stream inner, int length)
    {
        (_inner, _prefix) = (inner, new byte[length]);
        _length = inner.ReadAtLeast(_prefix, length, throwOnEndOfStream: false);
    }

    /// <summary>The beginning, the whole where it is shorter than asked for.</summary>
    public ReadOnlySpan<byte> Prefix => _prefix.AsSpan(0, _length);

    /// <summary>Whether the beginning is the whole.</summary>
    public bool IsWhole => _length < _prefix.Length;

    public override int Read(Span<byte> buffer)
    {
        if (_at == _length) return IsWhole ? 0 : _inner.Read(buffer);
        var count = Math.Min(buffer.Length, _length - _at);
        _prefix.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }
}
