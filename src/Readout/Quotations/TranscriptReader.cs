using Readout.Actors;
using Readout.Events;
using Readout.Language;
using Readout.Text;

namespace Readout.Quotations;

/// <summary>Reads transcripts, where a speaker and a colon begin each turn: "WANG YI: We have no such plan." A turn needs no marks.</summary>
internal sealed class TranscriptReader(QuotedText text, DocumentMentions mentions, VoiceReader voices)
{
    /// <summary>One paragraph with a colon is a list or a heading.</summary>
    private const int LeastTurns = 2;

    private const int LongestSpeaker = 6;

    /// <summary>The turns in the order of the text; empty where the document is no transcript.</summary>
    public List<Quotation> Read()
    {
        var turns = new List<Quotation>();
        for (var sentence = 0; sentence < text.Count; sentence++)
            if (IsFirst(sentence) && Colon(sentence) is > 0 and var colon && TurnAt(sentence, colon) is { } turn) turns.Add(turn);
        return turns.Count >= LeastTurns ? turns : [];
    }

    private bool IsFirst(int sentence) => sentence == 0 || text[sentence - 1].Sentence.Paragraph != text[sentence].Sentence.Paragraph;

    // "MINISTER:", "Q:", "JOHN SMITH (BBC):"; a name in small letters needs to be a person's.
    private int Colon(int sentence)
    {
        var s = text[sentence];
        for (var token = 1; token < Math.Min(s.Count - 1, LongestSpeaker); token++)
        {
            if (s.Word(token) is ":") return token;
            if (!char.IsUpper(s.Word(token)[0]) && s.Word(token) is not ("(" or ")" or "." or "-")) return -1;
        }
        return -1;
    }

    private Quotation? TurnAt(int sentence, int colon)
    {
        var s = text[sentence];
        if (!IsSpeaker(sentence, colon) || text.PassageAt(sentence, colon + 1) is not null) return null;
        var last = sentence;
        while (last + 1 < text.Count && !IsFirst(last + 1)) last++;
        return new Quotation { Span = new TextSpan(s.Sentence.Tokens[colon + 1].Start, text[last].Sentence.Span.End), Kind = QuotationKind.Direct, Speaker = Voice(sentence, colon) };
    }

    private bool IsSpeaker(int sentence, int colon)
    {
        var s = text[sentence];
        if (!char.IsUpper(s.Word(0)[0]) || !char.IsUpper(s.Word(colon + 1)[0])) return false;
        return !s.Word(0).ContainsAnyInRange('a', 'z') || mentions.At(sentence, colon - 1) is { Actors: [{ Kind: ActorKind.Person }, ..] };
    }

    // "WANG" is the Wang of whom the document speaks elsewhere.
    private Participant? Voice(int sentence, int colon)
    {
        var name = text[sentence].Sentence.Text[text[sentence].Sentence.Tokens[0].Start..text[sentence].Sentence.Tokens[colon - 1].End];
        foreach (var mention in mentions.All)
            if (mention.Actors is [{ Name: { } known, Kind: ActorKind.Person } actor] && mention.Span.Start >= text[sentence].Sentence.Tokens[colon].End && known.EndsWith(name, StringComparison.OrdinalIgnoreCase))
                return new Participant(actor, name, new TextSpan(text[sentence].Sentence.Tokens[0].Start, text[sentence].Sentence.Tokens[colon - 1].End));
        var span = new TextSpan(text[sentence].Sentence.Tokens[0].Start, text[sentence].Sentence.Tokens[colon - 1].End);
        if (colon == 1 && QuotationWords.English.IsAsker(name)) return new Participant(new ActorReference { Office = "questioner", Reason = "whoever asks" }, name, span);
        var voice = voices.Read(sentence, colon - 1);
        return voice is { Actor.Code: null } && Briefer(text[sentence].Word(colon - 1)) is { } briefer ? new Participant(briefer, name, span) : voice;
    }

    // "MS. DLAMINI": of briefings family names are all that is printed, and who briefs is somebody's spokesman on that day.
    private ActorReference? Briefer(ReadOnlySpan<char> familyName) => mentions is not { Names: { } names, Day: { } day } ? null
        : new PersonFinder(names).ByParts(familyName.ToString(), day, term => term.Holds(day) && term.Office is { } office && (QuotationWords.English.IsSpokesman(RoleEntry.HeadWord(office)) || office.EndsWith("press secretary", StringComparison.Ordinal)));
}
