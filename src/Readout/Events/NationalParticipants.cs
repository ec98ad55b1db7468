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
    private static readonly IReadOnlyDictionary<string, IReadOnlySet<string>> s_classes = PatternReader.ReadClasses();
    private static readonly IReadOnlySet<string> s_impersonal = s_classes["impersonal"], s_forces = s_classes["weapon_noun"];

    /// <inheritdoc/>
    public bool IsActor(int sentence, int token) => Owner(sentence, token, 0) >= 0;

    /// <inheritdoc/>
    public IReadOnlyList<Participant> Find(int sentence, int token)
    {
        var owner = Owner(sentence, token, 0);
        if (owner < 0) return inner.Find(sentence, token);
        var found = inner.Find(sentence, owner);
        if (owner != token) found = [.. found.Select(participant => Of(participant, sentences[sentence], token))];
        return found is [var only] ? WithFurtherNations(only, sentence, token) : found;
    }

    // Only the country is known of a plane or a town, unless the word itself says that it is the army's.
    private static Participant Of(Participant owner, ParsedSentence s, int token) => s.Tags[token] == UniversalTag.NOUN
        ? owner with { Actor = owner.Actor with { Sector = s_forces.Contains(s.Lemmas[token]) ? "MIL" : owner.Actor.Sector == "GOV" ? null : owner.Actor.Sector, Reason = $"beside '{s.Word(token)}': {owner.Actor.Reason}" } }
        : owner;

    private List<Participant> WithFurtherNations(Participant first, int sentence, int token)
    {
        var s = sentences[sentence];
        List<Participant>? all = null;
        foreach (var child in s.Dependents(token))
        {
            if (child > token || s.Relations[child] is not (Relation.Amod or Relation.Compound) || !inner.IsActor(sentence, child)) continue;
            foreach (var further in s.Dependents(child))
                if (further < token && s.Relations[further] == Relation.Conj && inner.Find(sentence, further) is [{ Actor.Code: not null } nation])
                    (all ??= [first]).Add(first with { Actor = first.Actor with { Code = nation.Actor.Code, Reason = nation.Actor.Reason } });
        }
        return all ?? [first];
    }

    // The token itself, or the nationality or the possessor that stands for it.
    private int Owner(int sentence, int token, int depth)
    {
        if (inner.IsActor(sentence, token)) return token;
        var s = sentences[sentence];
        if (depth > Deepest || s.Tags[token] != UniversalTag.NOUN || s_impersonal.Contains(s.Lemmas[token])) return -1;
        foreach (var child in s.Dependents(token))
            if (child < token && s.Relations[child] is Relation.Amod or Relation.Compound or Relation.Nmod && inner.Find(sentence, child) is [{ Actor.Code: not null }, ..]) return child;
        foreach (var child in s.Dependents(token))
            if (child > token && s.Relations[child] == Relation.Nmod && Nominals.HasCase(s, child, "of") && Owner(sentence, child, depth + 1) is >= 0 and var owner) return owner;
        foreach (var child in s.Dependents(token))
            if (child > token && s.Relations[child] == Relation.Nmod && Nominals.HasCase(s, child, "in") && inner.Find(sentence, child) is [{ Actor.Code: not null }, ..]) return child;
        return -1;
    }
}
