using Readout.Language;
using Readout.Places;

namespace Readout.Circumstances;

/// <summary>What the words right beside a place's name say of it: "the Syrian town of Kobani", "Moscow, Idaho", "Washington state".</summary>
internal sealed class PlaceSurroundings
{
    private const int Reach = 7;

    private PlaceSurroundings()
    {
    }

    /// <summary>The country that the words say it lies in; null for none.</summary>
    public string? Country { get; private set; }

    /// <summary>What the region is filed under that the words say it lies in; 0 for none.</summary>
    public ulong Region { get; private set; }

    /// <summary>What the town is filed under that the words say lies in it; 0 for none.</summary>
    public ulong Inside { get; private set; }

    /// <summary>The noun beside it; none where there is none.</summary>
    public PlaceNoun Noun { get; private set; }

    /// <summary>Reads what stands around a name.</summary>
    public static PlaceSurroundings Read(PlaceContext context, int sentence, int first, int end)
    {
        var (s, found) = (context.Sentences[sentence], new PlaceSurroundings());
        found.Noun = NounBeside(s, first, end);
        found.ReadBefore(context, s, sentence, first);
        found.ReadBehind(context, s, sentence, end);
        return found;
    }

    private static PlaceNoun NounBeside(ParsedSentence s, int first, int end)
    {
        if (end < s.Count && Kind(s, end) is var behind and not PlaceNoun.None) return behind;
        if (first > 1 && s.Word(first - 1) is "of" && Kind(s, first - 2) is var before and not PlaceNoun.None) return before;
        return first > 0 && s.Tags[first - 1] is UniversalTag.NOUN or UniversalTag.PROPN ? Kind(s, first - 1) : PlaceNoun.None;
    }

    private static PlaceNoun Kind(ParsedSentence s, int token) => PlaceWords.English.Noun(s.Word(token)) is var noun and (PlaceNoun.Town or PlaceNoun.Region or PlaceNoun.Country or PlaceNoun.Island or PlaceNoun.Water or PlaceNoun.Mountain or PlaceNoun.Capital) ? noun : PlaceNoun.None;

    // "Syria's northern town of Kobani"; "Atlanta, Georgia" for Georgia
    private void ReadBefore(PlaceContext context, ParsedSentence s, int sentence, int first)
    {
        if (first > 1 && s.Word(first - 1) is "," && NameEndingAt(context, s, first - 1) is > 0 and var inside) Inside = inside;
        for (var token = first - 1; token >= Math.Max(0, first - Reach); token--)
        {
            if (context.CountryAt(sentence, token) is { } code)
            {
                Country = code;
                return;
            }
            if (!IsBridge(s, token)) return;
        }
    }

    private static ulong NameEndingAt(PlaceContext context, ParsedSentence s, int end)
    {
        for (var first = Math.Max(0, end - 3); first < end; first++)
            if (char.IsUpper(s.Word(first)[0]) && context.Names.Match(s, first, end, out var key) == end) return key;
        return 0;
    }

    private static bool IsBridge(ParsedSentence s, int token) => s.Word(token) is "of" || s.PennTags[token] == "POS" || s.Tags[token] is UniversalTag.ADJ or UniversalTag.DET or UniversalTag.NUM
        || s.Word(token) is "-" || PlaceWords.English.Noun(s.Word(token)) is not (PlaceNoun.None or PlaceNoun.Setting or PlaceNoun.Pointer);

    // "Tripoli, a port in northern Lebanon", "Hyderabad in Pakistan's Sindh", "Moscow, Idaho"
    private void ReadBehind(PlaceContext context, ParsedSentence s, int sentence, int end)
    {
        var token = end < s.Count && Kind(s, end) != PlaceNoun.None ? end + 1 : end;
        if (token >= s.Count || s.Word(token) is not ("," or "(" or "in" or "of")) return;
        var isDirect = s.Word(token) is "," or "(";
        for (token++; token < Math.Min(s.Count, end + Reach + 2); token++)
        {
            if (char.IsUpper(s.Word(token)[0]) && context.Names.Match(s, token, s.Count, out var key) is var close && close > token)
            {
                if (isDirect && IsOwnPart(s, token, close)) return;
                Region = key;
                Country ??= context.CountryAt(sentence, token);
                if (close + 1 < s.Count && s.PennTags[close] == "POS" && context.Names.Match(s, close + 1, s.Count, out var further) > close + 1) Region = further;
                return;
            }
            if (context.CountryAt(sentence, token) is { } code)
            {
                Country ??= code;
                return;
            }
            if (s.Word(token) is not "in" && !IsBridge(s, token)) return;
            isDirect &= s.Word(token) is not "in";
        }
    }

    // "In Tripoli, Egypt's minister met", "In Kyiv, Germany said": what follows the comma goes on with the sentence.
    private static bool IsOwnPart(ParsedSentence s, int first, int end) =>
        (end < s.Count && (s.PennTags[end] == "POS" || s.Tags[end] is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.NOUN or UniversalTag.PROPN)) || s.Relations[PlaceMention.HeadOf(s, first, end)] == Relation.Nsubj && s.HasTree;
}
