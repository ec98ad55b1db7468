namespace Readout.Quotations;

/// <summary>A verb under which words are somebody's.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Particle">The word that must follow ("back"); empty for none.</param>
/// <param name="Stance">"assert", "claim", "deny", "doubt", "concede", "promise", "demand", "ask" or "judge".</param>
/// <param name="IsFull">Whether whole sentences are quoted under it ("said"), not only a few words ("praised").</param>
/// <param name="HasHearer">Whether its object is who hears it ("told").</param>
internal sealed record SpeechVerb(string Lemma, string Particle, string Stance, bool IsFull, bool HasHearer)
{
    /// <summary>Whether a clause under it is told as fact on the speaker's word; what is demanded or asked is not.</summary>
    public bool States => Stance is "assert" or "claim" or "deny" or "doubt" or "concede";
}
