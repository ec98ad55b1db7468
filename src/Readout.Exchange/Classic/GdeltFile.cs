using System.IO.Compression;
using Readout.Exchange.Formats;

namespace Readout.Exchange.Classic;

/// <summary>A file of GDELT, plain or as the only one of a zip archive.</summary>
internal sealed class GdeltFile : IDisposable
{
    // Same rows, same bytes: the archive says no other time than the earliest that it can.
    private static readonly DateTimeOffset s_noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly ZipArchive? _archive;
    private readonly Stream? _entry;

    /// <summary>Begins the file.</summary>
    /// <param name="output">Where to; left open.</param>
    /// <param name="name">Its name in the archive; null to write it plain.</param>
    public GdeltFile(Stream output, string? name)
    {
        if (name is not null)
        {
            _archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
            var entry = _archive.CreateEntry(name);
            entry.LastWriteTime = s_noTime;
            _entry = entry.Open();
        }
        Lines = new TabbedLines(_entry ?? output);
    }

    /// <summary>What it holds.</summary>
    public TabbedLines Lines { get; }

    /// <summary>Hands on what is written.</summary>
    public void Flush() => Lines.Flush();

    /// <summary>Completes the file.</summary>
    public void Finish()
    {
        Lines.Flush();
        Close();
    }

    /// <summary>Closes the archive, complete or not.</summary>
    public void Dispose()
    {
        try
        {
            Close();
        }
        catch (IOException)
        {
            // A disk that is full fails once more when what is buffered is written.
        }
    }

    private void Close()
    {
        _entry?.Dispose();
        _archive?.Dispose();
    }
}
