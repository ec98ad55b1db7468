using Readout.Text;

namespace Readout.Web.Records;

/// <summary>Divides a text at the ends of marks, which may overlap: the pieces put together are the text to the letter.</summary>
internal static class MarkedSegments
{
    /// <summary>Divides a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins in its document.</param>
    /// <param name="marks">Marks with places in the document; what reaches outside the text is cut there.</param>
    /// <returns>Pieces in order, each with the marks over it.</returns>
    public static IReadOnlyList<(string Text, IReadOnlyList<Mark> Marks)> Of(string text, int start, IReadOnlyList<Mark> marks)
    {
        var inside = marks.Select(mark => (Mark: mark, From: Math.Clamp(mark.Span.Start - start, 0, text.Length), To: Math.Clamp(mark.Span.End - start, 0, text.Length))).Where(mark => mark.From < mark.To).ToArray();
        // Half a character that takes two code units cannot be shown.
        var cuts = inside.SelectMany(mark => (int[])[mark.From, mark.To]).Concat([0, text.Length]).Where(cut => cut == 0 || cut == text.Length || !char.IsLowSurrogate(text[cut])).Distinct().Order().ToArray();
        return
        [
            .. cuts.Zip(cuts.Skip(1)).Select(piece => (text[piece.First..piece.Second],
                (IReadOnlyList<Mark>)[.. inside.Where(mark => mark.From < piece.Second && mark.To > piece.First).Select(mark => mark.Mark)])),
        ];
    }
}
