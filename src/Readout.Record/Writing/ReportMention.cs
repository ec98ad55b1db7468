using Readout.Actors;
using Readout.Text;

namespace Readout.Record.Writing;

/// <summary>A stretch of text that names or describes somebody; one for each whom it stands for.</summary>
/// <param name="Sentence">0-based number of its sentence.</param>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Code">Country or body; null when unknown.</param>
/// <param name="Sector">PLOVER sector; null for none.</param>
/// <param name="Name">Canonical name; null for none.</param>
/// <param name="Office">Office or role; null for none.</param>
/// <param name="Reason">Why it is taken so, or why for nobody.</param>
public sealed record ReportMention(int Sentence, TextSpan Span, string? Code, string? Sector, string? Name, string? Office, string? Reason)
{
    internal static IEnumerable<ReportMention> Of(Mention mention) => mention.Actors.Count == 0
        ? [new ReportMention(mention.Sentence, mention.Span, null, null, null, null, mention.UnresolvedReason)]
        : mention.Actors.Select(actor => new ReportMention(mention.Sentence, mention.Span, actor.Code, actor.Sector, actor.Name, actor.Office, actor.Reason));
}
