namespace Readout.Events;

/// <summary>What became of a word that may trigger patterns.</summary>
/// <param name="Sentence">0-based index of the sentence.</param>
/// <param name="Token">0-based token of that sentence.</param>
/// <param name="Failures">The patterns tried there in vain, in the order tried; empty where the first one fitted.</param>
/// <param name="Pattern">Id of the pattern that fitted best; null where none did.</param>
/// <param name="Outcome">What came of it, in words a reader can follow.</param>
/// <param name="Event">The event; null where there is none, or where it tells an earlier one again.</param>
public sealed record TriggerTrace(int Sentence, int Token, IReadOnlyList<PatternFailure> Failures, string? Pattern, string Outcome, EventCandidate? Event);

/// <summary>A pattern that did not fit.</summary>
/// <param name="Pattern">Its id.</param>
/// <param name="Need">The condition that failed, as its row has it.</param>
public sealed record PatternFailure(string Pattern, string Need);
