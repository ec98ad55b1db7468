using Readout.Exchange.Formats;
using Readout.Exchange.Rows;

namespace Readout.Tests.Exchange.Classic;

/// <summary>Rows as a record hands them out, and what a format makes of them.</summary>
internal static class SampleRows
{
    public static PartyRow Norway { get; } = new() { Code = "NOR", Sector = "GOV", Name = "Norway", Text = "Oslo" };

    public static PartyRow Soldiers { get; } = new() { Code = "RUS", Sector = "MIL", OtherSectors = ["GOV"], Text = "troops" };

    public static PartyRow UnitedNations { get; } = new() { Code = "UNO", Name = "United Nations", Text = "the UN" };

    public static PartyRow Berg { get; } = new() { Code = "ROU", Sector = "JRN", Name = "Ana \"Ani\" Berg", Text = "Berg; the #1 reporter", Office = "reporter" };

    public static PlaceRow Austin { get; } = new()
    {
        Extracted = "Austin", Resolved = "Austin", City = "Austin", Province = "Texas", Country = "United States", CountryCode = "USA", Latitude = 30.26715, Longitude = -97.74306, GeoNameId = 4671654, FeatureClass = "P", FeatureCode = "PPLA",
    };

    public static EventRow Visit { get; } = Event("CONSULT", [Norway], [Soldiers]) with { Modes = ["visit"], Place = Austin, Contexts = ["diplomatic", "economic"], Scale = 4 };

    public static EventRow Clash { get; } = Event("ASSAULT", [Soldiers, Norway, UnitedNations], []) with { Modes = ["firearms"], Scale = -9 };

    public static EventRow Demand { get; } = Event("REQUEST", [UnitedNations], [Berg, Norway]) with { Modes = ["yield"], Contexts = ["legal", "military"], Trigger = "insisted on", Pattern = "request-insist-02" };

    public static EventRow Event(string category, IReadOnlyList<PartyRow> actors, IReadOnlyList<PartyRow> recipients) => new()
    {
        Id = "a1b2c3", Document = "doc-1", Category = category, Actors = actors, Recipients = recipients, Date = new DateOnly(2024, 2, 5), Published = new DateOnly(2024, 2, 6), QuadCode = 1,
        Publisher = "Valley Post", Url = "https://news.example.org/a/1", Language = "en", CoderVersion = "0.1.0", Sentence = 2, Start = 100, End = 160, Text = "In Austin, Oslo met troops.", Trigger = "met", Confidence = 0.876,
    };

    public static ExportRow Stored(EventRow row, long number, long document = 7) =>
        new("", () => row) { Number = number, DocumentNumber = document, Added = new DateTime(2024, 2, 6, 13, 5, 9, DateTimeKind.Utc), Reports = 5, Documents = 4, Publishers = 3 };

    public static ExportRow Loose(EventRow row) => new("", () => row);

    /// <summary>What a format writes to its file and to those beside it, by part.</summary>
    public static Dictionary<string, byte[]> Write(string format, params ExportRow[] rows) => Write(format, rows, out _);

    /// <summary>The same, and why rows were left out.</summary>
    public static Dictionary<string, byte[]> Write(string format, IEnumerable<ExportRow> rows, out List<string> reasons)
    {
        using var folder = new TemporaryFolder();
        using var output = new FileOutput(Path.Combine(folder.Root, "e.out"));
        using var writer = EventFormats.Find(format)!.Open(output);
        reasons = [.. rows.Select(writer.Write).OfType<string>()];
        writer.Finish();
        return output.Commit().ToDictionary(file => file.Name == "e.out" ? "" : file.Name["e.".Length..^".out".Length], file => File.ReadAllBytes(Path.Combine(folder.Root, file.Name)), StringComparer.Ordinal);
    }
}
