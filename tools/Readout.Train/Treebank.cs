using System.IO.Compression;
using Readout.Language;

namespace Readout.Train;

/// <summary>CoNLL-U files on disk, plain or gzipped.</summary>
internal static class Treebank
{
    /// <summary>Reads one file.</summary>
    public static List<Conllu.Block> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        return [.. Conllu.Read(reader, Path.GetFileName(path))];
    }

    /// <summary>The training parts of every treebank in a folder, in ordinal order of their names.</summary>
    public static List<Conllu.Block> ReadAll(string folder, string part) =>
        [.. Directory.GetFiles(folder, $"*-{part}.conllu*").Order(StringComparer.Ordinal).SelectMany(Read)];
}
