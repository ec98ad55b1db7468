namespace Readout.Web.Api.Answers;

/// <summary>One event as one voice tells it.</summary>
/// <param name="Voice">Whose: an index of the voices.</param>
/// <param name="Document">Where: an index of the documents.</param>
/// <param name="Role">"did", "demanded" or "of_others".</param>
/// <param name="Event">The event.</param>
public sealed record AccountVersionAnswer(int Voice, int Document, string Role, BriefEvent Event);
