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
