using Readout.Quotations;

namespace Readout.Attribution;

/// <summary>What puts a statement on somebody's word.</summary>
/// <param name="Source">Token that heads the source; -1 where the text names none ("reportedly").</param>
/// <param name="Cue">The verb or noun of speech, "according", "reportedly".</param>
/// <param name="Kind">How it stands to the statement.</param>
/// <param name="Verb">The verb of speech; null for other cues.</param>
internal readonly record struct SourceCue(int Source, int Cue, SourceCueKind Kind, SpeechVerb? Verb = null);
