namespace Readout.Events.Patterns;

/// <summary>Who fills a role: alternatives in order, each the union of one or more paths ("subj+obl:with|between").</summary>
internal sealed record SlotExpression(IReadOnlyList<IReadOnlyList<SlotPath>> Alternatives)
{
    /// <summary>Fills no role.</summary>
    public static SlotExpression None { get; } = new([]);

    /// <summary>Reads an expression; an empty text is <see cref="None"/>.</summary>
    /// <exception cref="FormatException">A step is unknown.</exception>
    public static SlotExpression Parse(string text) => text.Length == 0 ? None
        : new([.. text.Split('|').Select(union => (IReadOnlyList<SlotPath>)[.. union.Split('+').Select(SlotPath.Parse)])]);
}
