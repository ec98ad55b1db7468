using Readout.Events.Patterns;
using Readout.Language;

namespace Readout.Events;

/// <summary>Participants that the actor stage knows by nothing but the country beside them: "Ethiopian planes", "a Bosnian town", "positions of the
/// Syrian army", and every nationality of "Indian and Chinese soldiers".</summary>
/// <param name="inner">Who the words stand for, as the actor stage says.</param>
/// <param name="sentences">All sentences of the document.</param>
internal sealed class NationalParticipants(IParticipantSource inner, IReadOnlyList<ParsedSentence> sentences) : IParticipantSource
{
    private const int Deepest = 3;
    private const double Guessed = 0.6;
    private static readonly IReadOnlySet<string> s_impersonal = PatternReader.Classes["impersonal"], s_forces = PatternReader.Classes["weapon_noun"], s_games = PatternReader.Classes["games"], s_papers = PatternReader.Classes["paper_noun"],
        s_linked = PatternReader.Classes["linked"];

    private static readonly string?[] s_bodies = ["EUR", "IGO", "NGO", "UNO"];
    private static readonly string[] s_places = ["in", "from", "throughout", "across", "for"];

    /// <inheritdoc/>
    string? IParticipantSource.Home => inner.Home;

    /// <inheritdoc/>
    public bool IsActor(int sentence, int token) => inner.IsActor(sentence, token) || Owner(sentence, token, 0) >= 0 || Host(sentence, token).Count > 0;

    /// <inheritdoc/>
    public IReadOnlyList<Participant> Find(int sentence, int token)
    {
        var found = inner.Find(sentence, token);
        if (found.Count == 0 || found.All(participant => participant.Actor.Code is null))
        {
            var owner = Owner(sentence, token, 0);
            if (owner < 0) return Host(sentence, token) is { Count: > 0 } host ? host : found;
            var owners = inner.Find(sentence, owner);
            // "thousands of Kurds" are Kurds; "rebels in Ivory Coast" stay rebels.
            found = found is [{ Actor.Sector: not null } role] && owners.Count > 0
                ? [role with { Actor = role.Actor with { Code = owners[0].Actor.Code, Reason = $"{role.Actor.Reason}; {owners[0].Actor.Reason}" } }]
                : [.. owners.Select(participant => Of(participant, sentences[sentence], token))];
        }
        return found is [var only] ? WithFurtherNations(ByNationality(only, sentence, token), sentence, token) : found;
    }

    // "the ship's Ukrainian crew": a nationality says more than a guess.
    private Participant ByNationality(Participant only, int sentence, int token)
    {
        var s = sentences[sentence];
        if (only.Actor.Score > Guessed && !(only.Actor.Name is null && NounFrame.Possessor(s, token) is >= 0 and var owner && inner.Find(sentence, owner) is [{ Actor.Score: <= Guessed }])) return only;
        foreach (var child in s.Dependents(token))
            if (child < token && s.Relations[child] == Relation.Amod && inner.Find(sentence, child) is [{ Actor.Code: { } code } nation])
                return only with { Actor = only.Actor with { Code = code, Reason = nation.Actor.Reason } };
        return Link(sentence, token) is >= 0 and var tie && inner.Find(sentence, tie) is [{ Actor.Code: { } linked } home] ? only with { Actor = only.Actor with { Code = linked, Reason = home.Actor.Reason } } : only;
    }

    // "companies tied to Iran's drone programme": the token that names the country; -1 for none.
    private int Link(int sentence, int token)
    {
        var s = sentences[sentence];
        foreach (var child in s.Dependents(token))
        {
            if (child < token || s.Relations[child] != Relation.Acl || !s_linked.Contains(s.Lemmas[child])) continue;
            if ((Nominals.WithCase(s, child, "to") is >= 0 and var tie || (tie = Nominals.WithCase(s, child, "with")) >= 0)) return HasCode(sentence, tie) ? tie : Owner(sentence, tie, 0);
        }
        return -1;
    }

    // Only the country is known of a plane or a town, unless the word itself says that it is the army's.
    private static Participant Of(Participant owner, ParsedSentence s, int token) => s.Tags[token] == UniversalTag.NOUN
        ? owner with { Actor = owner.Actor with { Sector = s_forces.Contains(s.Lemmas[token]) ? "MIL" : owner.Actor.Sector == "GOV" ? null : owner.Actor.Sector, Reason = $"beside '{s.Word(token)}': {owner.Actor.Reason}" } }
        : owner;

    private List<Participant> WithFurtherNations(Participant first, int sentence, int token)
    {
        var s = sentences[sentence];
        List<Participant> all = [first];
        foreach (var child in s.Dependents(token))
        {
            if (child > token || s.Relations[child] is not (Relation.Amod or Relation.Compound) || IsSeat(s, child)) continue;
            // "the German members of the European Commission" are the Commission's alone.
            if (!IsOfBody(child)) Add(child);
            foreach (var further in s.Dependents(child))
                if (further < token && s.Relations[further] == Relation.Conj) Add(further);
        }
        return all;

        bool IsOfBody(int nationality) => first.Actor.Kind == Actors.ActorKind.Role && s_bodies.Contains(first.Actor.Code) && inner.Find(sentence, nationality) is [{ Actor.Kind: Actors.ActorKind.Country }];

        // "fellow bloc member Uruguay" is one country, whatever it is a member of.
        void Add(int nationality)
        {
            if (first.Actor.Code is not null && inner.Find(sentence, nationality) is [{ Actor.Code: { } code } nation] && nation.Actor is not { Kind: Actors.ActorKind.Role, Score: <= Guessed } && !(first.Actor.Kind == Actors.ActorKind.Country && nation.Actor.Kind == Actors.ActorKind.Organisation) && all.TrueForAll(one => one.Actor.Code != code))
                // "the French and West German": a country beside a country is one of its own.
                all.Add(s.Tags[token] == UniversalTag.PROPN && first.Actor.Kind == Actors.ActorKind.Country ? nation : first with { Actor = first.Actor with { Code = code, Reason = nation.Actor.Reason } });
        }
    }

    // The nationality or the possessor that stands for the word, or whoever a phrase behind it names.
    private int Owner(int sentence, int token, int depth)
    {
        var s = sentences[sentence];
        if (depth > Deepest || s.Tags[token] is not (UniversalTag.NOUN or UniversalTag.NUM or UniversalTag.PROPN) || s_impersonal.Contains(s.Lemmas[token])) return -1;
        foreach (var child in s.Dependents(token))
            if (child < token && s.Relations[child] is Relation.Amod or Relation.Compound or Relation.Nmod && National(sentence, child) is >= 0 and var nation && !(IsGuess(sentence, nation) && Named(sentence, token) >= 0)) return nation;
        if (s.Tags[token] == UniversalTag.PROPN) return -1;
        foreach (var child in s.Dependents(token))
        {
            if (child < token || s.Relations[child] != Relation.Nmod || !Nominals.HasCase(s, child, "of")) continue;
            if (HasCode(sentence, child)) return child;
            if (Owner(sentence, child, depth + 1) is >= 0 and var owner) return owner;
        }
        foreach (var child in s.Dependents(token))
            // "the agreement in Paris" is not France's.
            if (child > token && s.Relations[child] == Relation.Nmod && !s_papers.Contains(s.Lemmas[token]) && HasCode(sentence, child) && s_places.Any(place => Nominals.HasCase(s, child, place))) return child;
        return -1;
    }

    private bool IsGuess(int sentence, int token) => inner.Find(sentence, token) is [{ Actor: { Kind: Actors.ActorKind.Role, Score: <= Guessed } }];

    // "a patrol plane of the Chilean Navy"
    private int Named(int sentence, int token)
    {
        foreach (var child in sentences[sentence].Dependents(token))
            if (child > token && Nominals.HasCase(sentences[sentence], child, "of") && inner.Find(sentence, child) is [{ Actor: { Code: not null, Score: > Guessed } }]) return child;
        return -1;
    }

    // "a boycott of the Games", after "the Seoul Olympics", is aimed at the host.
    private IReadOnlyList<Participant> Host(int sentence, int token)
    {
        if (!AreGames(sentence, token)) return [];
        for (var i = 0; i < sentences.Count; i++)
            for (var at = 0; at < sentences[i].Count; at++)
                if (AreGames(i, at) && Before(i, at) is >= 0 and var owner)
                    return [.. inner.Find(i, owner).Select(host => host with { Text = new string(sentences[sentence].Word(token)), Span = sentences[sentence].Sentence.Tokens[token] })];
        return [];
    }

    // The sentence need not have a tree: "the 1980 Moscow Summer Olympics".
    private int Before(int sentence, int token)
    {
        for (var at = token - 1; at >= 0 && sentences[sentence].Tags[at] is UniversalTag.PROPN or UniversalTag.ADJ; at--)
            if (HasCode(sentence, at)) return at;
        return -1;
    }

    private bool AreGames(int sentence, int token) => sentences[sentence].Tags[token] == UniversalTag.PROPN && s_games.Contains(sentences[sentence].Lemmas[token].ToLowerInvariant());

    // "Saudi-led" is the Saudis'.
    private int National(int sentence, int modifier)
    {
        var s = sentences[sentence];
        if (IsSeat(s, modifier)) return -1;
        // "joint military exercises": an adjective of whose country only a guess is made says nothing of the word beside it.
        if (HasCode(sentence, modifier)) return s.Relations[modifier] == Relation.Amod && inner.Find(sentence, modifier) is [{ Actor: { Kind: Actors.ActorKind.Role, Score: <= Guessed } }] ? -1 : modifier;
        if (s.Relations[modifier] != Relation.Amod) return -1;
        foreach (var child in s.Dependents(modifier))
            if (child < modifier && HasCode(sentence, child)) return child;
        return -1;
    }

    // "a Swiss-based consortium": where somebody sits makes him no party of that country's.
    private static bool IsSeat(ParsedSentence s, int modifier)
    {
        var at = modifier;
        while (at + 1 < s.Count && s.Tags[at + 1] == UniversalTag.PUNCT && s.Word(at + 1) is "-") at++;
        // "cartel style quotas": what something is like.
        return s.Word(modifier) is "based" or "style" || (modifier + 1 < s.Count && s.Word(modifier + 1) is "style") || (at + 1 < s.Count && at > modifier && s.Word(at + 1) is "based" or "style");
    }

    private bool HasCode(int sentence, int token) => inner.Find(sentence, token) is [{ Actor.Code: not null }, ..];
}
