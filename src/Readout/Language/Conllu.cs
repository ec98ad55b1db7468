using System.Globalization;
using System.Text;
using Readout.Text;

namespace Readout.Language;

/// <summary>Reads and writes CoNLL-U. Multi-word tokens and empty nodes are passed over on reading: the syntactic words are the tokens.</summary>
public static class Conllu
{
    /// <summary>One sentence of a CoNLL-U file.</summary>
    /// <param name="Parsed">Tokens and annotation; the text is rebuilt from the forms and SpaceAfter.</param>
    /// <param name="Comments">Comment lines, "#" and all.</param>
    /// <param name="Misc">The tenth column of each token.</param>
    /// <param name="Document">Id of the document it stands in, from the last "# newdoc"; empty when there was none.</param>
    public sealed record Block(ParsedSentence Parsed, IReadOnlyList<string> Comments, IReadOnlyList<string> Misc, string Document);

    /// <summary>Reads sentences one by one.</summary>
    /// <param name="reader">CoNLL-U text.</param>
    /// <param name="name">What to call the file in errors.</param>
    /// <exception cref="InvalidDataException">A line is not CoNLL-U; the message names file and line.</exception>
    public static IEnumerable<Block> Read(TextReader reader, string name = "conllu")
    {
        ArgumentNullException.ThrowIfNull(reader);
        var (comments, rows, document, number) = (new List<string>(), new List<string[]>(), "", 0);
        while (true)
        {
            var line = reader.ReadLine();
            number++;
            if (string.IsNullOrEmpty(line))
            {
                if (rows.Count > 0)
                {
                    yield return Build(rows, comments, document, name, number);
                    (comments, rows) = ([], []);
                }
                if (line is null) yield break;
            }
            else if (line[0] == '#')
            {
                if (line.StartsWith("# newdoc", StringComparison.Ordinal)) document = line[(line.IndexOf('=') + 1)..].Trim();
                comments.Add(line);
            }
            else
            {
                var cells = line.Split('\t');
                if (cells.Length != 10) throw new InvalidDataException($"{name}:{number}: {cells.Length} columns, expected 10");
                if (!cells[0].Contains('-') && !cells[0].Contains('.')) rows.Add(cells);
            }
        }
    }

    /// <summary>Writes one sentence, with its text as a comment and SpaceAfter as the tokens stand.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="parsed">What.</param>
    /// <param name="comments">Comment lines to write instead of "# text"; null for the text alone.</param>
    /// <param name="misc">The tenth column; null to write SpaceAfter.</param>
    public static void Write(TextWriter writer, ParsedSentence parsed, IReadOnlyList<string>? comments = null, IReadOnlyList<string>? misc = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(parsed);
        foreach (var line in comments ?? [$"# text = {parsed.Sentence.ToString().ReplaceLineEndings(" ")}"]) writer.Write(line + "\n");
        var tokens = parsed.Sentence.Tokens;
        for (var i = 0; i < parsed.Count; i++)
        {
            var glued = i + 1 < parsed.Count && tokens[i].End == tokens[i + 1].Start;
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"{i + 1}\t{parsed.Word(i)}\t{parsed.Lemmas[i]}\t{parsed.Tags[i].ToConllu()}\t{parsed.PennTags[i]}\t_\t{parsed.Heads[i] + 1}\t{parsed.Relations[i].ToConllu()}\t_\t{misc?[i] ?? (glued ? "SpaceAfter=No" : "_")}\n"));
        }
        writer.Write("\n");
    }

    private static Block Build(List<string[]> rows, List<string> comments, string document, string name, int line)
    {
        var (text, n) = (new StringBuilder(), rows.Count);
        var (spans, tags, penn, lemmas, heads, relations) = (new TextSpan[n], new UniversalTag[n], new string[n], new string[n], new int[n], new Relation[n]);
        for (var i = 0; i < n; i++)
        {
            var row = rows[i];
            var start = text.Length;
            text.Append(row[1]);
            spans[i] = new TextSpan(start, text.Length);
            if (!row[9].Contains("SpaceAfter=No", StringComparison.Ordinal) && i + 1 < n) text.Append(' ');
            UniversalNames.TryReadTag(row[3], out tags[i]);
            (penn[i], lemmas[i]) = (row[4], row[2]);
            heads[i] = int.TryParse(row[6], CultureInfo.InvariantCulture, out var head) && head <= n ? head - 1
                : row[6] == "_" ? -1 : throw new InvalidDataException($"{name}:{line - n + i}: head '{row[6]}' is not a token of the sentence");
            UniversalNames.TryReadRelation(row[7], out relations[i]);
        }
        var sentence = new Sentence(text.ToString(), new TextSpan(0, text.Length), spans);
        return new Block(new ParsedSentence(sentence, tags, penn, lemmas, heads, relations), comments, [.. rows.Select(row => row[9])], document);
    }
}
