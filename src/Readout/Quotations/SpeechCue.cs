namespace Readout.Quotations;

/// <summary>What says whose words a passage holds.</summary>
/// <param name="Sentence">0-based sentence of the cue.</param>
/// <param name="Token">The verb of speech, the noun or "according"; -1 where a colon alone says it.</param>
/// <param name="Speaker">The token that heads the speaker; -1 where the sentence names none.</param>
/// <param name="Verb">The verb; null for other cues.</param>
/// <param name="IsDirect">Whether the passage stands as a sentence of its own before or after the cue.</param>
internal readonly record struct SpeechCue(int Sentence, int Token, int Speaker, SpeechVerb? Verb, bool IsDirect);
