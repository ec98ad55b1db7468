using System.Globalization;
using Readout.Exchange.Formats;
using Readout.Exchange.Rows;

namespace Readout.Exchange.Classic;

/// <summary>Writes events as GDELT 2.0 does: 61 columns without a header, a row each dyad, and beside them who told them, 16 columns. To a stream events go alone.</summary>
internal sealed class GdeltWriter : IEventWriter
{
    private const int PartyBlanks = 3;
    private readonly GdeltFile _events;
    private readonly GdeltMentions? _mentions;
    private readonly DyadRows _dyads = new();

    /// <summary>Begins to write.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="isZipped">Whether each file is the only one of a zip archive, as GDELT publishes them.</param>
    public GdeltWriter(EventOutput output, bool isZipped)
    {
        _events = new GdeltFile(output.Open(), isZipped ? "events.export.CSV" : null);
        if (output.TakesParts) _mentions = new GdeltMentions(new GdeltFile(output.Open("mentions"), isZipped ? "events.mentions.CSV" : null));
    }

    public long Rows { get; private set; }

    public string? Write(ExportRow row)
    {
        if (_dyads.List(row, out var found) is { } reason) return reason;
        var added = GdeltTime.Added(row, found.Day);
        for (var i = 0; i < found.Dyads.Count; i++)
        {
            WriteEvent(row, found.Dyads[i], found.FirstNumber + i, found.Day, added);
            _mentions?.Write(row, found.Dyads[i], found.FirstNumber + i, added);
        }
        Rows += found.Dyads.Count;
        return null;
    }

    public void Flush()
    {
        _events.Flush();
        _mentions?.Flush();
    }

    public void Finish()
    {
        _events.Finish();
        _mentions?.Finish();
    }

    // What is unwritten is not wanted: only Finish completes the output.
    public void Dispose()
    {
        _events.Dispose();
        _mentions?.Dispose();
    }

    private void WriteEvent(ExportRow row, Dyad dyad, long number, DateOnly day, string added)
    {
        var lines = _events.Lines;
        lines.Add(Whole(number));
        foreach (var format in (ReadOnlySpan<string>)["yyyyMMdd", "yyyyMM", "yyyy"]) lines.Add(day.ToString(format, CultureInfo.InvariantCulture));
        lines.Add(GdeltTime.Fraction(day));
        WriteParty(lines, dyad.Source);
        WriteParty(lines, dyad.Target);
        WriteAct(lines, row, dyad.Code);
        WritePlace(lines, GdeltPlace.Of(null), null);
        WritePlace(lines, GdeltPlace.Of(null), null);
        WritePlace(lines, GdeltPlace.Of(row.Event.Place), row.Event.Place);
        lines.Add(added);
        lines.Add(row.Event.Url ?? row.Event.Document);
        lines.End();
    }

    private static void WriteParty(TabbedLines lines, PartyRow? party)
    {
        var actor = GdeltActor.Of(party);
        lines.Add(actor.Code);
        lines.Add(actor.Name);
        lines.Add(actor.Country);
        lines.Add(actor.Group);
        // Ethnic group and religions: the coder tells none.
        for (var i = 0; i < PartyBlanks; i++) lines.Add("");
        for (var i = 0; i < GdeltActor.TypeCount; i++) lines.Add(i < actor.Types.Count ? actor.Types[i] : "");
    }

    private static void WriteAct(TabbedLines lines, ExportRow row, CameoCode code)
    {
        lines.Add(row.Event.Sentence == 0 ? "1" : "0");
        lines.Add(code.Code);
        lines.Add(code.Base);
        lines.Add(code.Root);
        lines.Add(Whole(code.Quad));
        lines.Add(code.Goldstein.ToString(CultureInfo.InvariantCulture));
        lines.Add(Whole(row.Reports));
        lines.Add(Whole(row.Publishers is > 0 and var publishers ? publishers : 1));
        lines.Add(Whole(row.Documents));
        // The tone of the articles: none is measured.
        lines.Add("");
    }

    private static void WritePlace(TabbedLines lines, GdeltPlace place, PlaceRow? row)
    {
        lines.Add(Whole(place.Type));
        lines.Add(place.FullName);
        lines.Add(place.Country);
        lines.Add(place.Province);
        lines.Add("");
        lines.Add(row?.Latitude?.ToString(CultureInfo.InvariantCulture));
        lines.Add(row?.Longitude?.ToString(CultureInfo.InvariantCulture));
        // GDELT numbers places as GNS and GNIS do, which the gazetteer does not; countries and states by their codes.
        lines.Add(place.Province);
    }

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);
}
