namespace Readout.Intake.Archives;

/// <summary>A decompressed stream that breaks off where it has grown beyond all measure of what was packed: a few bytes can hold a world of zeros.</summary>
/// <param name="inner">The decompressed stream, which is closed with this one.</param>
/// <param name="packed">Says how many packed bytes were read, or there are.</param>
internal sealed class BoundedStream(Stream inner, Func<long> packed) : ForwardStream
{
    private const long AlwaysAllowed = 64 << 20, MostTimes = 200;
    private long _read;

    /// <summary>Reads on.</summary>
    /// <exception cref="InvalidDataException">More than 64 MiB were read and more than 200 times what was packed.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _read += read;
        if (_read > AlwaysAllowed && _read > packed() * MostTimes) throw new InvalidDataException($"it unpacks to more than {MostTimes} times its size; no report does that");
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
