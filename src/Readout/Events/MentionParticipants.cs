using Readout.Actors;
using Readout.Text;

namespace Readout.Events;

/// <summary>Participants as the actor stage resolved them.</summary>
/// <param name="document">The document's text.</param>
/// <param name="mentions">Who its words stand for.</param>
public sealed class MentionParticipants(string document, DocumentMentions mentions) : IParticipantSource
{
    /// <inheritdoc/>
    public bool IsActor(int sentence, int token) => mentions.At(sentence, token) is { } mention && mention.Actors.Any(actor => (actor.Code ?? actor.Sector) is not null);

    /// <inheritdoc/>
    public IReadOnlyList<Participant> Find(int sentence, int token) => mentions.At(sentence, token) is { } mention
        ? [.. mention.Actors.Select(actor => new Participant(actor, Words(mention.Span), mention.Span))] : [];

    /// <inheritdoc/>
    string? IParticipantSource.Home => mentions.Home;

    private string Words(TextSpan span) => document.Substring(span.Start, span.Length);
}
