using System.Globalization;
using CsvHelper;
using Readout.Events;

namespace Readout.Exchange;

/// <summary>Writes events as comma-separated values, a row each under a header line; lists stand in one cell, parted by ";".</summary>
public sealed class CsvEventWriter : IDisposable
{
    private static readonly string[] s_columns =
        ["id", "document", "date", "enddate", "date_precision", "event", "mode", "context", "actor", "actor_sector", "actor_name", "actor_text", "recipient", "recipient_sector", "recipient_name", "recipient_text",
         "status", "attributed_to", "size", "size_text", "quad_code", "event_scale", "trigger", "sentence", "start", "end", "confidence", "pattern", "version"];
    private readonly CsvWriter _csv;

    /// <summary>Writes the header line.</summary>
    /// <param name="output">Where to; left open.</param>
    public CsvEventWriter(TextWriter output)
    {
        _csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        _csv.WriteRecord(s_columns);
    }

    /// <summary>Writes one event.</summary>
    public void Write(CodedEvent coded)
    {
        ArgumentNullException.ThrowIfNull(coded);
        var (e, text) = (coded.Event, coded.Document.Text);
        string[] cells =
        [
            coded.Id, coded.Document.Id, Iso(coded.Date), Iso(e.When?.End), coded.Date is null ? "" : (e.When?.Precision ?? DatePrecision.Day).Name(), e.Category, List(e.Modes), List(e.Contexts),
            Join(e.Actors, p => p.Actor.Code), Join(e.Actors, p => p.Actor.Sector), Join(e.Actors, p => p.Actor.Name), Join(e.Actors, p => p.Text),
            Join(e.Recipients, p => p.Actor.Code), Join(e.Recipients, p => p.Actor.Sector), Join(e.Recipients, p => p.Actor.Name), Join(e.Recipients, p => p.Text),
            e.Status.Name(), e.AttributedTo?.Actor.Code ?? "", Sizes(e.Size), SizeWriter.VagueWords(e.Size, text) ?? "", coded.QuadCode.ToString(CultureInfo.InvariantCulture), coded.Scale.ToString(CultureInfo.InvariantCulture),
            text[e.TriggerSpan.Start..e.TriggerSpan.End], text[coded.Sentence.Start..coded.Sentence.End], coded.Sentence.Start.ToString(CultureInfo.InvariantCulture), coded.Sentence.End.ToString(CultureInfo.InvariantCulture),
            e.Confidence.ToString(CultureInfo.InvariantCulture), e.Pattern, coded.Coder.Version,
        ];
        _csv.WriteRecord(cells);
    }

    /// <summary>Flushes what was written.</summary>
    public void Dispose() => _csv.Dispose();

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string List(IReadOnlyList<string> items) => string.Join(';', items);

    private static string Sizes(EventSize? size) =>
        string.Join(';', (size?.Counts ?? []).Where(count => count.Value is not null).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Field}={count.Value}")));

    private static string Join(IReadOnlyList<Participant> side, Func<Participant, string?> part) => string.Join(';', side.Select(part));
}
