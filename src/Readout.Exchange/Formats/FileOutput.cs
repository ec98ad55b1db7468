using System.Security.Cryptography;

namespace Readout.Exchange.Formats;

/// <summary>Writes files: to temporary ones beside the place where they belong, which take it when all are whole.</summary>
public sealed class FileOutput : EventOutput
{
    private readonly string _path;
    private readonly string _mark = Path.GetRandomFileName();
    private readonly List<(string Temporary, string Final)> _files = [];
    private readonly List<Stream> _open = [];

    /// <summary>Makes the output; nothing is written yet.</summary>
    /// <param name="path">The file; what is there is replaced when the output is committed.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException"><paramref name="path"/> is a device.</exception>
    public FileOutput(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        // What a link leads to is replaced, not the link; and nothing takes the place of a device.
        _path = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(path);
        if (_path.StartsWith("/dev/", StringComparison.Ordinal) || _path.StartsWith("/proc/", StringComparison.Ordinal)) throw new IOException($"'{path}' is no file that could be put in place; write to - instead");
    }

    /// <inheritdoc/>
    public override Stream Open(string part = "")
    {
        var stream = new FileStream(OpenFile(part), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, 1 << 16);
        _open.Add(stream);
        return stream;
    }

    /// <inheritdoc/>
    public override string OpenFile(string part = "")
    {
        ArgumentNullException.ThrowIfNull(part);
        var (folder, ending) = (Path.GetDirectoryName(_path)!, Path.GetExtension(_path));
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"there is no folder '{folder}'");
        var final = part.Length == 0 ? _path : Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(_path)}.{part}{ending}");
        if (Directory.Exists(final)) throw new IOException($"'{final}' is a folder");
        _files.Add((Path.Combine(folder, $".{Path.GetFileName(final)}.{_mark}"), final));
        return _files[^1].Temporary;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<WrittenFile> Commit()
    {
        Close();
        var written = _files.ConvertAll(file => Describe(file.Temporary, Path.GetFileName(file.Final)));
        foreach (var (temporary, final) in _files) File.Move(temporary, final, overwrite: true);
        _files.Clear();
        return written;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool isDisposing)
    {
        foreach (var stream in _open) Abandon(stream);
        _open.Clear();
        foreach (var (temporary, _) in _files) File.Delete(temporary);
        _files.Clear();
    }

    private static WrittenFile Describe(string path, string name)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (buffer, length) = (new byte[1 << 16], 0L);
        for (int read; (read = RandomAccess.Read(file, buffer, length)) > 0; length += read) hash.AppendData(buffer, 0, read);
        // A file that takes another's place must be on the disk before it does.
        RandomAccess.FlushToDisk(file);
        return new WrittenFile(name, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private void Close()
    {
        foreach (var stream in _open) stream.Dispose();
        _open.Clear();
    }

    // A disk that is full fails once more when what is buffered is flushed.
    private static void Abandon(Stream stream)
    {
        try
        {
            stream.Dispose();
        }
        catch (IOException)
        {
        }
    }
}
