using System.Globalization;
using Readout.Exchange.Formats;
using Readout.Exchange.Rows;

namespace Readout.Tests.Exchange.Formats;

/// <summary>Rows made by hand that hold what is awkward to write, and what stands in their columns.</summary>
internal static class SampleRows
{
    private static readonly EventRow s_full = new()
    {
        Id = "full", Document = "doc, 1", Date = new DateOnly(2024, 2, 29), EndDate = new DateOnly(2024, 3, 1), DatePrecision = "week", Category = "ASSAULT", Modes = ["aerial", "heavy-weapons"], Contexts = ["military"],
        Actors = [new PartyRow { Code = "DEU", Sector = "MIL", OtherSectors = ["GOV", "COP"], Name = "A; B \"C\"", Text = "tab\there\nand there", Office = "minister", Wikidata = "Q1" }, new PartyRow { Text = "gunmen" }],
        Recipients = [new PartyRow { Code = "KOS", Sector = "CVL" }, new PartyRow { Code = "UNO" }], Status = "negated", AttributedTo = new PartyRow { Code = "YEM", Name = "Ṣanʿāʾ 🙂" },
        AttributionChain = [new PartyRow { Code = "YEM" }, new PartyRow { Text = "a guard" }], Stance = "denied", Link = "l-1", QuadCode = 4, Scale = -9.5, Confidence = 0.3333,
        Place = new PlaceRow { Extracted = "the port", Resolved = "Hodeidah", GeoNameId = 79415, Latitude = 14.79781, Longitude = -42.95452, City = "Hodeidah", District = "d", Province = "p", Country = "Yemen", CountryCode = "YEM", FeatureClass = "P", FeatureCode = "PPLA", Resolution = 2 },
        Size = new Dictionary<string, double>(StringComparer.Ordinal) { ["injured"] = 12, ["dead"] = 3, ["money"] = 0.5 }, SizeText = "dozens", Trigger = "shelled", Text = "=1+1, \"quoted\"\r\nsecond line", Sentence = 0, Start = 0, End = 40,
        Title = "Title", Publisher = "Post", Published = new DateOnly(2024, 3, 2), Url = "https://example.org/?a=1&b=2", Language = "en", Pattern = "assault-shell-01", CoderVersion = "0.1.0", Model = "m", Lexicon = "x",
    };

    private static readonly EventRow s_bare = new() { Id = "bare", Category = "AGREE", QuadCode = 1, Scale = 2.5 };

    /// <summary>A full row, a bare one, and as many more as are asked for, which take turns in what they hold.</summary>
    public static ExportRow[] Make(int more = 0) =>
    [
        Of(s_full, Known), Of(s_bare, (line, read) => new ExportRow(line, read)),
        .. Enumerable.Range(0, more).Select(i => (i % 3 == 0 ? s_full : s_bare) with { Id = i.ToString("x8", CultureInfo.InvariantCulture), Sentence = i, Confidence = i % 7 == 0 ? null : i / 100_000.0 }).Select(row => Of(row, (line, read) => new ExportRow(line, read))),
    ];

    /// <summary>Every value of a row in words, by column.</summary>
    public static Dictionary<string, string> Words(ExportRow row) => EventColumn.All.ToDictionary(column => column.Name, column => column.Of(row).Words(column.Kind), StringComparer.Ordinal);

    private static ExportRow Of(EventRow row, Func<string, Func<EventRow>, ExportRow> make) => make($$"""{"id":"{{row.Id}}","coder":{"version":"{{row.CoderVersion}}"} }""", () => row);

    private static ExportRow Known(string line, Func<EventRow> read) => new(line, read)
    {
        Number = 7, DocumentKey = "k", Entry = "e", Reports = 5, Publishers = 2, FirstReport = new DateOnly(2024, 3, 1), LastReport = new DateOnly(2024, 3, 9), Corrections = 2, CorrectedBy = ["ana", "ben"],
        Added = new DateTime(2024, 5, 6, 7, 8, 9, 123, DateTimeKind.Utc), Updated = new DateTime(2025, 5, 6, 7, 8, 9, DateTimeKind.Utc),
    };
}
