using Readout.Language;

namespace Readout.Tests.Events;

/// <summary>Sentences with hand-made trees: "form lemma UPOS XPOS head relation" for each token, a line each or divided by |, heads counted from 1.</summary>
internal static class Tree
{
    public static ParsedSentence Of(string rows)
    {
        var lines = rows.Split(['\n', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((line, i) =>
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return string.Join('\t', i + 1, cells[0], cells[1], cells[2], cells[3], "_", cells[4], cells[5], "_", "_");
        });
        using var reader = new StringReader(string.Join('\n', lines) + "\n\n");
        return Conllu.Read(reader).Single().Parsed;
    }
}
