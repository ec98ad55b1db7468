namespace Readout.Events;

/// <summary>Who stands behind the words of a document: what the event stage asks of the actor stage.</summary>
public interface IParticipantSource
{
    /// <summary>Whether the token heads a mention of a political actor, by its code or by its sector.</summary>
    /// <param name="sentence">0-based index of the sentence.</param>
    /// <param name="token">Token of that sentence.</param>
    bool IsActor(int sentence, int token);

    /// <summary>The participants that the token's mention stands for; empty where it names nobody.</summary>
    /// <param name="sentence">0-based index of the sentence.</param>
    /// <param name="token">Token of that sentence.</param>
    IReadOnlyList<Participant> Find(int sentence, int token);

    /// <summary>Country of the place that the report was sent from; null where it does not say.</summary>
    internal string? Home => null;
}
