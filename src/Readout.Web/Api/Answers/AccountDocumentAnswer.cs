namespace Readout.Web.Api.Answers;

/// <summary>A document whose account is compared.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Id">What its input named it.</param>
/// <param name="Title">Headline; null for none.</param>
/// <param name="Publisher">Who published it; null when unknown.</param>
/// <param name="Published">Day of publication; null when unknown.</param>
/// <param name="Url">Address; null when unknown.</param>
/// <param name="Voice">Whose account it is: an index of the voices.</param>
public sealed record AccountDocumentAnswer(string Key, string Id, string? Title, string? Publisher, DateOnly? Published, string? Url, int Voice);
