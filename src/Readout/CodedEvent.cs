using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Readout.Documents;
using Readout.Events;
using Readout.Text;

namespace Readout;

/// <summary>One event of one document, as it leaves the library: who did what to whom, whether it happened, on whose word, and what made it.</summary>
public sealed record CodedEvent
{
    /// <summary>20 hexadecimal digits of a hash over the content; the same for the same input and coder.</summary>
    public required string Id { get; init; }

    /// <summary>The document it was read in.</summary>
    public required Document Document { get; init; }

    /// <summary>0-based index of its sentence.</summary>
    public required int Sequence { get; init; }

    /// <summary>Its sentence, in the document's text.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>What the stages found.</summary>
    public required EventCandidate Event { get; init; }

    /// <summary>Version and hashes of what made it.</summary>
    public required CoderVersion Coder { get; init; }

    /// <summary>The event's own day where the text gives one, else the document's; null where neither is known.</summary>
    public DateOnly? Date => Event.When?.Start ?? Document.Published;

    /// <summary>PLOVER quad code, 1 to 4.</summary>
    public int QuadCode => Ontology.QuadCode(Event.Category);

    /// <summary>Conflict–cooperation score, from -10 to 10.</summary>
    public double Scale => Ontology.Score(Event.Category, Event.Modes);

    /// <summary>Makes the record of a candidate.</summary>
    public static CodedEvent From(Document document, TextSpan sentence, EventCandidate candidate, CoderVersion coder)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(coder);
        return new CodedEvent { Id = Hash(document, candidate), Document = document, Sequence = candidate.Sentence, Sentence = sentence, Event = candidate, Coder = coder };
    }

    private static string Hash(Document document, EventCandidate e)
    {
        var content = new StringBuilder().AppendJoin('\u001f', [document.Id, e.Category, string.Join(';', e.Modes), Side(e.Actors), Side(e.Recipients), e.Status.ToString(),
            e.TriggerSpan.Start.ToString(CultureInfo.InvariantCulture), e.TriggerSpan.End.ToString(CultureInfo.InvariantCulture), document.Text[e.TriggerSpan.Start..e.TriggerSpan.End]]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))[..20];
    }

    private static string Side(IReadOnlyList<Participant> side) => string.Join(';', side.Select(p => $"{p.Actor.Code}/{p.Actor.Sector}/{p.Actor.Name}/{p.Text}"));
}
