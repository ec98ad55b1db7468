using Readout.Events;
using Readout.Language;

namespace Readout.Attribution;

/// <summary>Finds whom a source itself goes by: "the agency reported, citing officials", "quoted the minister as saying".</summary>
internal static class CitingFinder
{
    /// <summary>Adds whom the subject of a verb of speech cites.</summary>
    public static void Add(ParsedSentence s, int verb, List<SourceCue> cues)
    {
        foreach (var child in s.Dependents(verb))
            if (s.Relations[child] is Relation.Advcl or Relation.Xcomp or Relation.Acl && s.PennTags[child] == "VBG" && SourceWords.English.IsCiting(s, child) && s.Dependent(child, Relation.Obj) is >= 0 and var cited)
                cues.Add(new SourceCue(cited, child, SourceCueKind.Governing));
    }

    /// <summary>The verb that a "saying" hangs on in "quoted him as saying"; -1 for none.</summary>
    public static int Quoting(ParsedSentence s, int saying)
    {
        var head = s.PennTags[saying] == "VBG" && s.Relations[saying] is Relation.Advcl or Relation.Xcomp or Relation.Acl or Relation.Obl or Relation.Ccomp ? s.Heads[saying] : -1;
        if (head >= 0 && s.Tags[head] is not UniversalTag.VERB) head = s.Heads[head];
        return head >= 0 && s.Tags[head] == UniversalTag.VERB && SourceWords.English.IsCiting(s, head) && Nominals.HasMark(s, saying, "as") ? head : -1;
    }
}
