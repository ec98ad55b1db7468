using Readout.Language;

namespace Readout.Actors;

/// <summary>Who the words of one document stand for. Made by <see cref="ActorResolver.Resolve"/>.</summary>
public sealed class DocumentMentions
{
    private readonly Mention?[][] _byHead;

    internal DocumentMentions(Mention?[][] byHead) => _byHead = byHead;

    /// <summary>The mention that a token heads; null where it heads none.</summary>
    /// <param name="sentence">0-based index of the sentence.</param>
    /// <param name="token">Token of that sentence.</param>
    public Mention? At(int sentence, int token) => _byHead[sentence][token];

    /// <summary>Every mention, in the order of the text.</summary>
    public IEnumerable<Mention> All => _byHead.SelectMany(row => row).OfType<Mention>();
}
