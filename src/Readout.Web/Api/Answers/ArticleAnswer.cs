namespace Readout.Web.Api.Answers;

/// <summary>A document with its text and all that was read in it. Offsets are UTF-16 code units of the text.</summary>
/// <param name="Document">The document.</param>
/// <param name="Text">Its text, never altered.</param>
/// <param name="BodyStart">Where its body begins.</param>
/// <param name="Events">Its current events, in the order of the text.</param>
/// <param name="Mentions">Whom it names or describes.</param>
/// <param name="Quotations">Its quotations.</param>
/// <param name="Reprints">Reprints, updates and cut copies, itself among them, the origin first; empty where it stands alone.</param>
public sealed record ArticleAnswer(DocumentAnswer Document, string Text, int BodyStart, IReadOnlyList<ApiEvent> Events, IReadOnlyList<MentionAnswer> Mentions, IReadOnlyList<QuotationAnswer> Quotations, IReadOnlyList<DocumentAnswer> Reprints);
