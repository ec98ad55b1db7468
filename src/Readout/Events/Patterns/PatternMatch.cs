namespace Readout.Events.Patterns;

/// <summary>A pattern that fits a token, and the tokens that fill its roles.</summary>
/// <param name="Pattern">Which.</param>
/// <param name="Trigger">The trigger's head.</param>
/// <param name="First">First token of the trigger.</param>
/// <param name="Last">Last token of the trigger.</param>
/// <param name="Actors">Heads of the words that name who did it.</param>
/// <param name="Recipients">Heads of the words that name to whom.</param>
internal sealed record PatternMatch(Pattern Pattern, int Trigger, int First, int Last, IReadOnlyList<int> Actors, IReadOnlyList<int> Recipients);
