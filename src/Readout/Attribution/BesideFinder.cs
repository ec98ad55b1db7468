using Readout.Events;
using Readout.Language;
using Readout.Quotations;

namespace Readout.Attribution;

/// <summary>Finds what stands beside a statement and puts it on somebody's word: "as the army reported", "through a spokesman", "reportedly".</summary>
internal static class BesideFinder
{
    /// <summary>Adds one dependent of the statement, or of a clause above it, where it is such a cue.</summary>
    /// <param name="s">The sentence and its tree.</param>
    /// <param name="child">The dependent.</param>
    /// <param name="steps">How far the dependent's head stands above the statement.</param>
    /// <param name="cues">Where the cue is added.</param>
    /// <param name="isHandled">Whether the words beside the clause are read otherwise, or do not speak of the statement.</param>
    public static void Add(ParsedSentence s, int child, int steps, List<SourceCue> cues, bool isHandled)
    {
        switch (s.Relations[child])
        {
            case Relation.Advmod or Relation.Amod when steps == 0 && SourceWords.English.IsHearsay(s, child):
                cues.Add(new SourceCue(-1, child, SourceCueKind.Beside));
                break;
            case Relation.Parataxis when !isHandled && SpeechVerbs.English.Find(s, child) is { States: true } verb && SpeechSubject.Find(s, child) is >= 0 and var speaker:
                CitingFinder.Add(s, child, cues);
                cues.Add(new SourceCue(speaker, child, SourceCueKind.Beside, verb));
                break;
            case Relation.Advcl when !isHandled && Nominals.HasMark(s, child, "as") && SpeechVerbs.English.Find(s, child) is { States: true } verb && s.Dependent(child, Relation.Nsubj) is >= 0 and var teller:
                cues.Add(new SourceCue(teller, child, SourceCueKind.Beside, verb));
                break;
            case Relation.Obl or Relation.Nmod when !isHandled && IsRelayed(s, child):
                cues.Add(new SourceCue(child, child, SourceCueKind.Beside));
                break;
        }
    }

    // "through spokeswoman Jane Roe"
    private static bool IsRelayed(ParsedSentence s, int nominal)
    {
        var preposition = nominal;
        while (preposition > 0 && s.IsWithin(preposition - 1, nominal)) preposition--;
        while (preposition < nominal && s.Tags[preposition] == UniversalTag.PUNCT) preposition++;
        if (!SourceWords.English.IsRelaying(s, preposition)) return false;
        for (var token = preposition + 1; token < s.Count && s.IsWithin(token, nominal); token++)
            if (QuotationWords.English.IsSpokesman(s.Word(token))) return true;
        return false;
    }
}
