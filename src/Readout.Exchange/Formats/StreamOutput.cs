namespace Readout.Exchange.Formats;

/// <summary>Writes to one stream, which stays open: a pipe, an answer over the network. Formats that need a file write a temporary one, which is
/// copied when it is whole.</summary>
/// <param name="stream">The stream; it need not seek.</param>
public sealed class StreamOutput(Stream stream) : EventOutput
{
    private readonly CountingStream _counted = new(stream);
    private string? _file;

    /// <inheritdoc/>
    public override bool TakesParts => false;

    /// <inheritdoc/>
    public override Stream Open(string part = "")
    {
        RefuseParts(part);
        return _counted;
    }

    /// <inheritdoc/>
    public override string OpenFile(string part = "")
    {
        RefuseParts(part);
        return _file = Path.Combine(Path.GetTempPath(), $"readout-{Path.GetRandomFileName()}");
    }

    /// <inheritdoc/>
    public override IReadOnlyList<WrittenFile> Commit()
    {
        if (_file is not null)
            using (var file = File.OpenRead(_file)) file.CopyTo(_counted);
        _counted.Flush();
        return [new WrittenFile("-", _counted.Length, _counted.Sha256)];
    }

    /// <inheritdoc/>
    protected override void Dispose(bool isDisposing)
    {
        if (_file is not null) File.Delete(_file);
        _counted.Dispose();
    }

    private static void RefuseParts(string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part.Length > 0) throw new NotSupportedException("this format has several files and cannot be written to a stream; name a file");
    }
}
