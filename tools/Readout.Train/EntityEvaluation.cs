using Readout.Language;
using Readout.Language.Entities;
using Readout.Language.Tagging;

namespace Readout.Train;

/// <summary>Measures an entity tagger on sentences whose names are known, with the tags that the model's tagger chooses.</summary>
internal sealed class EntityEvaluation(LanguageModel model, EntityTagger tagger)
{
    private readonly TaggingWords _words = new();

    /// <summary>Prints exact-span F1 on Universal NER's EWT test part, on GUM's dev and test parts, and on the news among them.</summary>
    public void Print(EntityCorpus corpus, TextWriter output)
    {
        var (dev, test) = (corpus.ReadGum("dev").ToList(), corpus.ReadGum("test").ToList());
        output.WriteLine(EntityScore.Header);
        output.WriteLine(Score(corpus.ReadEwt("test")).Row("UNER EWT test"));
        output.WriteLine(Score(dev).Row("GUM dev"));
        output.WriteLine(Score(test).Row("GUM test"));
        output.WriteLine(Score(dev.Concat(test).Where(s => s.Document.StartsWith("GUM_news", StringComparison.Ordinal))).Row("GUM news dev+test"));
    }

    /// <summary>Scores all sentences together.</summary>
    public EntityScore Score(IEnumerable<EntitySentence> sentences)
    {
        var score = new EntityScore();
        foreach (var known in sentences) score.Add(known.Names, Find(known.Sentence));
        return score;
    }

    /// <summary>The names that the tagger finds.</summary>
    public List<Entity> Find(Sentence sentence)
    {
        var (tags, labels) = (new int[sentence.Count], new byte[sentence.Count]);
        _words.Read(sentence, model.Forms);
        model.Tagger.Tag(_words, tags);
        tagger.Tag(_words, tags, labels);
        return EntityLabels.Read(labels);
    }
}
