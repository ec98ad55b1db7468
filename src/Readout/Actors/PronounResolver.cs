using System.Buffers;
using Readout.Language;

namespace Readout.Actors;

/// <summary>Resolves pronouns: the last one spoken of that agrees, subjects first; "we" and "I" are the speaker.</summary>
internal sealed class PronounResolver(UnitResolver session)
{
    private const int Reach = 2;
    private static readonly SearchValues<char> s_marks = SearchValues.Create("\"“”«»„");

    /// <summary>Resolves a pronoun; null for one that stands for nobody ("it rained", "this").</summary>
    public Resolution? Resolve(SentenceReading reading, Unit unit)
    {
        var (sentence, token) = (reading.Parsed, unit.First);
        if (sentence.Relations[token] == Relation.Expl) return null;
        var lemma = sentence.Lemmas[token].ToLowerInvariant();
        return Class(sentence.Word(token), lemma) switch
        {
            PronounClass.Person when Asked(reading, token) is { } asked => Of(asked),
            PronounClass.Thing when Parallel(reading, unit) is { } subjects => new Resolution(subjects),
            PronounClass.Thing when Movers(reading, unit) is { } mover => new Resolution([mover]),
            PronounClass.Person => Last(reading, token, entity => entity.IsPerson && GenderWords.English.Fits(entity, sentence.Word(token))),
            PronounClass.Thing => Last(reading, token, entity => !entity.IsPerson && !entity.IsPlural && entity.Reference.Kind is not (ActorKind.Person or ActorKind.People or ActorKind.Place) && !IsOwnGovernment(reading, token, entity) && !IsAnswered(reading, token, entity)),
            PronounClass.Several => Several(reading, token),
            PronounClass.Speaker => Speaker(reading, token),
            PronounClass.Relative => Antecedent(reading, token),
            PronounClass.Latter => Of(Named(reading, unit).LastOrDefault()),
            PronounClass.Former => Named(reading, unit) is [.., var latter] named ? Of(named.FindLast(entity => entity != latter && IsAlike(entity, latter))) : null,
            PronounClass.Other => EachOther(reading, unit),
            _ => null,
        };
    }

    // "Each side accused the other": both are meant.
    private Resolution? EachOther(SentenceReading reading, Unit unit) =>
        reading.SubjectsAbove(unit) is [var each] && session.Actors(reading, each) is { Count: 2 } both ? new Resolution([.. both]) : null;

    private enum PronounClass { None, Person, Thing, Several, Speaker, Relative, Latter, Former, Other }

    private static PronounClass Class(ReadOnlySpan<char> word, string lemma)
    {
        if (Is(word, "he", "she", "him", "her", "his", "hers", "himself", "herself")) return PronounClass.Person;
        if (Is(word, "it", "its", "itself")) return PronounClass.Thing;
        if (Is(word, "they", "them", "their", "theirs", "themselves")) return PronounClass.Several;
        if (Is(word, "we", "us", "our", "ours", "i", "me", "my", "ourselves", "mine")) return PronounClass.Speaker;
        if (Is(word, "latter")) return PronounClass.Latter;
        if (Is(word, "former")) return PronounClass.Former;
        if (Is(word, "other")) return PronounClass.Other;
        return lemma is "who" or "which" or "that" or "whom" or "whose" ? PronounClass.Relative : PronounClass.None;
    }

    private static bool Is(ReadOnlySpan<char> word, params ReadOnlySpan<string> any)
    {
        foreach (var one in any)
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private Resolution? Several(SentenceReading reading, int token) =>
        Sayer(reading, token) ?? Together(Best(reading, token, entity => entity.IsPlural || entity.Reference.Kind == ActorKind.People))
        ?? Pair(reading)
        ?? Last(reading, token, entity => entity.Reference.Kind is ActorKind.Organisation or ActorKind.Seat);

    // "the ministers of Finland and Estonia" are both, and so are "they".
    private Resolution? Together(Entity? meant) => meant is null ? null
        : new Resolution([.. session.Discourse.Entities.Where(entity => entity.Sentence == meant.Sentence && entity.Token == meant.Token && entity.IsPlural == meant.IsPlural).Select(Pronominal)]);

    // "Chad and Niger held talks. They agreed": the two countries named in one breath.
    private Resolution? Pair(SentenceReading reading) => session.Discourse.Pair(reading.Index) is not { } codes ? null
        : new Resolution([.. codes.Select(code => new ActorReference
        {
            Code = code, Sector = "GOV", Name = session.Lexicon.CountryName(code), Kind = ActorKind.Country, Reason = "pronoun: named in one breath", Score = 0.6,
        })]);

    private Resolution? Last(SentenceReading reading, int token, Predicate<Entity> fits) => Of(Best(reading, token, fits));

    private Entity? Best(SentenceReading reading, int token, Predicate<Entity> fits)
    {
        Entity? best = null;
        var clause = Clause(reading.Parsed, token);
        foreach (var entity in session.Discourse.Entities)
        {
            if (entity.Reference.Code is null && entity.Reference.Sector is null && entity.Reference.Name is null) continue;
            // The place that a report was sent from does nothing in it.
            if (session.Discourse.Home is not null && entity.Sentence == 0) continue;
            if (!fits(entity) || entity.Sentence < reading.Index - Reach || IsOwnSubject(reading, token, clause, entity) || IsTold(reading, token, entity)) continue;
            if (best is null || Rank(entity, reading.Index, token).CompareTo(Rank(best, reading.Index, token)) >= 0) best = entity;
        }
        return best;
    }

    private static Resolution? Of(Entity? meant) =>
        meant is null ? null : new Resolution([Pronominal(meant)]);

    private static Resolution? Of(ActorReference meant) => new Resolution([meant]);

    private static ActorReference Pronominal(Entity meant) => Pronominal(meant.Reference);

    private static ActorReference Pronominal(ActorReference meant) => meant with { Reason = $"pronoun: {meant.Reason}", Score = 0.7 * meant.Score };

    // Whom "the former" and "the latter" may be: those spoken of by name, but for whoever deals with them.
    private List<Entity> Named(SentenceReading reading, Unit unit)
    {
        var codes = reading.SubjectsAbove(unit).SelectMany(subject => session.Actors(reading, subject)).Select(actor => actor.Code).ToHashSet();
        foreach (var other in reading.Units)
            if (other.First < unit.First && other.Kind == UnitKind.Pronoun && reading.Is(other.First, "former")) codes.UnionWith(session.Actors(reading, other).Select(actor => actor.Code));
        return [.. session.Discourse.Entities.Where(entity => entity.Reference is { Name: not null, Code: not null } && !codes.Contains(entity.Reference.Code))];
    }

    // A country and another's capital are of one kind.
    private static bool IsAlike(Entity one, Entity other) => one.Reference.Code != other.Reference.Code
        && (one.Reference.Kind == other.Reference.Kind || (one.Reference.Kind is ActorKind.Country or ActorKind.Capital && other.Reference.Kind is ActorKind.Country or ActorKind.Capital));

    // What stands before the pronoun comes first: "the bank and its creditors met in Athens".
    private static (int, bool, bool, int) Rank(Entity entity, int sentence, int token) => (entity.Sentence, entity.Sentence != sentence || entity.Token < token, entity.IsSubject, entity.Token);

    // "Wang told him": not Wang; "Mali, Niger and Chad accused it": none of the three.
    private static bool IsOwnSubject(SentenceReading reading, int token, int clause, Entity entity)
    {
        if (clause < 0 || entity.Sentence != reading.Index || entity.Token == token) return false;
        var s = reading.Parsed;
        var subject = s.Relations[entity.Token] == Relation.Conj ? s.Heads[entity.Token] : entity.Token;
        return s.Relations[subject] == Relation.Nsubj && s.Heads[subject] == clause && subject != token;
    }

    // "Chávez, he said, had paid", "Washington, it added, would": whoever is spoken of does not speak; nor does a word that opens the quotation before ", he said".
    private static bool IsTold(SentenceReading reading, int token, Entity entity)
    {
        var s = reading.Parsed;
        if (entity.Sentence != reading.Index || entity.Token >= token || s.Relations[token] != Relation.Nsubj || token == 0) return false;
        if (entity.Reference is { Code: null, Kind: ActorKind.Person } && entity.Token > 0 && s.Word(entity.Token - 1).ContainsAny(s_marks)) return true;
        for (var at = entity.Token + 1; at < token - 1; at++)
            if (s.Tags[at] != UniversalTag.PROPN) return false;
        var verb = s.Heads[token];
        return s.Word(token - 1) is "," && verb == token + 1 && verb + 1 < s.Count && s.Word(verb + 1) is "," && entity.IsSubject;
    }

    // "Wang met the envoy and asked him", "offered to supply it": the clause that has the subject.
    private static int Clause(ParsedSentence sentence, int token)
    {
        var clause = sentence.Relations[token] is Relation.Obj or Relation.Iobj or Relation.Obl ? sentence.Heads[token] : -1;
        for (var steps = 0; clause >= 0 && steps <= sentence.Count && sentence.Dependent(clause, Relation.Nsubj) < 0 && sentence.Relations[clause] is Relation.Conj or Relation.Xcomp; steps++)
        {
            // "asked Kenya to help it": Kenya helps, and "it" may be whoever asked.
            if (sentence.Relations[clause] == Relation.Xcomp && (sentence.Dependent(sentence.Heads[clause], Relation.Obj) >= 0 || sentence.Dependent(sentence.Heads[clause], Relation.Iobj) >= 0)) return clause;
            clause = sentence.Heads[clause];
        }
        return clause;
    }

    // "Tokyo sent an envoy to Kenya and asked its government": not Tokyo's, where somebody else is named who has one.
    private bool IsOwnGovernment(SentenceReading reading, int token, Entity entity)
    {
        var noun = reading.Parsed.HasTree && reading.Parsed.Relations[token] == Relation.Nmod ? reading.Parsed.Heads[token] : -1;
        if (reading.UnitAt(noun) is not { Role: { Sector: "GOV", Kind: RoleKind.Head, IsPerson: false } } government || reading.Parsed.Relations[noun] is not (Relation.Obj or Relation.Iobj or Relation.Obl)) return false;
        var subjects = reading.SubjectsAbove(government);
        bool IsSubject(Entity one) => subjects.Exists(subject => session.Actors(reading, subject).Any(actor => actor.Code == one.Reference.Code));
        return IsSubject(entity) && session.Discourse.Entities.Any(other => other.Sentence == reading.Index && other.Token < token && other.Reference is { Kind: ActorKind.Country or ActorKind.Capital } && !IsSubject(other));
    }

    // "Asked if he would run, Wang said": whoever is asked, where the sentence names him afterwards.
    private ActorReference? Asked(SentenceReading reading, int token)
    {
        var s = reading.Parsed;
        for (var (at, steps) = (s.HasTree ? token : -1, 0); at >= 0 && steps <= s.Count; at = s.Heads[at], steps++)
        {
            if (s.Lemmas[at] != "ask" || s.PennTags[at] is not ("VBN" or "VBD") || s.Heads[at] is not (>= 0 and var main) || main < at || s.Dependent(at, Relation.Nsubj) >= 0) continue;
            return s.Dependent(main, Relation.Nsubj) is >= 0 and var subject && subject > at && reading.UnitAt(subject) is { Kind: UnitKind.Name or UnitKind.Role } unit && session.Actors(reading, unit) is [{ Kind: ActorKind.Person or ActorKind.Role } who] && GenderWords.English.Fits(new Entity { Reference = who }, s.Word(token)) ? Pronominal(who) : null;
        }
        return null;
    }

    // "France declined to comment, but its envoy praised": who did the one thing has the envoy.
    private List<ActorReference>? Parallel(SentenceReading reading, Unit unit)
    {
        var s = reading.Parsed;
        if (!s.HasTree || s.PennTags[unit.First] != "PRP$" || s.Heads[unit.First] is not (>= 0 and var noun) || s.Relations[noun] != Relation.Nsubj || s.Heads[noun] is not (>= 0 and var verb) || s.Relations[verb] != Relation.Conj) return null;
        if (s.Dependent(s.Heads[verb], Relation.Nsubj) is not (>= 0 and var first) || reading.UnitAt(first) is not { } subject || s.Dependent(first, Relation.Conj) >= 0) return null;
        var actors = session.Actors(reading, subject);
        return actors is [{ Code: not null, Kind: ActorKind.Country or ActorKind.Capital or ActorKind.Organisation or ActorKind.Seat }] && reading.Is(unit.First, "its") ? [Pronominal(actors[0])] : null;
    }

    // "The Iranian push had placed its forces": theirs whose act the subject is.
    private ActorReference? Movers(SentenceReading reading, Unit unit)
    {
        var s = reading.Parsed;
        if (!s.HasTree || s.PennTags[unit.First] != "PRP$") return null;
        for (var (at, steps) = (s.Heads[unit.First], 0); at >= 0 && steps <= s.Count; at = s.Heads[at], steps++)
        {
            if (s.Dependent(at, Relation.Nsubj) is not (>= 0 and var subject)) continue;
            if (subject > unit.First || s.Tags[subject] != UniversalTag.NOUN || reading.UnitAt(subject) is not null) return null;
            foreach (var child in s.Dependents(subject))
                if (s.Relations[child] == Relation.Amod && reading.UnitAt(child) is { Kind: UnitKind.Known } nation && session.Refer(nation) is { Kind: ActorKind.Country, Code: not null } own) return Pronominal(own);
            return null;
        }
        return null;
    }

    // "rejected its request": nobody rejects his own.
    private bool IsAnswered(SentenceReading reading, int token, Entity entity)
    {
        var s = reading.Parsed;
        // "dismissed the charges filed against it"
        if (s.HasTree && s.Relations[token] == Relation.Obl && reading.Is(reading.Preposition(token), "against") && s.Heads[token] is >= 0 and var filed && s.Relations[filed] == Relation.Acl && s.Heads[filed] is >= 0 and var charge
            && s.Relations[charge] == Relation.Obj && s.Dependent(s.Heads[charge], Relation.Nsubj) is >= 0 and var judge && reading.UnitAt(judge) is { } bench && session.Actors(reading, bench).Any(actor => actor.Code == entity.Reference.Code && actor.Name == entity.Reference.Name)) return true;
        var noun = s.HasTree && s.Relations[token] == Relation.Nmod && s.Dependent(token, Relation.Case) < 0 ? s.Heads[token] : -1;
        if (noun <= token || s.Relations[noun] != Relation.Obj || !AnswerWords.English.Nouns.Contains(s.Lemmas[noun]) || s.Heads[noun] is not (>= 0 and var verb) || !AnswerWords.English.Verbs.Contains(s.Lemmas[verb])) return false;
        return entity.Reference.Code is { } code && reading.UnitAt(token) is { } pronoun && reading.SubjectsAbove(pronoun).Exists(subject => session.Actors(reading, subject).Any(actor => actor.Code == code));
    }

    // "Jane Roe and Jan Nowak, who said they backed it": those who say so.
    private Resolution? Sayer(SentenceReading reading, int token)
    {
        var s = reading.Parsed;
        if (!s.HasTree || s.Relations[token] != Relation.Nsubj || s.Relations[s.Heads[token]] != Relation.Ccomp || s.Heads[s.Heads[token]] is not (>= 0 and var saying) || saying > token) return null;
        if (s.Dependent(saying, Relation.Nsubj) is not (>= 0 and var who) || s.PennTags[who] != "WP" || s.Relations[saying] != Relation.Acl) return null;
        var people = new List<ActorReference>();
        // Of two the relative clause hangs on the last, or on what they belong to.
        for (var at = 0; at < who; at++)
            if ((at == s.Heads[saying] || (s.Relations[at] is Relation.Appos or Relation.Conj && s.Heads[at] == s.Heads[saying])) && reading.UnitAt(at) is { } unit)
                foreach (var actor in session.Actors(reading, unit))
                    if (actor.Kind == ActorKind.Person && people.TrueForAll(known => known.Name != actor.Name)) people.Add(actor with { Reason = $"pronoun: {actor.Reason}", Score = 0.7 * actor.Score });
        return people.Count > 1 ? new Resolution(people) : null;
    }

    private Resolution? Speaker(SentenceReading reading, int token)
    {
        var sentence = reading.Parsed;
        for (var (at, steps) = (sentence.Heads[token], 0); at >= 0 && steps <= sentence.Count; at = sentence.Heads[at], steps++)
        {
            var verb = sentence.Relations[at] is Relation.Ccomp or Relation.Parataxis ? sentence.Heads[at] : -1;
            foreach (var child in sentence.Dependents(at))
                if (sentence.Relations[child] == Relation.Parataxis && !sentence.IsWithin(token, child)) verb = verb < 0 ? child : verb;
            if (verb < 0 || sentence.Dependent(verb, Relation.Nsubj) is not (>= 0 and var subject) || sentence.IsWithin(token, subject)) continue;
            if (session.Actors(reading, reading.UnitAt(subject)) is [var speaker, ..]) return new Resolution([speaker with { Reason = $"speaker: {speaker.Reason}", Score = 0.7 * speaker.Score }]);
        }
        return session.Discourse.Voice is { } voice && !sentence.Sentence.Text[sentence.Sentence.Tokens[0].Start..sentence.Sentence.Tokens[^1].End].AsSpan().ContainsAny(s_marks)
            ? new Resolution([voice with { Reason = $"the statement's own voice: {voice.Reason}", Score = 0.7 * voice.Score }]) : null;
    }

    private Resolution? Antecedent(SentenceReading reading, int token)
    {
        var sentence = reading.Parsed;
        for (var (at, steps) = (token, 0); at >= 0 && steps <= sentence.Count; at = sentence.Heads[at], steps++)
            if (sentence.Relations[at] == Relation.Acl)
                return session.Actors(reading, reading.UnitAt(sentence.Heads[at])) is { Count: > 0 } actors ? new Resolution(actors) : null;
        return null;
    }
}
