using System.IO.Compression;

namespace Readout.Intake.Archives;

/// <summary>The files within a .zip, in ordinal order of their names. What is encrypted, broken or packed beyond measure is a problem, and the next is read.</summary>
internal static class ZipContents
{
    private const int MostHeld = 256 << 20;

    /// <summary>Reads each file in it.</summary>
    /// <param name="source">The archive's name.</param>
    /// <param name="stream">The archive; one that cannot be read from anywhere is held in memory, up to 256 MiB.</param>
    /// <param name="read">Reads a file.</param>
    /// <param name="fail">Makes an item of a problem.</param>
    /// <exception cref="InvalidDataException">It is no archive, or too long to be held.</exception>
    public static IEnumerable<T> Read<T>(IntakeSource source, Stream stream, Func<IntakeSource, Stream, IEnumerable<T>> read, Func<IntakeProblem, T> fail)
    {
        using var archive = new ZipArchive(stream.CanSeek ? stream : Held(stream), ZipArchiveMode.Read);
        var (any, others) = (false, 0);
        foreach (var entry in archive.Entries.Where(entry => entry.Name.Length > 0).OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var inner = new IntakeSource($"{source.Name}/{entry.FullName}", $"{source.Id}/{entry.FullName}", source.Depth + 1);
            if (ContentKinds.ByName(entry.Name) is null || entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal))
            {
                others++;
                continue;
            }
            any = true;
            if (Open(entry, inner, out var problem) is not { } opened) yield return fail(problem!);
            else
                foreach (var item in read(inner, opened)) yield return item;
        }
        if (!any) yield return fail(new IntakeProblem(source.Name, 0, others > 0 ? $"holds no files that are read, only {others} of other kinds" : "holds no files"));
    }

    private static BoundedStream? Open(ZipArchiveEntry entry, IntakeSource inner, out IntakeProblem? problem)
    {
        problem = entry.IsEncrypted ? new IntakeProblem(inner.Name, 0, "is encrypted; unpack it first") : null;
        if (problem is not null) return null;
        try
        {
            return new BoundedStream(entry.Open(), () => Math.Max(1, entry.CompressedLength));
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException)
        {
            problem = new IntakeProblem(inner.Name, 0, $"cannot be unpacked: {broken.Message}");
            return null;
        }
    }

    private static MemoryStream Held(Stream stream)
    {
        var (held, buffer) = (new MemoryStream(), new byte[1 << 16]);
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            held.Write(buffer, 0, read);
            if (held.Length > MostHeld) throw new InvalidDataException($"a .zip within something else may be no longer than {MostHeld >> 20} MiB; unpack it first");
        }
        held.Position = 0;
        return held;
    }
}
