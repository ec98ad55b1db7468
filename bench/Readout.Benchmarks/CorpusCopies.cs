using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Readout.Documents;
using Readout.Intake;

namespace Readout.Benchmarks;

/// <summary>Makes many documents of a few: reprints by other publishers, updates and perturbed copies, mixed as a wire and those who print it mix them,
/// in the order of days. The same for the same corpus, count and seed.</summary>
internal static class CorpusCopies
{
    private const int Publishers = 40;
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes documents as JSONL.</summary>
    /// <param name="file">The corpus.</param>
    /// <param name="count">How many in all, the corpus itself among them.</param>
    /// <param name="seed">What the chances begin with.</param>
    /// <param name="target">The file to write.</param>
    /// <param name="output">Told how many of each sort there are.</param>
    public static void Write(string file, int count, int seed, string target, TextWriter output)
    {
        var originals = new DocumentReader().Read(file).Select(item => item.Document).OfType<Document>().ToList();
        var (random, made) = (new Random(seed), new List<(string Kind, Document Document)>(count));
        for (var i = 0; i < count; i++)
        {
            var document = originals[i % originals.Count];
            made.Add(i < originals.Count ? ("original", document) : Copy(document, originals[random.Next(originals.Count)], i, random));
        }
        using var lines = new StreamWriter(target) { NewLine = "\n" };
        foreach (var (_, document) in made.OrderBy(pair => pair.Document.Published))
            lines.WriteLine(JsonSerializer.Serialize(new { id = document.Id, published = document.Published, publisher = document.Publisher, title = document.Title, url = document.Url, text = document.Text }, s_json));
        output.WriteLine(string.Join(", ", made.CountBy(pair => pair.Kind).Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {pair.Key}s"))));
    }

    private static (string Kind, Document Document) Copy(Document document, Document other, int number, Random random)
    {
        var (kind, text) = random.Next(10) switch
        {
            < 5 => ("reprint", Reprint(document.Text, random)),
            < 8 => ("update", Update(document.Text, other.Text, random)),
            _ => ("perturbed copy", Perturb(document.Text, random)),
        };
        var id = string.Create(CultureInfo.InvariantCulture, $"{document.Id}-{number}");
        var title = kind == "update" ? string.Create(CultureInfo.InvariantCulture, $"UPDATE {1 + random.Next(5)}-{document.Title}") : document.Title;
        return (kind, document with
        {
            Id = id, Text = text, Title = title, Url = $"https://example.org/{id}", Published = document.Published?.AddDays(random.Next(2)),
            Publisher = kind == "update" ? document.Publisher : string.Create(CultureInfo.InvariantCulture, $"Publisher {random.Next(Publishers)}"),
        });
    }

    /// <summary>Another dateline, and the end cut off.</summary>
    private static string Reprint(string text, Random random)
    {
        var dash = text.IndexOf(" - ", StringComparison.Ordinal);
        var body = dash is > 0 and < 60 && random.Next(2) == 0 ? text[(dash + 3)..] : text;
        var paragraphs = body.Split("\n\n");
        return string.Join("\n\n", paragraphs.Take(Math.Max(1, paragraphs.Length - random.Next(4))));
    }

    /// <summary>Numbers have grown, and a paragraph has come, at the place where updates put it: near the top.</summary>
    private static string Update(string text, string other, Random random)
    {
        var paragraphs = text.Split("\n\n").ToList();
        var added = other.Split("\n\n");
        paragraphs.Insert(Math.Min(paragraphs.Count, 1 + random.Next(2)), added[random.Next(added.Length)]);
        return string.Join("\n\n", paragraphs.Select(paragraph => random.Next(3) == 0 ? Grow(paragraph, random) : paragraph));
    }

    private static string Grow(string paragraph, Random random) => string.Join(' ', paragraph.Split(' ').Select(word =>
        word.Length is > 0 and < 5 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number + 1 + random.Next(9)).ToString(CultureInfo.InvariantCulture) : word));

    /// <summary>One word in twenty-five is left out, told twice or put before the one before it.</summary>
    private static string Perturb(string text, Random random)
    {
        var words = text.Split(' ').ToList();
        for (var edits = words.Count / 25; edits > 0; edits--)
        {
            var at = random.Next(words.Count - 1);
            switch (random.Next(3))
            {
                case 0: words.RemoveAt(at); break;
                case 1: words.Insert(at, words[at]); break;
                default: (words[at], words[at + 1]) = (words[at + 1], words[at]); break;
            }
        }
        return string.Join(' ', words);
    }
}
