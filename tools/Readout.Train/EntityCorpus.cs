using Readout.Language;

namespace Readout.Train;

/// <summary>The sentences whose names are known: GUM's entity layer, and Universal NER over EWT's dev and test parts.</summary>
internal sealed class EntityCorpus
{
    private const int JackknifeEpochs = 5, Seed = 1;
    private readonly string _folder;
    private readonly List<Conllu.Block> _gum;
    private readonly EntityNameReader _reader;

    /// <summary>Opens the corpus.</summary>
    /// <param name="folder">Holds en_gum-*.conllu[.gz] and uner_ewt-*.iob2[.gz].</param>
    public EntityCorpus(string folder)
    {
        _folder = folder;
        _gum = Treebank.Read(Treebank.Find(folder, "en_gum", "train"));
        _reader = new EntityNameReader(EntityNameReader.FindTitles(_gum), EntityNameWords.Countries());
    }

    /// <summary>GUM's train part and EWT's dev part, each sentence with the tagger's pairs as they will be at run time.</summary>
    /// <param name="model">Whose tagger tags EWT's dev part, which it has not seen. GUM's it has: five taggers are made for that.</param>
    public (IReadOnlyList<EntitySentence> Sentences, IReadOnlyList<int[]> Tags) ReadTraining(LanguageModel model)
    {
        var (ewt, export) = (ReadEwt("dev"), new NetworkExport(model.Tagger.Tags, model.Forms));
        return ([.. _gum.Select(Known), .. ewt], [.. export.Jackknife(_gum, JackknifeEpochs, Seed), .. ewt.Select(known => export.Tag(model.Tagger, known.Sentence))]);
    }

    /// <summary>One part ("dev") of GUM.</summary>
    public IEnumerable<EntitySentence> ReadGum(string part) => Treebank.Read(Treebank.Find(_folder, "en_gum", part)).Select(Known);

    /// <summary>One part ("dev", "test") of EWT as Universal NER labels it.</summary>
    public List<EntitySentence> ReadEwt(string part) => EntitySentence.ReadIob(new[] { $"uner_ewt-{part}.iob2", $"uner_ewt-{part}.iob2.gz" }
        .Select(file => Path.Combine(_folder, file)).FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException($"{_folder} holds no uner_ewt-{part}.iob2[.gz]"));

    private EntitySentence Known(Conllu.Block block) => new(block.Parsed.Sentence, _reader.Read(block), block.Document);
}
