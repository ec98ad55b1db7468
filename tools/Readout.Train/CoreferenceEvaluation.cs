using Readout.Language;

namespace Readout.Train;

/// <summary>Measures who is put together with whom against GUM's coreference, over everything that it marks and over people, bodies and places alone.</summary>
internal sealed class CoreferenceEvaluation(SentenceAnalyzer analyzer)
{
    private static readonly string[] s_actors = ["person", "organization", "place"];
    private static readonly string[] s_parts = ["dev", "test"];

    /// <summary>Prints the figures of GUM's dev and test parts, and of the news among them.</summary>
    public void Print(string treebanks, TextWriter output)
    {
        var documents = s_parts.SelectMany(part => Treebank.Read(Treebank.Find(treebanks, "en_gum", part)))
            .GroupBy(block => block.Document, StringComparer.Ordinal).Select(document => document.ToList()).ToList();
        var news = documents.Where(document => document[0].Document.StartsWith("GUM_news", StringComparison.Ordinal)).ToList();
        output.WriteLine(CoreferenceScore.Header);
        output.WriteLine(Score(news, s_actors.Contains).Row("news, actors"));
        output.WriteLine(Score(news, _ => true).Row("news, everything"));
        output.WriteLine(Score(documents, s_actors.Contains).Row("all genres, actors"));
        output.WriteLine(Score(documents, _ => true).Row("all, everything"));
    }

    private CoreferenceScore Score(List<List<Conllu.Block>> documents, Predicate<string> isCounted)
    {
        var score = new CoreferenceScore();
        foreach (var document in documents) score.Add(CoreferenceDocument.Read(document, analyzer, isCounted));
        return score;
    }
}
