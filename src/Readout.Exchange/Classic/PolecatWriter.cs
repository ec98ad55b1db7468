using System.Globalization;
using Readout.Events;
using Readout.Exchange.Formats;
using Readout.Exchange.Rows;
using Readout.Lexicons;

namespace Readout.Exchange.Classic;

/// <summary>Writes events as POLECAT is published: 40 columns, a row each event, tabs, lists with ";".</summary>
/// <remarks>R's read.table takes a quotation mark for the begin of a cell that runs on over lines, and "#" for the begin of a comment: neither is written.</remarks>
internal sealed class PolecatWriter : IEventWriter
{
    /// <summary>The columns.</summary>
    public static readonly string[] Columns =
        ["Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
         "Actor Name", "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID",
         "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector", "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID",
         "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
         "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version"];

    private static readonly Dictionary<int, string> s_quads = Table.Embedded("data/ontology/quad-codes.tsv").Rows
        .ToDictionary(row => int.Parse(row["id"], CultureInfo.InvariantCulture), row => row["name"].ToUpperInvariant());

    private readonly TabbedLines _lines;

    /// <summary>Writes the header.</summary>
    public PolecatWriter(Stream output)
    {
        _lines = new TabbedLines(output);
        foreach (var column in Columns) _lines.Add(column);
        _lines.End();
    }

    public long Rows { get; private set; }

    public string? Write(ExportRow row)
    {
        var found = row.Event;
        if ((found.Date ?? found.Published) is not { } day) return "no day";
        Add(found.Id, Iso(day), found.Category, PolecatList.Join(found.Modes), Real(found.Scale), s_quads[Ontology.QuadCode(found.Category)], PolecatList.Join(found.Contexts));
        WriteSide(found.Actors);
        WriteSide(found.Recipients);
        WritePlace(found.Place);
        // Who and what else stands in the story is no part of an event here.
        Add(found.Publisher, Iso(found.Published), "", "", "", found.Language, found.CoderVersion);
        _lines.End();
        Rows++;
        return null;
    }

    public void Flush() => _lines.Flush();

    public void Finish() => _lines.Flush();

    // What is unwritten is not wanted: only Finish completes the output.
    public void Dispose()
    {
    }

    private void WriteSide(IReadOnlyList<PartyRow> side) => Add(
        PolecatList.Of(side, PartyName.Of), PolecatList.Of(side, party => CountryCodes.Find(party.Code)?.Iso3 ?? party.Code),
        PolecatList.Of(side, party => CountryCodes.Find(party.Code)?.Cow?.ToString(CultureInfo.InvariantCulture)), PolecatList.Of(side, party => party.Sector),
        PolecatList.Join([.. side.SelectMany(party => (IEnumerable<string?>)[party.Sector, .. party.OtherSectors]).OfType<string>().Distinct(StringComparer.Ordinal)]),
        PolecatList.Of(side, party => party.Office), PolecatList.Of(side, party => party.Text), "");

    private void WritePlace(PlaceRow? place) => Add(
        place?.Resolved, place?.City, place?.District, place?.Province, CountryCodes.Find(place?.CountryCode)?.Iso3 ?? place?.CountryCode, Real(place?.Latitude), Real(place?.Longitude),
        place?.GeoNameId?.ToString(CultureInfo.InvariantCulture), place?.Extracted, place?.FeatureCode ?? place?.FeatureClass);

    private void Add(params ReadOnlySpan<string?> cells)
    {
        foreach (var cell in cells) _lines.Add(cell?.Replace('"', '\'').Replace('#', ' '));
    }

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Real(double? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
