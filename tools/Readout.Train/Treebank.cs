using System.IO.Compression;
using Readout.Language;

namespace Readout.Train;

/// <summary>CoNLL-U files on disk, plain or gzipped.</summary>
internal static class Treebank
{
    /// <summary>The treebanks that models are trained on; decision 0002 says why ParTUT is not among them.</summary>
    public static readonly string[] Trained = ["en_ewt", "en_gum"];

    /// <summary>Reads one file.</summary>
    public static List<Conllu.Block> Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        return [.. Conllu.Read(reader, Path.GetFileName(path))];
    }

    /// <summary>One part ("train") of every treebank in <see cref="Trained"/>.</summary>
    public static List<Conllu.Block> ReadTraining(string folder, string part) => [.. Trained.SelectMany(name => Read(Find(folder, name, part)))];

    /// <summary>The file of one part of a treebank.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static string Find(string folder, string name, string part) => new[] { $"{name}-{part}.conllu", $"{name}-{part}.conllu.gz" }
        .Select(file => Path.Combine(folder, file)).FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException($"{folder} holds no {name}-{part}.conllu[.gz]");
}
