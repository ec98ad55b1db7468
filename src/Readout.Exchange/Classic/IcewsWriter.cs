using System.Globalization;
using Readout.Exchange.Formats;
using Readout.Exchange.Rows;

namespace Readout.Exchange.Classic;

/// <summary>Writes events as ICEWS published them: 20 columns, a row each dyad, tabs and no quoting, nothing where nothing is known.</summary>
internal sealed class IcewsWriter : IEventWriter
{
    /// <summary>The columns.</summary>
    public static readonly string[] Columns =
        ["Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity", "Target Name", "Target Sectors", "Target Country",
         "Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude"];

    private readonly TabbedLines _lines;
    private readonly DyadRows _dyads = new();

    /// <summary>Writes the header.</summary>
    public IcewsWriter(Stream output)
    {
        _lines = new TabbedLines(output);
        foreach (var column in Columns) _lines.Add(column);
        _lines.End();
    }

    public long Rows { get; private set; }

    public string? Write(ExportRow row)
    {
        if (_dyads.List(row, out var found) is { } reason) return reason;
        for (var i = 0; i < found.Dyads.Count; i++)
        {
            _lines.Add(Whole(found.FirstNumber + i));
            _lines.Add(found.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            WriteDyad(found.Dyads[i]);
            _lines.Add(Whole(found.Story));
            _lines.Add(row.Event.Sentence < 0 ? "" : Whole(row.Event.Sentence + 1));
            _lines.Add(row.Event.Publisher);
            WritePlace(row.Event.Place);
            _lines.End();
        }
        Rows += found.Dyads.Count;
        return null;
    }

    public void Flush() => _lines.Flush();

    public void Finish() => _lines.Flush();

    // What is unwritten is not wanted: only Finish completes the output.
    public void Dispose()
    {
    }

    private void WriteDyad(Dyad dyad)
    {
        WriteParty(dyad.Source);
        _lines.Add(dyad.Code.Name);
        _lines.Add(dyad.Code.Code);
        _lines.Add(Real(dyad.Code.Intensity));
        WriteParty(dyad.Target);
    }

    private void WriteParty(PartyRow? party)
    {
        _lines.Add(IcewsParty.Name(party));
        _lines.Add(IcewsParty.Sectors(party));
        _lines.Add(IcewsParty.Country(party));
    }

    private void WritePlace(PlaceRow? place)
    {
        _lines.Add(place?.City);
        _lines.Add(place?.District);
        _lines.Add(place?.Province);
        _lines.Add(CountryNames.Icews(place?.CountryCode) ?? place?.Country);
        _lines.Add(Real(place?.Latitude));
        _lines.Add(Real(place?.Longitude));
    }

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Real(double? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
