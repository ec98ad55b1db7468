using Readout.Actors;
using Readout.Events;
using Readout.Language;
using Readout.Text;

namespace Readout.Quotations;

/// <summary>Says who is meant by the words that a cue names as the speaker.</summary>
internal sealed class VoiceReader(string text, IReadOnlyList<ParsedSentence> sentences, DocumentMentions mentions)
{
    private static readonly ActorReference s_nobody = new() { Reason = "" };
    private const double Guessed = 0.6;
    private const string Unknown = "the tables know nobody of these words";

    /// <summary>Who the token's words stand for; the name in apposition where they have none ("his spokesman, Ned Price"); null for no words.</summary>
    public Participant? Read(int sentence, int token)
    {
        if (token < 0) return null;
        if (Members(sentence, token) is >= 0 and var group) return Of(sentence, group) is { } member ? member with { Actor = member.Actor with { Name = null } } : Unresolved(sentence, token);
        var own = Of(sentence, token) ?? Bearer(sentence, token);
        if (sentences[sentence].Tags[token] == UniversalTag.PRON && own is { Actor: { Kind: ActorKind.Role, Name: null, Office: { } office } } && Described(sentence, office, token) is { } described) return described with { Text = own.Text, Span = own.Span };
        if ((Continued(sentence, token) ?? Epithet(sentence, token, own) ?? Countryman(sentence, token, own)) is { } continued) return continued with { Text = own?.Text ?? continued.Text, Span = own?.Span ?? continued.Span };
        if (own?.Actor is { Name: not null, Code: not null, Kind: ActorKind.Person }) return own;
        return Placed(sentence, token, (own?.Actor is { Name: not null, Kind: ActorKind.Person } ? own : null) ?? Named(sentence, token, own) ?? Introduced(sentence, token, own) ?? own ?? Unresolved(sentence, token));
    }

    // Whoever no table knows is of the country that the words beside him name, else of the one that the report comes from.
    private Participant Placed(int sentence, int token, Participant voice)
    {
        var s = sentences[sentence];
        // "said Jan | Nowak, the army's spokesman"
        if (voice.Actor.Kind is not ActorKind.Organisation && (voice.Actor.Name is null || s.Word(token).SequenceEqual(voice.Actor.Name)) && s.Tags[token] == UniversalTag.PROPN && token + 1 < s.Count && s.Heads[token + 1] == token && s.Relations[token + 1] == Relation.Flat && s.Tags[token + 1] == UniversalTag.PROPN)
            voice = voice with { Actor = voice.Actor with { Name = Unresolved(sentence, token).Text, Kind = ActorKind.Person } };
        // "the union's executive council": the union
        if (voice.Actor.Name is null && QuotationWords.English.IsBody(s.Lemmas[token]) && NounFrame.Possessor(s, token) is >= 0 and var owner && mentions.At(sentence, owner) is { Actors: [{ Kind: ActorKind.Organisation, Name: { } organisation } owning, ..] })
            voice = voice with { Actor = voice.Actor with { Code = voice.Actor.Code ?? owning.Code, Sector = voice.Actor.Sector ?? owning.Sector, Name = organisation } };
        if (voice.Actor.Code is not null || s.Tags[token] is not (UniversalTag.NOUN or UniversalTag.PROPN)) return voice;
        for (var below = 0; below < s.Count; below++)
            if (below != token && IsOfHim(s, below, token) && mentions.At(sentence, below) is { Actors: [{ Code: not null } employer, ..] })
                return voice with { Actor = voice.Actor with { Code = employer.Code, Sector = voice.Actor.Sector ?? (employer.Kind is ActorKind.Organisation ? employer.Sector : null), Reason = $"of {employer.Name ?? employer.Office}: {employer.Reason}", Score = Math.Min(voice.Actor.Score, employer.Score) } };
        if (voice.Actor is { Kind: ActorKind.Person, Name: { } name } && Elsewhere(sentence, name) is { } before) return voice with { Actor = voice.Actor with { Code = before.Code, Sector = voice.Actor.Sector ?? before.Sector, Reason = before.Reason, Score = before.Score } };
        return mentions.Home is { } home && voice.Actor.Kind is ActorKind.Person or ActorKind.Role ? voice with { Actor = voice.Actor with { Code = home, Reason = "of the country that the report comes from" } } : voice;
    }

    // Where he was named first it may stand whose he is.
    private ActorReference? Elsewhere(int sentence, string name)
    {
        foreach (var mention in mentions.All)
        {
            if (mention.Sentence >= sentence) return null;
            if (mention.Actors is [{ Kind: ActorKind.Person } actor] && actor.Name == name && Placed(mention.Sentence, mention.Head, new Participant(actor, "", null)).Actor is { Code: not null } placed) return placed;
        }
        return null;
    }

    // "a teacher at a school in Minsk", "Jan Nowak, who heads the ministry's staff"; not "a teacher who fled Minsk".
    private static bool IsOfHim(ParsedSentence s, int below, int token)
    {
        for (var steps = 0; below >= 0 && steps <= s.Count; below = s.Heads[below], steps++)
        {
            if (below == token) return true;
            if (s.Relations[below] is Relation.Conj or Relation.Parataxis || (s.Relations[below] == Relation.Acl && !QuotationWords.English.IsServing(s.Lemmas[below]))) return false;
        }
        return false;
    }

    private Participant? Of(int sentence, int token) => mentions.At(sentence, token) is { Actors: [var first, ..] } mention && mention.Actors is var mentioned
        ? new Participant(mentioned.Count > 1 && mentioned.All(actor => actor.Name is not null) ? first with { Name = Join(mentioned) } : first, mention.Span.Of(text).ToString(), mention.Span) : null;

    // "the two neighbours" are both of them.
    private static string Join(IReadOnlyList<ActorReference> actors) => $"{string.Join(", ", actors.SkipLast(1).Select(actor => actor.Name))} and {actors[^1].Name}";

    private Participant? Named(int sentence, int token, Participant? role)
    {
        var s = sentences[sentence];
        for (var name = Math.Max(0, token - 1); role?.Actor.Name is null && name < s.Count; name++)
        {
            if (s.Tags[name] != UniversalTag.PROPN || !IsBesides(sentence, name, token)) continue;
            var named = Of(sentence, name) ?? Unresolved(sentence, name);
            if (named.Actor is not { Kind: ActorKind.Person, Name: not null }) continue;
            return named.Actor.Code is null && role is not null
                ? named with { Actor = named.Actor with { Code = role.Actor.Code, Sector = role.Actor.Sector, OtherSectors = role.Actor.OtherSectors, Office = role.Actor.Office } } : named;
        }
        return null;
    }

    // "She denounced the raid. “…,” the minister said": of several ministers the one of whom the sentence before speaks.
    private Participant? Continued(int sentence, int token)
    {
        var s = sentences[sentence];
        if (sentence == 0 || s.Tags[token] is not (UniversalTag.NOUN or UniversalTag.PROPN) || !IsBareDefinite(s, token)) return null;
        var before = sentences[sentence - 1];
        for (var subject = 0; before.HasTree && subject < before.Count; subject++)
            if (before.Relations[subject] == Relation.Nsubj && before.Heads[subject] is >= 0 and var verb && before.Relations[verb] == Relation.Root && Of(sentence - 1, subject) is { Actor: { Kind: ActorKind.Person, Name: not null, Office: { } office } } person
                && office.Contains(s.Lemmas[token], StringComparison.OrdinalIgnoreCase)) return person;
        return null;
    }

    // "Their envoy, Jan Roe, laughed. “…,” he said": whoever was described so, by the name that he has there.
    private Participant? Described(int sentence, string office, int token)
    {
        for (var i = mentions.All.Count - 1; i >= 0; i--)
            if (mentions.All[i] is { Actors: [{ Kind: ActorKind.Role, Office: { } other }, ..] } before && other == office && (before.Sentence < sentence || (before.Sentence == sentence && before.Head < token)) && sentences[before.Sentence].Tags[before.Head] != UniversalTag.PRON)
                return Read(before.Sentence, before.Head) is { Actor: { Kind: ActorKind.Person, Name: not null } } named ? named : null;
        return null;
    }

    // "Ana Roe spoke of fraud. The exiled opposition leader called it …": a role whose country is only guessed, after somebody of that country and sector.
    private Participant? Epithet(int sentence, int token, Participant? own) => own?.Actor is { Kind: ActorKind.Role, Name: null, Code: { } code, Sector: { } sector, Score: <= Guessed }
        && sentences[sentence].Tags[token] == UniversalTag.NOUN && sentences[sentence].PennTags[token] == "NN" && IsKnown(sentences[sentence], token) && sentences[sentence].Relations[token] == Relation.Nsubj
        && Subject(sentence - 1) is { Actor: { Kind: ActorKind.Person, Name: not null } person } before && person.Code == code && person.Sector == sector ? before : null;

    // "The Hungarian asked for patience", after a named Hungarian.
    private Participant? Countryman(int sentence, int token, Participant? own)
    {
        var s = sentences[sentence];
        if (own?.Actor is not { Kind: ActorKind.Country or ActorKind.People, Code: { } code } || token == 0 || !s.Word(token - 1).Equals("the", StringComparison.OrdinalIgnoreCase) || s.PennTags[token] is "NNPS" or "NNS") return null;
        Participant? found = null;
        foreach (var mention in mentions.All)
        {
            if (mention.Sentence >= sentence) break;
            if (mention.Sentence < sentence - 2 || mention.Actors is not [{ Kind: ActorKind.Person, Name: not null } person] || person.Code != code) continue;
            if (found is not null && found.Actor.Name != person.Name) return null;
            found = new Participant(person, mention.Span.Of(text).ToString(), mention.Span);
        }
        return found;
    }

    private Participant? Subject(int sentence)
    {
        if (sentence < 0 || !sentences[sentence].HasTree) return null;
        var s = sentences[sentence];
        for (var token = 0; token < s.Count; token++)
            if (s.Relations[token] == Relation.Nsubj && s.Heads[token] is >= 0 and var verb && s.Relations[verb] == Relation.Root) return Of(sentence, token);
        return null;
    }

    private static bool IsBareDefinite(ParsedSentence s, int token) => token > 0 && s.Word(token - 1).Equals("the", StringComparison.OrdinalIgnoreCase) && s.Dependent(token, Relation.Nmod) < 0 && s.Dependent(token, Relation.Appos) < 0 && s.Dependent(token, Relation.Flat) < 0;

    // In apposition, also where the tree has hung it on whom he speaks for ("a spokesman for the ministry, Jan Roe,"), or a second subject right behind the role, as trees have "said farmer Jan Nowak".
    private bool IsBesides(int sentence, int name, int role) => sentences[sentence] is var s && s.Relations[name] == Relation.Appos && s.Heads[name] > role && s.Word(s.Heads[name] + 1) is "," && s.IsWithin(name, role)
        ? mentions.At(sentence, s.Heads[name]) is { Actors: [{ Kind: ActorKind.Organisation or ActorKind.Seat or ActorKind.Country or ActorKind.Capital or ActorKind.Role, Name: var known } body, ..] } && (known is not null || (body.Office is { } office && StateBodies.English.IsBody(office)))
        : s.Heads[name] == role ? s.Relations[name] is Relation.Appos or Relation.Flat
        : name > role && name <= role + 2 && s.Heads[name] == s.Heads[role] && s.Relations[name] == Relation.Nsubj && s.Relations[role] == Relation.Nsubj;

    // "one of them", "two of the officers": some of those.
    private int Members(int sentence, int token)
    {
        var s = sentences[sentence];
        if (s.Tags[token] is not (UniversalTag.NUM or UniversalTag.PRON or UniversalTag.DET)) return -1;
        foreach (var child in s.Dependents(token))
            if (s.Relations[child] == Relation.Nmod && child > token && s.Dependent(child, Relation.Case) is >= 0 and var of && s.Word(of) is "of") return child;
        return -1;
    }

    // "Marques" at the head of a sentence, taken for a common noun: whoever bears the name.
    private Participant? Bearer(int sentence, int token)
    {
        var s = sentences[sentence];
        if (s.Tags[token] != UniversalTag.NOUN || !char.IsUpper(s.Word(token)[0])) return null;
        foreach (var mention in mentions.All)
            if (mention.Sentence < sentence && mention.Actors is [{ Kind: ActorKind.Person, Name: { } name } actor] && name.AsSpan().EndsWith(s.Word(token)) && name.Length > s.Word(token).Length && name[^(s.Word(token).Length + 1)] == ' ')
                return new Participant(actor, s.Word(token).ToString(), s.Sentence.Tokens[token]);
        return null;
    }

    // "The minister", whom an earlier sentence has introduced as "the defence minister, Raul Vera".
    private Participant? Introduced(int sentence, int token, Participant? role)
    {
        var s = sentences[sentence];
        var word = s.Tags[token] == UniversalTag.NOUN && (role?.Actor ?? s_nobody) is { Kind: ActorKind.Role, Name: null } && IsKnown(s, token) ? s.Lemmas[token]
            : s.Tags[token] == UniversalTag.PRON && role?.Actor is { Kind: ActorKind.Role, Name: null, Office: { } office } ? RoleEntry.HeadWord(office) : null;
        if (word is null) return null;
        for (var before = sentence - 1; before >= 0; before--)
            for (var other = sentences[before].Count - 1; other >= 0; other--)
                if (sentences[before].Lemmas[other] == word && Named(before, other, role) is { } named) return named with { Text = role?.Text ?? s.Word(token).ToString(), Span = role?.Span ?? s.Sentence.Tokens[token] };
        return null;
    }

    // "the minister", "its owner"
    private static bool IsKnown(ParsedSentence s, int token)
    {
        foreach (var child in s.Dependents(token))
            if (s.PennTags[child] == "PRP$" || (s.Relations[child] == Relation.Det && s.Word(child).Equals("the", StringComparison.OrdinalIgnoreCase))) return true;
        return false;
    }

    // Somebody whom no table has keeps the words as they stand.
    private Participant Unresolved(int sentence, int token)
    {
        var s = sentences[sentence];
        var (first, end) = (token, token + 1);
        while (first > 0 && IsPart(s, first - 1, token)) first--;
        while (end < s.Count && (IsPart(s, end, token) || (s.Tags[token] == UniversalTag.PROPN && s.Tags[end] == UniversalTag.PROPN))) end++;
        var span = new TextSpan(s.Sentence.Tokens[first].Start, s.Sentence.Tokens[end - 1].End);
        var name = s.Tags[token] == UniversalTag.PROPN ? span.Of(text).ToString() : null;
        return new Participant(new ActorReference { Name = name, Kind = name is null ? ActorKind.Role : ActorKind.Person, Reason = Unknown, Score = 0.3 }, span.Of(text).ToString(), span);
    }

    private static bool IsPart(ParsedSentence s, int token, int head) => s.Tags[token] != UniversalTag.PUNCT && s.Heads[token] == head
        && s.Relations[token] is Relation.Det or Relation.Amod or Relation.Compound or Relation.Flat or Relation.Nummod;
}
