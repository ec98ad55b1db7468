namespace Readout.Web.Api;

/// <summary>A report to be coded.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Id">What it is called; "posted" unless given.</param>
/// <param name="Title">Headline; null for none.</param>
/// <param name="Publisher">Who published it; null when unknown.</param>
/// <param name="Published">Day of publication (2024-03-07), from which "yesterday" is reckoned; null when unknown.</param>
/// <param name="Url">Address; null when unknown.</param>
public sealed record CodeRequest(string Text, string? Id = null, string? Title = null, string? Publisher = null, DateOnly? Published = null, string? Url = null);
