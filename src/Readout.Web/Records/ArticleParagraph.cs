namespace Readout.Web.Records;

/// <summary>A paragraph of a text.</summary>
/// <param name="Sentences">Its sentences; what stands between them is one of its own.</param>
public sealed record ArticleParagraph(IReadOnlyList<IReadOnlyList<ArticlePiece>> Sentences);
