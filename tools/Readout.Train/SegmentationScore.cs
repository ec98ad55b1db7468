using System.Globalization;
using System.Text;
using Readout.Language;
using Readout.Text;

namespace Readout.Train;

/// <summary>How well sentences and tokens found in raw text agree with a treebank. A document's text is its sentences' texts with a space
/// between them and a line end before each paragraph; a token or sentence is right when both its ends are.</summary>
internal sealed class SegmentationScore
{
    private Count _tokens, _sentences;

    /// <summary>Tokens: precision, recall, F1 in per cent, and how many the treebank has.</summary>
    public (double Precision, double Recall, double F1, int Gold) Tokens => _tokens.Shares;

    /// <summary>Sentences: precision, recall, F1 in per cent, and how many the treebank has.</summary>
    public (double Precision, double Recall, double F1, int Gold) Sentences => _sentences.Shares;

    /// <summary>Scores the segmenter on a CoNLL-U file, plain or gzipped.</summary>
    /// <exception cref="InvalidDataException">The tokens of a sentence do not make up its text.</exception>
    public static SegmentationScore Read(string path)
    {
        var score = new SegmentationScore();
        foreach (var (text, sentences, tokens) in Documents(Treebank.Read(path))) score.Add(text, sentences, tokens);
        return score;
    }

    /// <summary>Adds one text.</summary>
    public void Add(string text, List<TextSpan> sentences, List<TextSpan> tokens)
    {
        var found = TextSegmenter.Segment(text);
        _sentences.Add(sentences, [.. found.Select(sentence => sentence.Span)]);
        _tokens.Add(tokens, [.. found.SelectMany(sentence => sentence.Tokens)]);
    }

    /// <summary>The figures on one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"tokens P {Tokens.Precision:F2} R {Tokens.Recall:F2} F1 {Tokens.F1:F2} of {Tokens.Gold}; sentences P {Sentences.Precision:F2} R {Sentences.Recall:F2} F1 {Sentences.F1:F2} of {Sentences.Gold}");

    /// <summary>The treebank's documents as running text, with the places of their sentences and tokens.</summary>
    public static IEnumerable<(string Text, List<TextSpan> Sentences, List<TextSpan> Tokens)> Documents(IEnumerable<Conllu.Block> blocks)
    {
        foreach (var document in blocks.GroupBy(block => block.Document))
        {
            var (text, sentences, tokens) = (new StringBuilder(), new List<TextSpan>(), new List<TextSpan>());
            foreach (var block in document)
            {
                var line = Text(block);
                if (text.Length > 0) text.Append(block.Comments.Any(comment => comment == "# newpar" || comment.StartsWith("# newpar ", StringComparison.Ordinal)) ? '\n' : ' ');
                sentences.Add(new TextSpan(text.Length, text.Length + line.Length));
                Place(block.Parsed, line, text.Length, tokens);
                text.Append(line);
            }
            yield return (text.ToString(), sentences, tokens);
        }
    }

    private static string Text(Conllu.Block block) => block.Comments.FirstOrDefault(comment => comment.StartsWith("# text = ", StringComparison.Ordinal)) is { } comment
        ? comment["# text = ".Length..].Trim() : block.Parsed.Sentence.ToString();

    private static void Place(ParsedSentence parsed, string line, int offset, List<TextSpan> tokens)
    {
        var at = 0;
        for (var i = 0; i < parsed.Count; i++)
        {
            while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
            var form = parsed.Word(i);
            if (!line.AsSpan(at).StartsWith(form, StringComparison.Ordinal)) throw new InvalidDataException($"token '{form}' is not at {at} of '{line}'");
            tokens.Add(new TextSpan(offset + at, offset + at + form.Length));
            at += form.Length;
        }
    }

    private struct Count
    {
        private int _gold, _found, _right;

        public readonly (double Precision, double Recall, double F1, int Gold) Shares
            => (100.0 * _right / Math.Max(1, _found), 100.0 * _right / Math.Max(1, _gold), 200.0 * _right / Math.Max(1, _found + _gold), _gold);

        public void Add(List<TextSpan> gold, List<TextSpan> found)
        {
            (_gold, _found) = (_gold + gold.Count, _found + found.Count);
            _right += found.Intersect(gold).Count();
        }
    }
}
