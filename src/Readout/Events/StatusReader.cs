using System.Globalization;
using Readout.Language;

namespace Readout.Events;

/// <summary>Reads off the tree whether an event happened: negation, modals, conditions, fears, plans and bygone years, each within its scope.</summary>
internal static class StatusReader
{
    private const int Highest = 8;

    /// <summary>The status, and the token that decided it; -1 for a plain statement.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="trigger">The event's trigger.</param>
    /// <param name="year">The document's year; 0 when unknown, and then nothing is historical.</param>
    public static (EventStatus Status, int Cue) Read(ParsedSentence s, int trigger, int year)
    {
        var (status, cue) = Own(s, trigger);
        if (status == EventStatus.Actual) (status, cue) = Above(s, trigger);
        if (status == EventStatus.Actual && year > 0) (status, cue) = Bygone(s, trigger, year);
        return (status, cue);
    }

    // What hangs on the trigger itself.
    private static (EventStatus, int) Own(ParsedSentence s, int trigger)
    {
        var found = (Status: EventStatus.Actual, Cue: -1);
        foreach (var child in s.Dependents(trigger))
        {
            var kind = s.Relations[child] switch
            {
                Relation.Aux => "modal",
                Relation.Advmod or Relation.Det => "modifier",
                Relation.Mark => "mark",
                Relation.Case => "preposition",
                Relation.Amod => "adjective",
                _ => null,
            };
            if (kind is null || StatusCues.English.Effect(kind, Lower(s, child)) is not { } effect) continue;
            if (effect == EventStatus.Negated) return (effect, child);
            if (found.Status == EventStatus.Actual || effect == EventStatus.Hypothetical) found = (effect, child);
        }
        return found;
    }

    // What governs it: "fears of", "failed to", "could lead to", "if".
    private static (EventStatus, int) Above(ParsedSentence s, int trigger)
    {
        var (at, steps) = (trigger, 0);
        while (s.Heads[at] is >= 0 and var head && steps++ < Highest)
        {
            var relation = s.Relations[at];
            if (relation is Relation.Parataxis or Relation.Appos) break;
            if (relation == Relation.Conj)
            {
                // Modals and negation of the first member hold for a later one without a subject of its own.
                if (s.Tags[at] == UniversalTag.VERB && s.Dependent(at, Relation.Nsubj) < 0 && Own(s, head) is { Item1: not EventStatus.Actual } shared) return shared;
                at = head;
                continue;
            }
            var kind = s.Tags[head] switch { UniversalTag.VERB => "verb", UniversalTag.NOUN => "noun", _ => null };
            if (kind is not null && Governs(s, at, relation) && StatusCues.English.Effect(kind, s.Lemmas[head]) is { } effect) return (effect, head);
            if (relation is Relation.Obj or Relation.Nsubj or Relation.Obl or Relation.Advcl or Relation.Xcomp && s.Tags[head] == UniversalTag.VERB && Own(s, head) is { Item1: not EventStatus.Actual } above
                && (relation != Relation.Advcl || above.Item1 == EventStatus.Hypothetical) && !(relation == Relation.Nsubj && above.Item1 == EventStatus.Negated)) return above;
            // A relative clause and a complement of plain saying stand on their own.
            if (relation == Relation.Acl && s.Dependent(at, Relation.Nsubj) >= 0) break;
            if (relation is Relation.Ccomp) { at = head; if (Own(s, head) is { Item1: EventStatus.Hypothetical } said) return said; break; }
            at = head;
        }
        return (EventStatus.Actual, -1);
    }

    private static bool Governs(ParsedSentence s, int at, Relation relation) => relation switch
    {
        Relation.Obj or Relation.Xcomp or Relation.Ccomp => true,
        Relation.Nmod => Nominals.HasCase(s, at, "of") || Nominals.HasCase(s, at, "for"),
        Relation.Acl => s.Dependent(at, Relation.Nsubj) < 0,
        Relation.Compound or Relation.Amod => false,
        Relation.Obl => s.Lemmas[s.Heads[at]] is "talk" or "think" or "prepare" or "plan" or "worry" or "refrain",
        _ => false,
    };

    // A year before the document's own, in the event's clause.
    private static (EventStatus, int) Bygone(ParsedSentence s, int trigger, int year)
    {
        foreach (var child in s.Dependents(trigger))
        {
            if (s.Relations[child] is not (Relation.Obl or Relation.Nmod)) continue;
            if (Year(s, child) is > 0 and var own && own < year && !Nominals.HasCase(s, child, "since")) return (EventStatus.Historical, child);
            foreach (var grandchild in s.Dependents(child))
                if (Year(s, grandchild) is > 0 and var inner && inner < year && !Nominals.HasCase(s, child, "since")) return (EventStatus.Historical, grandchild);
        }
        return (EventStatus.Actual, -1);
    }

    private static int Year(ParsedSentence s, int token) => s.Tags[token] == UniversalTag.NUM && s.Word(token).Length == 4
        && int.TryParse(s.Word(token), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1500 and <= 2100 ? year : 0;

    private static string Lower(ParsedSentence s, int token) => s.Word(token).Equals("n't", StringComparison.OrdinalIgnoreCase) || s.Word(token).Equals("n’t", StringComparison.OrdinalIgnoreCase) ? "n't" : s.Lemmas[token];
}
