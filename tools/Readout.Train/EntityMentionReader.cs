using Readout.Language;

namespace Readout.Train;

/// <summary>Reads the mentions of GUM's <c>Entity</c> layer, names or not, off the brackets in the tenth column.</summary>
internal static class EntityMentionReader
{
    private const string Key = "Entity=";

    /// <summary>The mentions of a sentence, in the order in which they end. Mentions in several pieces are left out.</summary>
    public static List<EntityMention> Read(Conllu.Block block)
    {
        var (open, mentions) = (new List<(string Group, string Type, int First)>(), new List<EntityMention>());
        for (var i = 0; i < block.Misc.Count; i++)
        {
            var cell = Array.Find(block.Misc[i].Split('|'), part => part.StartsWith(Key, StringComparison.Ordinal));
            if (cell is not null) Read(cell[Key.Length..], i, open, mentions);
        }
        return mentions;
    }

    // "(12-person-new-..." opens, "12)" closes, "(12-person-new-...)" does both.
    private static void Read(string brackets, int token, List<(string Group, string Type, int First)> open, List<EntityMention> mentions)
    {
        for (var at = 0; at < brackets.Length;)
        {
            var opens = brackets[at] == '(';
            if (opens) at++;
            var end = brackets.IndexOfAny(['(', ')'], at);
            if (end < 0) end = brackets.Length;
            var parts = brackets[at..end].Split('-');
            if (opens && parts.Length > 1) open.Add((parts[0], parts[1], token));
            if (end < brackets.Length && brackets[end] == ')') Close(parts[0], token, open, mentions);
            at = end < brackets.Length && brackets[end] == ')' ? end + 1 : end;
        }
    }

    private static void Close(string group, int token, List<(string Group, string Type, int First)> open, List<EntityMention> mentions)
    {
        var at = open.FindLastIndex(mention => mention.Group == group);
        if (at < 0) return;
        var (_, type, first) = open[at];
        open.RemoveAt(at);
        if (!group.Contains('[', StringComparison.Ordinal)) mentions.Add(new EntityMention(first, token + 1, type, group));
    }
}

/// <summary>A mention as GUM marks it, with all that hangs on it.</summary>
/// <param name="First">0-based first token.</param>
/// <param name="End">One past the last token.</param>
/// <param name="Type">GUM's word for the type ("organization").</param>
/// <param name="Group">Whom it stands for: the same for every mention of one entity of the document.</param>
internal readonly record struct EntityMention(int First, int End, string Type, string Group);
