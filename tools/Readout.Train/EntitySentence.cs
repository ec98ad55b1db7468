using System.IO.Compression;
using System.Text;
using Readout.Language;
using Readout.Language.Entities;
using Readout.Text;

namespace Readout.Train;

/// <summary>A sentence whose names are known.</summary>
/// <param name="Sentence">The tokens.</param>
/// <param name="Names">Its names, left to right.</param>
/// <param name="Document">Id of its document; empty when unknown.</param>
internal sealed record EntitySentence(Sentence Sentence, IReadOnlyList<Entity> Names, string Document)
{
    /// <summary>Reads an IOB2 file as Universal NER ships it: number, word, label. Plain or gzipped.</summary>
    /// <exception cref="InvalidDataException">A line has fewer than three columns; the message names file and line.</exception>
    public static List<EntitySentence> ReadIob(string path)
    {
        using var file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        var (sentences, words, labels, document, number) = (new List<EntitySentence>(), new List<string>(), new List<string>(), "", 0);
        for (var line = reader.ReadLine(); ; line = reader.ReadLine())
        {
            number++;
            if (string.IsNullOrEmpty(line))
            {
                if (words.Count > 0) sentences.Add(new EntitySentence(Join(words), Spans(labels), document));
                words.Clear();
                labels.Clear();
                if (line is null) return sentences;
            }
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal)) document = line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();
            else if (line[0] != '#')
            {
                var cells = line.Split('\t');
                if (cells.Length < 3) throw new InvalidDataException($"{path}:{number}: {cells.Length} columns, expected at least 3");
                words.Add(cells[1]);
                labels.Add(cells[2]);
            }
        }
    }

    private static Sentence Join(List<string> words)
    {
        var (text, spans) = (new StringBuilder(), new TextSpan[words.Count]);
        for (var i = 0; i < spans.Length; i++)
        {
            if (i > 0) text.Append(' ');
            spans[i] = new TextSpan(text.Length, text.Length + words[i].Length);
            text.Append(words[i]);
        }
        return new Sentence(text.ToString(), new TextSpan(0, text.Length), spans);
    }

    private static List<Entity> Spans(List<string> labels)
    {
        var names = new List<Entity>();
        for (var i = 0; i < labels.Count; i++)
        {
            if (!labels[i].StartsWith("B-", StringComparison.Ordinal)) continue;
            var end = i + 1;
            while (end < labels.Count && labels[end].StartsWith("I-", StringComparison.Ordinal)) end++;
            if (Kind(labels[i][2..]) is { } kind) names.Add(new Entity(i, end, kind));
        }
        return names;
    }

    private static EntityKind? Kind(string label) => label switch
    {
        "PER" => EntityKind.Person,
        "ORG" => EntityKind.Organisation,
        "LOC" => EntityKind.Place,
        _ => null,
    };
}
