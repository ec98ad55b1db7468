using Readout.Actors;
using Readout.Text;

namespace Readout.Events;

/// <summary>Somebody's part in an event: an actor resolved, and the words that stand for it there.</summary>
/// <param name="Actor">Who; its code is null when the text names somebody that no table knows.</param>
/// <param name="Text">The words in the event's sentence; empty when implied.</param>
/// <param name="Span">Where those words stand; null when implied.</param>
public sealed record Participant(ActorReference Actor, string Text, TextSpan? Span);
