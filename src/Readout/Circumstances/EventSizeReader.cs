using Readout.Events;
using Readout.Language;

namespace Readout.Circumstances;

/// <summary>Reads how many the events of a document killed, hurt, arrested, moved: the numbers of sentences that tell such events and of those right behind.</summary>
internal sealed class EventSizeReader
{
    private static readonly CountWords s_words = CountWords.English;
    private readonly SizedEventFinder _finder;
    private readonly IReadOnlyList<ParsedSentence> _sentences;
    private readonly List<Quantity> _quantities = [];
    private readonly SizeTally _tally = new();

    private EventSizeReader(IReadOnlyList<EventCandidate> events, IReadOnlyList<ParsedSentence> sentences) => (_finder, _sentences) = (new SizedEventFinder(events), sentences);

    /// <summary>Fills in <see cref="EventCandidate.Size"/> where the text says how many.</summary>
    /// <param name="events">The events of one document, in the order of the text.</param>
    /// <param name="sentences">Its sentences.</param>
    public static void Measure(IReadOnlyList<EventCandidate> events, IReadOnlyList<ParsedSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(sentences);
        var reader = new EventSizeReader(events, sentences);
        for (var i = 0; i < sentences.Count; i++)
            if (sentences[i].HasTree && reader._finder.HasSized(i)) reader.Read(i);
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
            if (s.Lemmas[token] is "a" or "an" && s.Relations[token] == Relation.Det && s.Heads[token] is >= 0 and var noun && s.PennTags[noun] == "NN" && s_words.Find(CountRole.Group, s.Lemmas[noun]) is null
                && !_quantities.Exists(quantity => quantity.First <= token && token < quantity.End))
                _quantities.Add(new Quantity(token, token, token + 1, 1, null, null, null));
        if (_quantities.Count > numbers && numbers > 0) _quantities.Sort((one, other) => one.First - other.First);
    }

    private static bool IsArticle(ParsedSentence s, in Quantity quantity) => s.Relations[quantity.Core] == Relation.Det && quantity.End == quantity.Core + 1;

    private void Bind(ParsedSentence s, int index, Count count)
    {
        if (IsArticle(s, count.Quantity) && count.Field is not ("dead" or "injured" or "arrested")) return;
        if (_finder.Find(s, index, count, out var field) is not { } chosen) return;
        _tally.Add(s, new BoundCount(chosen, field, count, CountPhrase.Top(s, count.Nominal)));
    }
}
