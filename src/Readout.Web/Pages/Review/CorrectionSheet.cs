using Readout.Record.Reading;

namespace Readout.Web.Pages.Review;

/// <summary>What people said as rows of a spreadsheet: the columns that the API gives.</summary>
internal static class CorrectionSheet
{
    /// <summary>Names of the columns.</summary>
    public static readonly IReadOnlyList<string> Columns = ["number", "event", "verdict", "field", "before", "after", "who", "note", "added"];

    /// <summary>A line's cells; what an event said and should say stands as JSON.</summary>
    public static IReadOnlyList<object?> Row(StoredCorrection stored)
    {
        var said = stored.Correction;
        return [stored.Number, said.Event, said.Verdict, said.Field, said.Before, said.After, said.Who, said.Note, stored.Added];
    }
}
