namespace Readout.Exchange.Formats;

/// <summary>Where a format writes to: one file or stream, and where a format has several, further files beside it.</summary>
public abstract class EventOutput : IDisposable
{
    /// <summary>Whether it takes further files beside the first.</summary>
    public virtual bool TakesParts => true;

    /// <summary>A stream to write to; it belongs to the output, which flushes and closes it.</summary>
    /// <param name="part">"" for the output itself; otherwise the name of a further file: "mentions" of "e.csv" is "e.mentions.csv".</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="NotSupportedException">The output is a single stream and a further file is asked for.</exception>
    public abstract Stream Open(string part = "");

    /// <summary>The path of a file to write, for formats that cannot be written to a stream; there is no file there yet.</summary>
    /// <param name="part">As for <see cref="Open"/>.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="NotSupportedException">The output is a single stream and a further file is asked for.</exception>
    public abstract string OpenFile(string part = "");

    /// <summary>Puts everything in its place, once the format is finished. An output that is disposed of without it leaves nothing.</summary>
    /// <returns>What was written, file by file.</returns>
    /// <exception cref="IOException">It cannot be written; what was there before is there still.</exception>
    public abstract IReadOnlyList<WrittenFile> Commit();

    /// <summary>Closes the output, and takes away what was not committed.</summary>
    public void Dispose()
    {
        Dispose(isDisposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the output.</summary>
    protected abstract void Dispose(bool isDisposing);
}
