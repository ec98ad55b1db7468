using Readout.Events;
using Readout.Language;

namespace Readout.Circumstances;

/// <summary>Binds the numbers of a document to its events: each to the event of its sentence that lies nearest in the tree, those of a sentence without such an event to the
/// one told just before it. What did not happen has no numbers.</summary>
internal sealed class EventSizeReader
{
    private const int Lookback = 2, Retold = 6, Lesser = 1000, Far = int.MaxValue;
    private static readonly SizeFields s_fields = SizeFields.English;
    private static readonly CountWords s_words = CountWords.English;
    private readonly IReadOnlyList<EventCandidate> _events;
    private readonly IReadOnlyList<ParsedSentence> _sentences;
    private readonly List<Quantity> _quantities = [];
    private readonly SizeTally _tally = new();

    private EventSizeReader(IReadOnlyList<EventCandidate> events, IReadOnlyList<ParsedSentence> sentences) => (_events, _sentences) = (events, sentences);

    /// <summary>Fills in <see cref="EventCandidate.Size"/> where the text says how many.</summary>
    /// <param name="events">The events of one document, in the order of the text.</param>
    /// <param name="sentences">Its sentences.</param>
    public static void Measure(IReadOnlyList<EventCandidate> events, IReadOnlyList<ParsedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(sentences);
        var reader = new EventSizeReader(events, sentences);
        for (var i = 0; i < sentences.Count; i++)
            if (sentences[i].HasTree && reader.HasSized(i)) reader.Read(i);
    }

    /// <summary>Whether a sentence may add to the size of an event told before it though it tells none itself: "The death toll rose to 19."</summary>
    public static bool MayTell(ParsedSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (Array.IndexOf(sentence.Tags, UniversalTag.NUM) < 0) return false;
        foreach (var lemma in sentence.Lemmas)
            if (s_words.IsTelling(lemma)) return true;
        return false;
    }

    private bool HasSized(int sentence)
    {
        foreach (var one in _events)
            if (s_fields.Has(one.Category) && IsTold(one, sentence - Lookback, sentence)) return true;
        return false;
    }

    private static bool IsTold(EventCandidate one, int first, int last)
    {
        if (one.Sentence >= first && one.Sentence <= last) return true;
        foreach (var again in one.AlsoIn)
            if (again >= first && again <= last) return true;
        return false;
    }

    private void Read(int index)
    {
        var s = _sentences[index];
        _quantities.Clear();
        QuantityFinder.Find(s.Sentence, _quantities);
        AddSingles(s);
        if (_quantities.Count == 0) return;
        _tally.Begin();
        foreach (var quantity in _quantities)
            if (quantity.Value is not 0 && CountFinder.Read(s, quantity) is { } count) Bind(s, index, count);
    }

    // "killed a soldier", "a soldier and two civilians": an article counts one where a word says what became of him.
    private void AddSingles(ParsedSentence s)
    {
        var numbers = _quantities.Count;
        for (var token = 0; token + 1 < s.Count; token++)
            if (s.Lemmas[token] is "a" or "an" && s.Relations[token] == Relation.Det && s.PennTags[s.Heads[token]] == "NN" && s_words.Find(CountRole.Group, s.Lemmas[s.Heads[token]]) is null
                && !_quantities.Exists(quantity => quantity.First <= token && token < quantity.End))
                _quantities.Add(new Quantity(token, token, token + 1, 1, null, null, null));
        if (_quantities.Count > numbers && numbers > 0) _quantities.Sort((one, other) => one.First - other.First);
    }

    private static bool IsArticle(ParsedSentence s, in Quantity quantity) => s.Relations[quantity.Core] == Relation.Det && quantity.End == quantity.Core + 1;

    private void Bind(ParsedSentence s, int index, Count count)
    {
        if (IsArticle(s, count.Quantity) && count.Field is not ("dead" or "injured" or "arrested")) return;
        var (chosen, field) = count.Field.Length == 0 ? ByRole(s, index, count) : (Nearest(s, index, count), count.Field);
        if (chosen is null && count.Field.Length > 0) (chosen, field) = (Before(s, index, count), count.Field);
        if (chosen is null || field is null) return;
        _tally.Add(s, new BoundCount(chosen, field, count, CountPhrase.Top(s, count.Nominal)));
    }

    // No word says what is counted: the subject or the object of the event itself, or the force that it moves.
    private (EventCandidate? Event, string? Field) ByRole(ParsedSentence s, int index, Count count)
    {
        foreach (var one in _events)
        {
            if (one.Sentence != index || !Happened(one)) continue;
            foreach (var role in (ReadOnlySpan<string>)["object", "subject", "force", "army"])
                if (s_fields.Find(one, role) is { } field && SizeRoles.Has(s, one.Trigger, count, role)) return (one, field);
        }
        return default;
    }

    private EventCandidate? Nearest(ParsedSentence s, int index, Count count)
    {
        if (IsDoubtful(s, count.Anchor)) return null;
        EventCandidate? best = null;
        var least = Far;
        foreach (var one in _events)
        {
            if (!Accepts(one, count.Field) || !IsTold(one, index, index)) continue;
            if (count.Field == "money" && (one.Sentence != index || Clause(s, one.Trigger) != Clause(s, count.Anchor))) continue;
            var distance = one.Sentence == index ? TreeDistance(s, one.Trigger, count.Anchor) : Retold;
            // Force kills and hurts, not the protest that it meets.
            if (one.Category != "ASSAULT" && count.Field is "dead" or "injured" or "casualties") distance = Math.Min(distance, Lesser) + Lesser;
            if (distance < least && !IsContent(s, index, count.Anchor, one)) (best, least) = (one, distance);
        }
        return best;
    }

    private static bool Accepts(EventCandidate one, string field) => Happened(one) && s_fields.Find(one, field == "money" ? field : "word", field) is not null;

    private static bool Happened(EventCandidate one) => one.Status is EventStatus.Actual or EventStatus.Historical or EventStatus.Future;

    private static bool IsDoubtful(ParsedSentence s, int anchor) => StatusReader.Read(s, anchor, null).Status is EventStatus.Negated or EventStatus.Hypothetical;

    // What is asked for or promised is no number of another event of the sentence.
    private bool IsContent(ParsedSentence s, int index, int anchor, EventCandidate chosen)
    {
        foreach (var one in _events)
            if (one.Sentence == index && one.Complement >= 0 && !ReferenceEquals(one, chosen) && s.IsWithin(anchor, one.Complement) && (chosen.Sentence != index || !s.IsWithin(chosen.Trigger, one.Complement))) return true;
        return false;
    }

    // "Fourteen people died.": of the event told just before, unless the sentence speaks of a whole war or of long ago.
    private EventCandidate? Before(ParsedSentence s, int index, Count count)
    {
        if (count.Field == "money" || IsDoubtful(s, count.Anchor) || IsCumulative(s, count.Anchor)) return null;
        for (var i = _events.Count - 1; i >= 0; i--)
            if (_events[i].Sentence < index && _events[i].Sentence >= index - Lookback && Accepts(_events[i], count.Field)) return _events[i];
        return null;
    }

    private static bool IsCumulative(ParsedSentence s, int anchor)
    {
        for (var token = 0; token < s.Count; token++)
            if (s.Lemmas[token] == "since" || (s_words.Find(CountRole.Cumulative, s.Lemmas[token]) is not null && s.Relations[token] is Relation.Nsubj && s.IsWithin(anchor, s.Heads[token]))) return true;
        return false;
    }

    // The verb of the clause that a token stands in; -1 for none.
    private static int Clause(ParsedSentence s, int token)
    {
        for (var steps = 0; token >= 0 && s.Tags[token] != UniversalTag.VERB && steps++ < s.Count;) token = s.Heads[token];
        return token;
    }

    private static int TreeDistance(ParsedSentence s, int one, int other)
    {
        var up = 0;
        for (var at = one; at >= 0 && up <= s.Count; at = s.Heads[at], up++)
        {
            if (!s.IsWithin(other, at)) continue;
            var down = 0;
            for (var below = other; below != at; below = s.Heads[below]) down++;
            return up + down;
        }
        return Far - 1;
    }
}
