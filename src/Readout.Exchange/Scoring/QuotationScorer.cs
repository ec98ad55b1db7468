using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Readout.Exchange.Scoring;

/// <summary>Scores quotations against those that people marked: words compared without case, marks and spacing; speakers by code, and by name or
/// its last word.</summary>
public static class QuotationScorer
{
    /// <summary>Reads quotations, one JSON object a line: document, text, speaker {code, identifier_text}.</summary>
    /// <exception cref="InvalidDataException">A line is no JSON object; the message names file and line.</exception>
    public static IReadOnlyList<ScoredQuotation> Read(TextReader reader, string name = "quotations") => JsonFields.ReadLines(reader, name, line => Quotation(line, line.Text("document")));

    /// <summary>Scores quotations.</summary>
    public static QuotationScore Score(IReadOnlyList<GoldArticle> articles, IReadOnlyList<ScoredQuotation> quotations)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(quotations);
        var (hits, speakers, gold, predicted) = (0, 0, 0, 0);
        foreach (var article in articles)
        {
            var left = quotations.Where(quotation => quotation.Document == article.Document.Id).ToList();
            (gold, predicted) = (gold + article.Quotations.Count, predicted + left.Count);
            foreach (var wanted in article.Quotations)
            {
                var at = left.FindIndex(quotation => Plain(quotation.Text) == Plain(wanted.Text));
                if (at < 0) continue;
                hits++;
                if (IsSameSpeaker(wanted, left[at])) speakers++;
                left.RemoveAt(at);
            }
        }
        return new QuotationScore(Rates.Of(hits, predicted, gold), gold, predicted, new Share(speakers, hits));
    }

    internal static ScoredQuotation Quotation(JsonElement line, string? document)
    {
        var speaker = line.Object("speaker");
        return new ScoredQuotation(document, line.Text("text") ?? "", speaker?.Text("code"), speaker?.Text("identifier_text") is { Length: > 0 } name ? name : speaker?.Text("name"));
    }

    private static bool IsSameSpeaker(ScoredQuotation wanted, ScoredQuotation found)
    {
        if (wanted.Code != found.Code) return false;
        if (string.IsNullOrEmpty(wanted.Name)) return true;
        var (want, got) = (Plain(wanted.Name), Plain(found.Name));
        return LastWord(want) == LastWord(got) || want == got;
    }

    private static string? LastWord(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? last : null;

    private static string Plain(string? text)
    {
        var (plain, afterSpace) = (new StringBuilder(), false);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            var isSpace = Rune.IsWhiteSpace(rune);
            if (isSpace && !afterSpace) plain.Append(' ');
            afterSpace = isSpace;
            if (rune.Value == '_' || IsWordCharacter(Rune.GetUnicodeCategory(rune))) plain.Append(Rune.ToLowerInvariant(rune));
        }
        return plain.ToString().Trim();
    }

    private static bool IsWordCharacter(UnicodeCategory category) => category <= UnicodeCategory.OtherLetter
        || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
