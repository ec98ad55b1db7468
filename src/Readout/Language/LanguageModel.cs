using System.Reflection;
using System.Security.Cryptography;
using Readout.Language.Entities;
using Readout.Language.Lemmas;
using Readout.Language.Network;
using Readout.Language.Parsing;
using Readout.Language.Tagging;
using Readout.Language.Words;
using Readout.Lexicons;

namespace Readout.Language;

/// <summary>The trained parts of the language core: read once, shared by all threads, never changed.</summary>
public sealed class LanguageModel
{
    private static readonly Lazy<LanguageModel> s_english = new(() => Load(Embedded, Table.Embedded(FormsTable)));
    private const string Folder = "data/models/en/", FormsTable = "data/lexicons/en/irregular-forms.tsv";
    private static readonly string[] s_parts = ["words.bin", "tagger.bin", "parser.bin", "entities.bin"];

    private LanguageModel(WordForms forms, Tagger tagger, EntityTagger entities, Lemmatizer lemmatizer, ParserFeatures features, QuantizedNetwork network, string hash) =>
        (Forms, Tagger, Entities, Lemmatizer, Features, Network, Hash) = (forms, tagger, entities, lemmatizer, features, network, hash);

    /// <summary>The English model that ships with the library; read on first use.</summary>
    public static LanguageModel English => s_english.Value;

    /// <summary>SHA-256 over the model's files, the first 16 hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Name of the instructions that the parser computes with on this machine ("avx2"); every choice gives the same trees.</summary>
    public static string Kernels => KernelPath.Best.Name;

    internal WordForms Forms { get; }

    internal Tagger Tagger { get; }

    internal EntityTagger Entities { get; }

    internal Lemmatizer Lemmatizer { get; }

    internal ParserFeatures Features { get; }

    internal QuantizedNetwork Network { get; }

    /// <summary>Reads a model from a folder, as the training tool writes it.</summary>
    /// <param name="folder">Holds words.bin, tagger.bin, parser.bin and entities.bin.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not what the training tool writes.</exception>
    public static LanguageModel FromFolder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Load(name => File.ReadAllBytes(Path.Combine(folder, name)), Table.Embedded(FormsTable));
    }

    private static LanguageModel Load(Func<string, byte[]> read, Table irregular)
    {
        var files = s_parts.Select(read).ToArray();
        var words = WordSenseTable.Load(files[0]);
        using var tagger = new BinaryReader(new MemoryStream(files[1]));
        using var names = new BinaryReader(new MemoryStream(files[3]));
        using var parser = new BinaryReader(new MemoryStream(files[2]));
        var forms = new IrregularForms(irregular.Rows.Select(row => (row["form"], row["tag"], row["lemma"])));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files) hash.AppendData(file);
        var tags = Tagger.Load(tagger);
        return new LanguageModel(new WordForms(words), tags, EntityTagger.Load(names, tags.Tags), new Lemmatizer(forms, words), ParserFeatures.Load(parser),
            QuantizedNetwork.Load(parser.BaseStream), Convert.ToHexStringLower(hash.GetHashAndReset())[..16]);
    }

    private static byte[] Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)
            ?? throw new InvalidDataException($"this build carries no {Folder}{name}");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
