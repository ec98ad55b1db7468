namespace Readout.Intake.Pages;

/// <summary>What a stretch of a page is.</summary>
internal enum PageTokenKind
{
    /// <summary>Characters to be read, with references in them.</summary>
    Text,

    /// <summary>The content of a script, a style, a title or a text area: no tags are looked for in it.</summary>
    Raw,

    /// <summary>A start tag.</summary>
    Open,

    /// <summary>An end tag.</summary>
    Close,
}
