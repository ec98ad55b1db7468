using Readout.Documents;
using Readout.Intake.Languages;
using Readout.Intake.Pages;

namespace Readout.Intake;

/// <summary>What came out of an input: a document, a problem, or a document with a warning.</summary>
/// <param name="Document">The document; null where there is none.</param>
/// <param name="Problem">The problem; null for none.</param>
public sealed record IntakeItem(Document? Document, IntakeProblem? Problem)
{
    /// <summary>When it was fetched (UTC); null when it was not, or nobody knows.</summary>
    public DateTime? Fetched { get; init; }

    /// <summary>ISO 639-1 code of the text's language; null when it cannot be told.</summary>
    public string? Language { get; init; }

    /// <summary>Whether there is a model for its language, so that it can be coded; true where the language cannot be told.</summary>
    public bool IsCodable => LanguageCode.HasModel(Language);

    /// <summary>Who wrote it, as a page says; null where it does not, or the input is no page.</summary>
    public string? Byline { get; init; }

    /// <summary>What gave a page's day: "json-ld", "meta:" and the name of the element, "time", "url", "feed", "option"; null where there is no day or the input is no page.</summary>
    public string? DateSource { get; init; }

    /// <summary>Where on the page the text stands, in the order of the text; empty where the input is no page.</summary>
    public IReadOnlyList<PageRun> Runs { get; init; } = [];
}
