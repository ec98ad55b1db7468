using Readout.Language;

namespace Readout.Train;

/// <summary>Scores the language core on every dev and test file of a folder, whole, by genre, and on GUM's news.</summary>
internal static class TreebankEvaluation
{
    public static void Print(string folder, Func<Sentence, ParsedSentence> analyse, TextWriter output)
    {
        output.WriteLine(TreebankScore.Header);
        var news = new TreebankScore();
        var genres = new SortedDictionary<string, TreebankScore>(StringComparer.Ordinal);
        foreach (var path in Directory.GetFiles(folder, "*-dev.conllu*").Concat(Directory.GetFiles(folder, "*-test.conllu*")).Order(StringComparer.Ordinal))
        {
            var whole = new TreebankScore();
            foreach (var block in Treebank.Read(path))
            {
                var found = analyse(block.Parsed.Sentence);
                whole.Add(block.Parsed, found);
                if (Genre(block.Document) is not { } genre) continue;
                if (!genres.TryGetValue(genre, out var score)) genres[genre] = score = new TreebankScore();
                score.Add(block.Parsed, found);
                if (genre == "news") news.Add(block.Parsed, found);
            }
            output.WriteLine(whole.Row(Path.GetFileName(path).Split('.')[0]));
        }
        output.WriteLine(news.Row("GUM news dev+test"));
        foreach (var (genre, score) in genres) output.WriteLine(score.Row($"  {genre}"));
    }

    // GUM names its documents GUM_<genre>_<title>, EWT <genre>-<source>.
    private static string? Genre(string document) => document.StartsWith("GUM_", StringComparison.Ordinal) ? document.Split('_')[1]
        : document.Split('-') is [{ Length: > 0 } genre, _, ..] ? "EWT " + genre : null;
}
