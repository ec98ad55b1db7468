using Readout.Events;
using Readout.Language;
using Readout.Quotations;

namespace Readout.Attribution;

/// <summary>Finds on whose word a statement stands: the verbs and nouns of speech above it and beside it, "according to", "reportedly".</summary>
internal static class SourceFinder
{
    private static readonly IReadOnlySet<string> s_times = Readout.Events.Patterns.PatternReader.Classes["time_unit"];

    /// <summary>Adds every cue of what a token states, the one nearest to it first.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="token">The token that carries the statement; if it is itself the verb of speech, its own subject is no source.</param>
    /// <param name="cues">Where the cues are added.</param>
    public static void Find(ParsedSentence s, int token, List<SourceCue> cues)
    {
        var isOutside = false;
        var asides = Asides(s);
        for (var (at, steps) = (token, 0); at >= 0 && steps <= s.Count; at = s.Heads[at], steps++)
        {
            foreach (var child in s.Dependents(at))
                if (!s.IsWithin(token, child) && !IsCut(s, child, token)) BesideFinder.Add(s, child, steps, cues, IsAside(asides, child) || isOutside);
            if (s.Heads[at] is >= 0 and var head && !IsAside(asides, head) && !IsCut(s, head, token)) GoverningFinder.Add(s, at, head, cues);
            if (IsPresupposed(s, at) || IsBackdrop(s, at)) return;
            isOutside |= IsRemark(s, at);
        }
        if (isOutside || asides is null) return;
        foreach (var aside in asides)
            if (aside.Covers(token) && token != aside.Verb && !(token > aside.Source && s.IsWithin(token, aside.Source)))
            {
                CitingFinder.Add(s, aside.Verb, cues);
                cues.Add(new SourceCue(aside.Source, aside.Verb, SourceCueKind.Beside, SpeechVerbs.English.Find(s, aside.Verb)));
            }
    }

    /// <summary>Adds the cues of what a sentence as a whole reports.</summary>
    public static void FindReported(ParsedSentence s, List<SourceCue> cues)
    {
        if (!s.HasTree)
        {
            if (AsideFinder.Next(s, 0) is { } aside) cues.Add(new SourceCue(aside.Source, aside.Verb, SourceCueKind.Beside));
            else if (AsideFinder.Opening(s) is { } opening) cues.Add(opening);
            return;
        }
        if (s.Dependent(-1, Relation.Root) is not (>= 0 and var root)) return;
        Find(s, root, cues);
        foreach (var child in s.Dependents(root))
            if (cues.Count == 0 && s.Relations[child] == Relation.Ccomp) Find(s, child, cues);
    }

    private static List<Aside>? Asides(ParsedSentence s)
    {
        List<Aside>? all = null;
        for (var from = 0; AsideFinder.Next(s, from) is { } aside; from = aside.Verb + 1) (all ??= []).Add(aside);
        return all;
    }

    private static bool IsAside(List<Aside>? asides, int verb) => asides is not null && asides.Exists(aside => aside.Verb == verb);

    // What a semicolon parts from the verb of speech is the document's own.
    private static bool IsCut(ParsedSentence s, int cue, int token)
    {
        for (var at = Math.Min(cue, token) + 1; at < Math.Max(cue, token); at++)
            if (s.Word(at) is ";") return true;
        return false;
    }

    // "a day after rebels took the town": such a clause tells when, by what is known.
    private static bool IsPresupposed(ParsedSentence s, int at)
    {
        if (s.Relations[at] is not (Relation.Advcl or Relation.Obl or Relation.Nmod or Relation.Acl)) return false;
        foreach (var mark in s.Dependents(at))
            if (mark > 0 && s.Relations[mark] is Relation.Mark or Relation.Case && s.Lemmas[mark] is "after" or "before" && s_times.Contains(s.Lemmas[mark - 1])) return true;
        return false;
    }

    // ", as ministers met in Jakarta": what went on meanwhile is the document's own; and nobody vouches for what stands behind "if".
    private static bool IsBackdrop(ParsedSentence s, int at)
    {
        if (s.Relations[at] != Relation.Advcl) return false;
        foreach (var mark in s.Dependents(at))
            if (s.Relations[mark] == Relation.Mark && (s.Lemmas[mark] is "if" or "unless" || (s.Lemmas[mark] is "as" or "while" && mark > 0 && s.Word(mark - 1) is ",")) && at > s.Heads[at]) return true;
        return false;
    }

    // "The army, which runs the camp, has …": a remark on the subject is no part of what somebody beside the sentence says.
    private static bool IsRemark(ParsedSentence s, int at)
    {
        if (s.Relations[at] != Relation.Acl || s.Heads[at] is not (>= 0 and var noun) || s.Relations[noun] != Relation.Nsubj) return false;
        foreach (var child in s.Dependents(at))
            if (s.PennTags[child] is "WDT" or "WP" && child > 0 && s.Word(child - 1) is ",") return true;
        return false;
    }
}
