namespace Readout.Web.Records;

/// <summary>A document's text as it is shown: paragraphs of sentences of pieces, which put together are the text to the letter.</summary>
/// <param name="Paragraphs">Its paragraphs, each with the line ends behind it.</param>
/// <param name="Placed">Numbers of the events whose words are found in it.</param>
public sealed record Article(IReadOnlyList<ArticleParagraph> Paragraphs, IReadOnlySet<int> Placed);
