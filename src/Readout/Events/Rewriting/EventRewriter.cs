using Readout.Events.Patterns;
using Readout.Language;
using Readout.Lexicons;

namespace Readout.Events.Rewriting;

/// <summary>Applies the codebook's rewriting rules: a visit that is still to come is an agreement, a diplomat deported is a sanction.</summary>
internal sealed class EventRewriter(IReadOnlyList<RewriteRule> rules)
{
    private const string TableName = PatternReader.Folder + "rewrites.tsv";

    /// <summary>The rules that ship; read on first use.</summary>
    public static EventRewriter English { get; } = new(ReadRules());

    /// <summary>The rules, in the order in which they are applied.</summary>
    public IReadOnlyList<RewriteRule> Rules { get; } = rules;

    /// <summary>Rewrites the event by each rule that holds, in order, and notes the rules' ids on it.</summary>
    public void Rewrite(EventCandidate candidate, ParsedSentence s, IParticipantSource participants)
    {
        foreach (var rule in Rules)
        {
            if (rule.IsFurther || rule.Category != candidate.Category || !Holds(rule, candidate, s, participants)) continue;
            candidate.Category = rule.NewCategory;
            if (rule.NewMode != "=") candidate.Modes = rule.NewMode is { } mode ? [mode] : [];
            // "announced a boycott": the word itself says that it lies ahead.
            if (rule.NewStatus is { } status) (candidate.Status, candidate.StatusCue) = (status, candidate.StatusCue ?? candidate.TriggerSpan);
            if (rule.IsAmongActors) candidate.Recipients = [];
            // "will meet in May": what lies ahead is what is agreed on, and no other agreement is that one told again.
            if (rule.Statuses.Count > 0 && candidate.ContentWords.Count == 0) candidate.ContentWords = new HashSet<string>(StringComparer.Ordinal) { s.Lemmas[candidate.Trigger].ToLowerInvariant() };
            candidate.Rewritings = [.. candidate.Rewritings, rule.Id];
        }
    }

    /// <summary>The events that an event tells besides itself, by the rules for such.</summary>
    public IEnumerable<EventCandidate> Further(EventCandidate candidate, ParsedSentence s, IParticipantSource participants)
    {
        foreach (var rule in Rules)
        {
            if (!rule.IsFurther || rule.Category != candidate.Category || !Holds(rule, candidate, s, participants)) continue;
            yield return candidate.As(rule.NewCategory, rule.NewMode, [.. candidate.Rewritings, rule.Id]);
        }
    }

    private static bool Holds(RewriteRule rule, EventCandidate candidate, ParsedSentence s, IParticipantSource participants)
    {
        if (rule.Mode is not null && !candidate.Modes.Contains(rule.Mode, StringComparer.Ordinal)) return false;
        if (rule.Statuses.Count > 0 && !rule.Statuses.Contains(candidate.Status)) return false;
        if (rule.Sectors.Count > 0 && !(candidate.Actors is [var first, ..] && rule.Sectors.Contains(first.Actor.Sector, StringComparer.Ordinal))) return false;
        if (candidate.Actors.Select(actor => actor.Actor.Code).OfType<string>().Distinct(StringComparer.Ordinal).Count() < rule.ActorCount) return false;
        if (rule.IsDomestic && !IsDomestic(candidate)) return false;
        if (rule.IsOwnWord && !IsOwnWord(candidate, s, participants)) return false;
        bool IsActor(int token) => participants.IsActor(candidate.Sentence, token);
        var evaluator = new SlotEvaluator(s, IsActor);
        foreach (var need in rule.Needs)
            if (!NeedChecker.Holds(need, s, candidate.Trigger, evaluator, IsActor)) return false;
        return true;
    }

    private static bool IsDomestic(EventCandidate candidate) => candidate is { Actors: [{ Actor.Code: { } home }, ..], Recipients.Count: > 0 }
        && candidate.Actors.Concat(candidate.Recipients).All(one => one.Actor.Code == home);

    // The clause stands under a verb whose subject is the actor.
    private static bool IsOwnWord(EventCandidate candidate, ParsedSentence s, IParticipantSource participants)
    {
        if (candidate.Actors is not [{ Actor.Code: { } code }, ..]) return false;
        var (at, steps) = (candidate.Trigger, 0);
        while (at >= 0 && s.Relations[at] != Relation.Ccomp && steps++ < s.Count) at = s.Heads[at];
        return at >= 0 && s.Heads[at] >= 0 && VerbFrame.Subject(s, s.Heads[at]) is >= 0 and var speaker
            && participants.Find(candidate.Sentence, speaker).Any(participant => participant.Actor.Code == code);
    }

    private static List<RewriteRule> ReadRules()
    {
        var (classes, rules, problems) = (PatternReader.Classes, new List<RewriteRule>(), new List<string>());
        foreach (var row in Table.Embedded(TableName).Rows)
        {
            try
            {
                rules.Add(RewriteRule.Read(row, classes));
            }
            catch (FormatException problem)
            {
                problems.Add($"{row.Place}: {problem.Message}");
            }
        }
        return problems.Count == 0 ? rules : throw new InvalidDataException(string.Join('\n', problems));
    }
}
