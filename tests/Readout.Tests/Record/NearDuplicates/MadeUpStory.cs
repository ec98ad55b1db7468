using System.Globalization;
using Readout.Documents;

namespace Readout.Tests.Record.NearDuplicates;

/// <summary>Stories of our own, their reprints, and other stories on the same subject. The same for the same seed.</summary>
internal sealed class MadeUpStory(int seed)
{
    private static readonly string[] s_sentences = [.. File.ReadLines(RepositoryFile.Path("tests/Readout.Tests/Record/NearDuplicates/sentences.tsv")).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')[1])];
    private static readonly string[] s_people = ["Anton Berisov", "Marta Kolenda", "Idris Salou", "Helena Varga", "Tomas Quint", "Leyla Demirci", "Oskar Lind", "Ruth Abera"];
    private static readonly string[] s_places = ["Karvona", "Port Elmsey", "Tadrin", "Old Sarny", "Belloro", "Mirzan", "Ostwick", "Hadeira"];
    private static readonly string[] s_countries = ["Norland", "Sudria", "Westmark", "Carvania", "Ilmoria"];
    private static readonly string[] s_agencies = ["(Newswire)", "(AFN)", "(Continental Press)", "(CPA)"];
    private static readonly string[] s_fillers = ["reportedly", "meanwhile", "local", "senior", "new", "late", "several", "early", "former", "again"];
    private readonly Random _random = new(seed);

    /// <summary>The 6 to 14 sentences of a story, each a paragraph, with its subject's names and figures.</summary>
    public List<string> Paragraphs(out Dictionary<string, string> subject)
    {
        subject = new Dictionary<string, string> { ["who"] = Pick(s_people), ["who2"] = Pick(s_people), ["place"] = Pick(s_places), ["country"] = Pick(s_countries), ["day"] = "Monday" };
        return Write(Chosen(_random.Next(6, 15)), subject);
    }

    /// <summary>Another story on the same subject, which repeats up to a quarter of this one's background.</summary>
    public List<string> OtherOn(Dictionary<string, string> subject, List<string> first)
    {
        var others = Write(Chosen(first.Count + first.Count / 4), subject).Where(sentence => !first.Exists(said => said[..12] == sentence[..12])).Take(first.Count).ToList();
        others.AddRange(first.TakeLast(others.Count / 4));
        return others;
    }

    /// <summary>The same report with the figures of another day.</summary>
    public List<string> WithOtherFigures(List<string> paragraphs) => [.. paragraphs.Select(text => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)('1' + (c - '0' + _random.Next(1, 9)) % 9) : c)))];

    /// <summary>A document of paragraphs, under a dateline.</summary>
    public Document Document(string id, List<string> paragraphs, int day = 7, string? title = null) => new()
    {
        Id = id, Publisher = Pick(s_agencies), Published = new DateOnly(2024, 3, day), Title = title ?? Title(paragraphs), Text = string.Join("\n\n", paragraphs.Prepend(Dateline(day) + paragraphs[0]).Where((_, i) => i != 1)),
    };

    /// <summary>A copy as editors make it: "words", "cut", "added", "dateline", "headline", "notes" or several at once.</summary>
    public Document Copy(string id, List<string> paragraphs, string change, int day = 7)
    {
        var (copy, title) = (paragraphs.ToList(), Title(paragraphs));
        if (change is "words" or "mixed") copy = [.. copy.Select(EditWords)];
        if (change is "cut" or "mixed") copy = [.. copy.Take(Math.Max(5, copy.Count / 2))];
        if (change is "added" or "mixed") copy.Insert(_random.Next(2, copy.Count), Write(Chosen(1), new() { ["who"] = "Jon Tarr", ["who2"] = "Ida Moss", ["place"] = "Quay", ["country"] = "Estonia", ["day"] = "Sunday" })[0]);
        if (change is "headline" or "mixed") title = _random.Next(3) switch { 0 => $"UPDATE 2-{title}", 1 => $"Opinion | {title} - The Daily Courier", _ => Title([.. paragraphs.Skip(1)]) };
        if (change == "notes")
            return Document(id, copy, day, title) with { Text = $"By {Pick(s_people).ToUpperInvariant()}\n{Document(id, copy, day).Text}\n(Reporting by {Pick(s_people)}; Editing by {Pick(s_people)})\n© 2024 The Daily Courier. All rights reserved.\nSign up for our newsletter" };
        return change == "dateline" ? Document(id, copy, day, title) with { Text = $"{Pick(s_places)}: {string.Join('\n', copy)}" } : Document(id, copy, day, title);
    }

    private string EditWords(string sentence)
    {
        var words = sentence.Split(' ').ToList();
        for (var i = words.Count - 1; i > 0; i--)
        {
            if (_random.Next(100) >= 5) continue;
            if (_random.Next(2) == 0) words.Insert(i, Pick(s_fillers));
            else if (!words[i].Any(char.IsAsciiDigit)) words.RemoveAt(i);
        }
        return string.Join(' ', words);
    }

    private string Dateline(int day) => $"{Pick(s_places).ToUpperInvariant()}, March {day.ToString(CultureInfo.InvariantCulture)} {Pick(s_agencies)} - ";

    private static string Title(List<string> paragraphs) => string.Join(' ', paragraphs[0].Split(' ').Take(8));

    private List<string> Chosen(int count)
    {
        var all = s_sentences.ToArray();
        _random.Shuffle(all);
        return [.. all.Take(count)];
    }

    private List<string> Write(List<string> chosen, Dictionary<string, string> subject) => [.. chosen.Select(sentence =>
        subject.Aggregate(sentence, (text, slot) => text.Replace($"{{{slot.Key}}}", slot.Value, StringComparison.Ordinal)).Replace("{n}", _random.Next(2, 900).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))];

    private string Pick(string[] among) => among[_random.Next(among.Length)];
}
