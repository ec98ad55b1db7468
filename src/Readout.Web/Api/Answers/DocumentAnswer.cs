using Readout.Record.Reading;

namespace Readout.Web.Api.Answers;

/// <summary>A document.</summary>
/// <param name="Key">Its key, unique in every record.</param>
/// <param name="Id">What its input named it.</param>
/// <param name="Title">Headline; null for none.</param>
/// <param name="Publisher">Who published it; null when unknown.</param>
/// <param name="Url">Address; null when unknown.</param>
/// <param name="Published">Day of publication; null when unknown.</param>
/// <param name="Language">ISO 639-1 code; null when unknown.</param>
/// <param name="Fetched">When it was fetched (UTC); null when unknown.</param>
/// <param name="Added">When it came into the record (UTC).</param>
/// <param name="Cluster">Number of the cluster of its near-duplicates; null where it stands alone.</param>
public sealed record DocumentAnswer(string Key, string Id, string? Title, string? Publisher, string? Url, DateOnly? Published, string? Language, DateTime? Fetched, DateTime Added, long? Cluster)
{
    internal static DocumentAnswer Of(StoredDocument stored) => new(stored.Key, stored.Document.Id, stored.Document.Title, stored.Document.Publisher, stored.Document.Url, stored.Document.Published, stored.Language, stored.Fetched, stored.Added, stored.Cluster);
}

/// <summary>A document with its text and all that was read in it. Offsets are UTF-16 code units of the text.</summary>
/// <param name="Document">The document.</param>
/// <param name="Text">Its text, never altered.</param>
/// <param name="BodyStart">Where its body begins.</param>
/// <param name="Events">Its current events, in the order of the text.</param>
/// <param name="Mentions">Whom it names or describes.</param>
/// <param name="Quotations">Its quotations.</param>
/// <param name="Reprints">Reprints, updates and cut copies, itself among them, the origin first; empty where it stands alone.</param>
public sealed record ArticleAnswer(DocumentAnswer Document, string Text, int BodyStart, IReadOnlyList<ApiEvent> Events, IReadOnlyList<MentionAnswer> Mentions, IReadOnlyList<QuotationAnswer> Quotations, IReadOnlyList<DocumentAnswer> Reprints);

/// <summary>A stretch of text that names or describes somebody; one for each whom it stands for.</summary>
/// <param name="Sentence">0-based number of its sentence.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Code">Country or body; null when unknown.</param>
/// <param name="Sector">PLOVER sector; null for none.</param>
/// <param name="Name">Canonical name; null for none.</param>
/// <param name="Office">Office or role; null for none.</param>
/// <param name="Reason">Why it is taken so, or why for nobody.</param>
public sealed record MentionAnswer(int Sentence, int Start, int End, string? Code, string? Sector, string? Name, string? Office, string? Reason);

/// <summary>A document that holds words that were searched for.</summary>
/// <param name="Document">The document.</param>
/// <param name="Snippet">The words around the first that was found, as they stand in the text.</param>
/// <param name="Start">Where the snippet begins in the text, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
public sealed record FoundAnswer(DocumentAnswer Document, string Snippet, int Start, int End);
