using System.Globalization;
using Readout.Language;

namespace Readout.Cli;

/// <summary>One sentence of a CoNLL-U file with all its lines, those too that stand for no word: what is written back differs only in tags, lemmas and
/// trees, so that any scorer can set it beside the original.</summary>
/// <param name="lines">Its lines, without the blank one that ends it.</param>
/// <param name="sentence">Its words.</param>
internal sealed class ConlluBlock(IReadOnlyList<string> lines, Sentence sentence)
{
    public Sentence Sentence => sentence;

    /// <summary>Reads sentences one by one.</summary>
    /// <exception cref="InvalidDataException">A line is not CoNLL-U; the message names file and line.</exception>
    public static IEnumerable<ConlluBlock> Read(TextReader reader, string name)
    {
        var lines = new List<string>();
        for (var number = 1; ; number++)
        {
            var line = reader.ReadLine();
            if (!string.IsNullOrEmpty(line)) lines.Add(line);
            else if (lines.Count > 0)
            {
                yield return Make(lines, name, number);
                lines = [];
            }
            if (line is null) yield break;
        }
    }

    /// <summary>Writes the sentence back with another analysis of its words.</summary>
    public void Write(TextWriter output, ParsedSentence parsed)
    {
        var word = 0;
        foreach (var line in lines)
        {
            var cells = line.Split('\t');
            output.Write((IsWord(cells) ? string.Join('\t', cells[0], cells[1], parsed.Lemmas[word], parsed.Tags[word].ToConllu(), parsed.PennTags[word], "_",
                (parsed.Heads[word] + 1).ToString(CultureInfo.InvariantCulture), parsed.Relations[word].ToConllu(), "_", cells[9]) : line) + "\n");
            if (IsWord(cells)) word++;
        }
        output.Write("\n");
    }

    private static ConlluBlock Make(List<string> lines, string name, int end)
    {
        try
        {
            return new ConlluBlock(lines, Conllu.Read(new StringReader(string.Join('\n', lines) + "\n"), name).Single().Parsed.Sentence);
        }
        catch (Exception problem) when (problem is InvalidDataException or InvalidOperationException)
        {
            throw new InvalidDataException($"{name}:{end - lines.Count}: this sentence is not CoNLL-U: {problem.Message}", problem);
        }
    }

    private static bool IsWord(string[] cells) => cells.Length == 10 && cells[0][0] != '#' && !cells[0].Contains('-') && !cells[0].Contains('.');
}
