using System.Globalization;
using Readout.Language.Words;

namespace Readout.Train;

/// <summary>Makes the sense table from WordNet's database files (index.*, data.*, *.exc).</summary>
internal static class WordSenseBuilder
{
    private static readonly (string Name, int Flag, int Irregular)[] s_classes =
    [
        ("noun", WordSenses.Noun, WordSenses.IrregularNoun), ("verb", WordSenses.Verb, WordSenses.IrregularVerb),
        ("adj", WordSenses.Adjective, WordSenses.IrregularAdjective), ("adv", WordSenses.Adverb, 0),
    ];

    public static WordSenseTable Build(string folder)
    {
        var words = new Dictionary<string, WordSenses>(StringComparer.Ordinal);
        foreach (var (name, flag, _) in s_classes)
        {
            var kinds = ReadKinds(Path.Combine(folder, $"data.{name}"));
            foreach (var (word, offset) in ReadIndex(Path.Combine(folder, $"index.{name}")))
                words[word] = Add(words.GetValueOrDefault(word), flag, flag == WordSenses.Noun ? kinds[offset] - 2 : 0, flag == WordSenses.Verb ? kinds[offset] - 28 : 0);
        }
        foreach (var (name, flag, irregular) in s_classes)
            if (irregular != 0) AddIrregular(words, Path.Combine(folder, $"{name}.exc"), flag, irregular);
        return WordSenseTable.Build(words);
    }

    private static void AddIrregular(Dictionary<string, WordSenses> words, string path, int flag, int irregular)
    {
        foreach (var parts in File.ReadLines(path).Select(line => line.Split(' ')))
            if (parts.Length >= 2 && !parts[0].Contains('_') && words.TryGetValue(parts[1], out var lemma) && lemma.Has(flag))
                words[parts[0]] = Add(words.GetValueOrDefault(parts[0]), irregular, flag == WordSenses.Noun ? lemma.NounClass : 0, flag == WordSenses.Verb ? lemma.VerbClass : 0);
    }

    private static WordSenses Add(WordSenses senses, int flag, int noun, int verb) =>
        WordSenses.Of((senses.Bits & 127) | flag, senses.NounClass == 0 ? noun : senses.NounClass, senses.VerbClass == 0 ? verb : senses.VerbClass);

    private static IEnumerable<(string Word, string Offset)> ReadIndex(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line[0] != ' '))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var pointers = int.Parse(parts[3], CultureInfo.InvariantCulture);
            if (!parts[0].Contains('_')) yield return (parts[0], parts[6 + pointers]);
        }
    }

    private static Dictionary<string, int> ReadKinds(string path) => File.ReadLines(path).Where(line => line[0] != ' ')
        .ToDictionary(line => line[..8], line => int.Parse(line.AsSpan(9, 2), CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
