namespace Readout.Intake.Pages;

/// <summary>A stretch of a text and where it stands on the page that it was taken from. Where both are of one length they are the same to the letter,
/// but that a line end or a tab on the page may be a space in the text; else the page has white space or a character reference ("&amp;amp;") that is shorter in the text.</summary>
/// <param name="Start">Offset in the text, in UTF-16 code units.</param>
/// <param name="Length">Its length in the text, at least 1.</param>
/// <param name="PageStart">Offset in the decoded page, in UTF-16 code units.</param>
/// <param name="PageLength">Its length on the page, at least 1.</param>
public readonly record struct PageRun(int Start, int Length, int PageStart, int PageLength);
