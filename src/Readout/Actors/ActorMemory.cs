using Readout.Language;

namespace Readout.Actors;

/// <summary>Who has been mentioned so far in a document, the latest last: what pronouns, bare titles and surnames point back to.</summary>
internal sealed class ActorMemory
{
    private readonly List<(int Sentence, ActorReference Actor, bool IsSubject, bool IsPerson, bool IsPlural)> _past = [];
    private readonly Dictionary<string, ActorReference> _persons = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _countries = [];
    private int _sentence;

    /// <summary>Says that mentions from now on stand in this sentence.</summary>
    public void EnterSentence(int index) => _sentence = index;

    /// <summary>Remembers a person under the last word of his name, and under all of them.</summary>
    public void NotePerson(string name, ActorReference actor)
    {
        foreach (var word in name.Split(' ', '-'))
            if (word.Length > 2) _persons[word] = actor;
        _persons[name] = actor;
    }

    /// <summary>The person of that name or surname; null for nobody so far.</summary>
    public ActorReference? Person(string name) => _persons.GetValueOrDefault(name);

    /// <summary>Remembers a mention.</summary>
    public void Note(ParsedSentence s, int token, IReadOnlyList<ActorReference> actors)
    {
        foreach (var actor in actors)
        {
            if (actor.Code is { } code && s.Tags[token] != UniversalTag.ADJ)
            {
                _countries.Remove(code);
                _countries.Add(code);
            }
            if (s.Tags[token] is UniversalTag.PRON) continue;
            _past.Add((_sentence, actor, s.Relations[token] == Relation.Nsubj, actor.Office is not null, s.PennTags[token] is "NNS" or "NNPS"));
        }
    }

    /// <summary>The latest actor that fits, subjects before others within a sentence, and nobody from more than two sentences back.</summary>
    public ActorReference? Latest(Func<ActorReference, bool, bool, bool> fits)
    {
        ActorReference? other = null;
        var otherSentence = -1;
        for (var i = _past.Count - 1; i >= 0 && _sentence - _past[i].Sentence <= 2; i--)
        {
            var (sentence, actor, subject, person, plural) = _past[i];
            if (other is not null && sentence < otherSentence) return other;
            if (!fits(actor, person, plural)) continue;
            if (subject) return actor;
            if (other is null) (other, otherSentence) = (actor, sentence);
        }
        return other;
    }

    /// <summary>The latest actor with that office or role word, however far back; null for none.</summary>
    public ActorReference? WithOffice(string role)
    {
        for (var i = _past.Count - 1; i >= 0; i--)
            if (_past[i].Actor.Office is { } office && office.EndsWith(role, StringComparison.OrdinalIgnoreCase)) return _past[i].Actor;
        return null;
    }

    /// <summary>The latest two countries, the earlier first; fewer where fewer were named.</summary>
    public IReadOnlyList<string> LatestTwo() => [.. _countries.TakeLast(2)];

    /// <summary>The country named last; null for none.</summary>
    public string? LatestCountry() => _countries.LastOrDefault(code => code is not ("UNO" or "EUR" or "IGO" or "NGO" or "IMG"));
}
