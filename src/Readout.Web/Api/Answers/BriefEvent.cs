using Readout.Exchange.Rows;
using Readout.Record.Reading;
using Readout.Web.Parts;

namespace Readout.Web.Api.Answers;

/// <summary>An event in few words, with all that it takes to cite it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Date">Its day; null when unknown.</param>
/// <param name="Category">PLOVER event.</param>
/// <param name="Modes">PLOVER modes.</param>
/// <param name="Actors">Who acts: names, with codes in brackets.</param>
/// <param name="Recipients">To whom.</param>
/// <param name="Status">Whether it happened: actual, negated, hypothetical, future or historical.</param>
/// <param name="AttributedTo">Who says so; null where the document does.</param>
/// <param name="Stance">How it is told; null when not given.</param>
/// <param name="Place">Where; null when unknown.</param>
/// <param name="Confidence">How sure, 0 to 1; null when unknown.</param>
/// <param name="Sentence">The sentence that says so, to the letter; null when not given.</param>
/// <param name="Title">The document's headline; null for none.</param>
/// <param name="Publisher">Who published it; null when unknown.</param>
/// <param name="Published">Day of publication; null when unknown.</param>
/// <param name="Url">Address; null when unknown.</param>
public sealed record BriefEvent(string Id, DateOnly? Date, string Category, IReadOnlyList<string> Modes, IReadOnlyList<string> Actors, IReadOnlyList<string> Recipients, string Status, string? AttributedTo, string? Stance,
    string? Place, double? Confidence, string? Sentence, string? Title, string? Publisher, DateOnly? Published, string? Url)
{
    /// <summary>An event of a list, as people corrected it.</summary>
    internal static BriefEvent Of(StoredEvent stored) => Of(stored.Told);

    internal static BriefEvent Of(EventRow row) => new(row.Id, row.Date, row.Category, row.Modes, [.. row.Actors.Select(Party)], [.. row.Recipients.Select(Party)], row.Status, row.AttributedTo is { } source ? Party(source) : null, row.Stance,
        row.Place?.Resolved, row.Confidence, row.Text, row.Title, row.Publisher, row.Published, row.Url);

    private static string Party(PartyRow party) => Words.Codes(party) is { Length: > 0 } codes ? $"{Words.Name(party)} [{codes}]" : Words.Name(party);
}
