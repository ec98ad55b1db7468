using System.Globalization;
using Microsoft.AspNetCore.Http;
using Readout.Exchange.Rows;

namespace Readout.Web.Pages.Review;

/// <summary>The form of an event as it is filled in: words, whether right or wrong.</summary>
public sealed record CorrectionForm
{
    /// <summary>PLOVER event.</summary>
    public string Event { get; init; } = "";

    /// <summary>Modes, each with its event ("REQUEST-change").</summary>
    public IReadOnlyList<string> Modes { get; init; } = [];

    /// <summary>Contexts.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>Who did it, a party a line.</summary>
    public string Actors { get; init; } = "";

    /// <summary>To whom, a party a line.</summary>
    public string Recipients { get; init; } = "";

    /// <summary>Whether it happened.</summary>
    public string Status { get; init; } = "";

    /// <summary>On whose word; "" for the document's own.</summary>
    public string Source { get; init; } = "";

    /// <summary>How that source stands to it; "" where nothing is given.</summary>
    public string Stance { get; init; } = "";

    /// <summary>Day, or first day; "" when unknown.</summary>
    public string Date { get; init; } = "";

    /// <summary>Last day, where there are several; "" for one day.</summary>
    public string EndDate { get; init; } = "";

    /// <summary>Name of the place; "" when unknown.</summary>
    public string Place { get; init; } = "";

    /// <summary>Code of the country where it took place; "" when unknown.</summary>
    public string Country { get; init; } = "";

    /// <summary>Why it is corrected; "" for no reason given.</summary>
    public string Note { get; init; } = "";

    /// <summary>The form of an event as it is.</summary>
    internal static CorrectionForm Of(EventRow row) => new()
    {
        Event = row.Category, Modes = [.. row.Modes.Select(mode => $"{row.Category}-{mode}")], Contexts = row.Contexts, Actors = PartyText.Write(row.Actors), Recipients = PartyText.Write(row.Recipients), Status = row.Status,
        Source = row.AttributedTo is { } source ? PartyText.Write(source) : "", Stance = row.Stance ?? "", Date = Day(row.Date), EndDate = Day(row.EndDate), Place = row.Place?.Resolved ?? row.Place?.Extracted ?? "", Country = row.Place?.CountryCode ?? "",
    };

    /// <summary>The form as somebody sent it.</summary>
    internal static CorrectionForm Of(IFormCollection form)
    {
        string Text(string name) => form[name].ToString().ReplaceLineEndings("\n").Trim();
        string Lines(string name) => string.Join('\n', Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        string[] All(string name) => [.. form[name].OfType<string>().Where(value => value.Length > 0)];
        return new CorrectionForm
        {
            Event = Text("category"), Modes = All("mode"), Contexts = All("context"), Actors = Lines("actor"), Recipients = Lines("recipient"), Status = Text("status"), Source = Text("attributed_to"), Stance = Text("stance"), Date = Text("date"),
            EndDate = Text("enddate"), Place = Text("place"), Country = Text("country"), Note = Text("note"),
        };
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
