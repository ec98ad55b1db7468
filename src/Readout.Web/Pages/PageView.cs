using System.Text.Json.Nodes;
using Readout.Web.Questions;

namespace Readout.Web.Pages;

/// <summary>What a page shows: the same for people, as JSON for programs, and as rows for spreadsheets.</summary>
public abstract class PageView
{
    /// <summary>What it was asked with.</summary>
    public required PageContext Context { get; init; }

    /// <summary>What it is called in lists of windows, and on top of the page.</summary>
    public abstract string Title { get; }

    /// <summary>What it is about, in a sentence or two; null where the title tells.</summary>
    public virtual string? Summary => null;

    /// <summary>The status it is answered with: 200, or 410 for what was deleted.</summary>
    public virtual int Status => 200;

    /// <summary>Whether its address gives the same as JSON and CSV; what was sent by a form has none.</summary>
    public virtual bool HasTwins => true;

    /// <summary>Where it stands under its own name; null where it was asked for by that.</summary>
    public virtual PageAddress? Elsewhere => null;

    /// <summary>All that it shows, numbers and words alike, for programs.</summary>
    public abstract JsonNode ToJson();

    /// <summary>Names of its columns as a spreadsheet takes them.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>Its rows: text, numbers, days and moments (UTC), or null.</summary>
    public abstract IEnumerable<IReadOnlyList<object?>> Rows();

    /// <summary>The address of the page.</summary>
    public PageAddress Address => Context.Address;
}
