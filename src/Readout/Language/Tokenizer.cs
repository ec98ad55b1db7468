using System.Buffers;
using Readout.Language.Segmentation;
using Readout.Text;

namespace Readout.Language;

/// <summary>Divides an English sentence into syntactic words as Universal Dependencies' English treebanks do.</summary>
public static class Tokenizer
{
    private static readonly SearchValues<char> s_rulers = SearchValues.Create("-=*~_+<>|{}#^");
    private static readonly WordTable s_symbols = new("whole-symbols", "symbol", StringComparer.Ordinal);

    /// <summary>The tokens of one sentence, in order; no token is empty and none holds white space.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="sentence">The sentence in it. Where it ends decides whether a last stop stands alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sentence"/> does not lie inside the text.</exception>
    public static TextSpan[] Tokenize(string text, TextSpan sentence)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (sentence.Start < 0 || sentence.End > text.Length || sentence.Length < 0) throw new ArgumentOutOfRangeException(nameof(sentence), "the sentence must lie inside the text");
        var tokens = new List<TextSpan>();
        Tokenize(text, sentence, tokens);
        return [.. tokens];
    }

    /// <summary>Adds the tokens of one sentence to a list.</summary>
    internal static void Tokenize(string text, TextSpan sentence, List<TextSpan> tokens)
    {
        var characters = text.AsSpan(0, sentence.End);
        var lastWord = sentence.End - 1;
        while (lastWord >= sentence.Start && !char.IsLetterOrDigit(text[lastWord])) lastWord--;
        for (var at = sentence.Start; at < sentence.End;)
        {
            if (Characters.IsGap(text[at])) { at++; continue; }
            var (stop, plain) = (at, true);
            for (; stop < sentence.End && !Characters.IsGap(text[stop]); stop++) plain &= char.IsAsciiLetter(text[stop]);
            if (plain) CliticDivider.Divide(characters, at, stop, tokens);
            else Divide(characters, at, stop, lastWord, tokens);
            at = stop;
        }
    }

    private static void Divide(ReadOnlySpan<char> text, int start, int stop, int lastWord, List<TextSpan> tokens)
    {
        if (s_symbols.Contains(text[start..stop]) || IsRuler(text[start..stop])) { tokens.Add(new TextSpan(start, stop)); return; }
        var fresh = true;
        for (var at = start; at < stop;)
        {
            var end = fresh ? AddressScanner.End(text, at, stop) : at;
            if (end > at) tokens.Add(new TextSpan(at, end));
            else end = Next(text, at, stop, lastWord, fresh, tokens);
            fresh = Characters.IsOpener(text[at]) || text[at] is '<' or ':';
            at = end;
        }
    }

    // A line drawn with signs.
    private static bool IsRuler(ReadOnlySpan<char> chunk) => chunk.Length > 4 && !chunk.ContainsAnyExcept(s_rulers);

    // Adds what stands at a place, and tells where it ends.
    private static int Next(ReadOnlySpan<char> text, int at, int stop, int lastWord, bool fresh, List<TextSpan> tokens)
    {
        var c = text[at];
        var signed = fresh && at + 1 < stop && c is '+' or '.' && char.IsAsciiDigit(text[at + 1]);
        if (fresh && c == '.' && at + 1 < stop && char.IsAsciiLetter(text[at + 1])) return Add(WordScanner.End(text, at + 1, stop, lastWord));
        if (signed || char.IsAsciiDigit(c)) return Add(NumberScanner.End(text, at + (signed ? 1 : 0), stop));
        if (Characters.WordLength(text[..stop], at) > 0)
        {
            var slashed = SlashedEnd(text, at, stop);
            if (slashed > at) return Add(slashed);
            var end = WordScanner.End(text, at, stop, lastWord);
            CliticDivider.Divide(text, at, end, tokens);
            return end;
        }
        return Add(Characters.IsApostrophe(c) ? ApostropheEnd(text, at, stop, fresh) : SymbolEnd(text, at, stop));

        int Add(int end)
        {
            tokens.Add(new TextSpan(at, end));
            return end;
        }
    }

    // "w/o", "s/he", "I/C": letters about a slash that the table keeps whole.
    private static int SlashedEnd(ReadOnlySpan<char> text, int at, int stop)
    {
        var slash = at;
        while (slash < stop && slash - at < 3 && char.IsAsciiLetter(text[slash])) slash++;
        if (slash >= stop || text[slash] != '/') return at;
        var end = slash + 1;
        while (end < stop && end - slash < 5 && char.IsAsciiLetter(text[end])) end++;
        return DivisionTable.English.Lengths(text[at..end]) is [_] ? end : at;
    }

    // "'s" apart from its word, "'em", "'90s"; otherwise a quotation mark, alone or doubled.
    private static int ApostropheEnd(ReadOnlySpan<char> text, int at, int stop, bool fresh)
    {
        var end = at + 1;
        if (end < stop && text[end] == text[at] && (end + 1 == stop || text[end + 1] != text[at])) return end + 1;
        while (end < stop && end - at < 8 && char.IsAsciiLetterOrDigit(text[end])) end++;
        var letters = text[(at + 1)..end];
        if (letters.IsEmpty) return at + 1;
        if (!fresh || at + 2 == end || letters.Length == 2) { if (text[at] != '‘' && letters[0] is not ('t' or 'T') && CliticDivider.IsClitic(letters)) return end; }
        if (fresh && letters.Length is 2 or 3 && !letters[..2].ContainsAnyExceptInRange('0', '9') && (letters.Length == 2 || letters[2] == 's')) return end;
        return DivisionTable.English.Lengths(text[at..end]) is [_] ? end : at + 1;
    }

    // "...", "?!", ".?" are one token each; an ellipsis before a question mark is its own.
    private static int StopsEnd(ReadOnlySpan<char> text, int at, int stop)
    {
        var end = at;
        while (end < stop && text[end] is '.' or '…') end++;
        if (end - at > 1) return end;
        while (end < stop && Characters.IsStop(text[end])) end++;
        return end;
    }

    private static int SymbolEnd(ReadOnlySpan<char> text, int at, int stop)
    {
        var (c, end) = (text[at], at + 1);
        if (Characters.IsStop(c)) return StopsEnd(text, at, stop);
        else if (c is '-' or '*' or '=' or '~' or '+' or '#' or '<' or '>' or '_' or '$' or '^' or '|') while (end < stop && text[end] == c) end++;
        else return at + Characters.SymbolLength(text[..stop], at);
        return end;
    }
}
