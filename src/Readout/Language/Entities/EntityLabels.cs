namespace Readout.Language.Entities;

/// <summary>The tagger's classes: outside (0), and for each kind the first, an inner, the last and the only token of a name.
/// Marking last and only tokens apart lets a greedy tagger know whether a name is still open.</summary>
internal static class EntityLabels
{
    public const int Outside = 0, Count = 1 + (3 * 4);
    private const int First = 0, Inner = 1, Last = 2, Only = 3;

    /// <summary>Whether the name goes on behind a token of this label.</summary>
    public static bool IsOpen(int label) => label != Outside && ((label - 1) & 3) <= Inner;

    /// <summary>Whether a token may carry <paramref name="label"/> behind one that carries <paramref name="previous"/>.</summary>
    public static bool CanFollow(int previous, int label, bool isLastToken)
    {
        if (isLastToken && IsOpen(label)) return false;
        var continues = label != Outside && (((label - 1) & 3) is Inner or Last);
        return IsOpen(previous) ? continues && (label - 1) >> 2 == (previous - 1) >> 2 : label == Outside || !continues;
    }

    /// <summary>Writes labels for names that do not overlap; all other tokens are outside.</summary>
    public static void Write(IEnumerable<Entity> entities, Span<byte> into)
    {
        into.Clear();
        foreach (var entity in entities)
            for (var i = entity.First; i < entity.End; i++)
                into[i] = (byte)(1 + ((int)entity.Kind * 4) + Part(entity, i));
    }

    /// <summary>The names that a tagged sentence's labels hold, left to right.</summary>
    public static List<Entity> Read(ReadOnlySpan<byte> labels)
    {
        var entities = new List<Entity>();
        var first = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == Outside) continue;
            var part = (labels[i] - 1) & 3;
            if (part is First or Only) first = i;
            if (part is Last or Only) entities.Add(new Entity(first, i + 1, (EntityKind)((labels[i] - 1) >> 2)));
        }
        return entities;
    }

    private static int Part(Entity entity, int i) =>
        entity.Count == 1 ? Only : i == entity.First ? First : i == entity.End - 1 ? Last : Inner;
}
