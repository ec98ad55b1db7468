using System.Diagnostics;
using System.Globalization;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Record.Writing;

namespace Readout.Benchmarks;

/// <summary>Fills a record and asks it: documents a second, bytes a document, and the median and 95th percentile of each question.</summary>
internal static class RecordRun
{
    private const int Batch = 1000, Asked = 21, Told = 5000;

    public static void Print(string location, int documents, int events, int perDay, TextWriter output)
    {
        var record = EventRecord.Open(location);
        var before = record.Stats().Documents;
        if (before < documents) Fill(record, (int)before, documents, new MadeUpReports((int)before, events, perDay), output);
        var stats = record.Stats();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stats.Documents} documents, {stats.Events} events, {stats.Bytes / Math.Max(1, stats.Documents)} bytes a document"));
        foreach (var (name, ask) in Questions(record)) Ask(record, name, ask, output);
        AskColumns(record, output);
    }

    private static void AskColumns(EventRecord record, TextWriter output)
    {
        var (clock, before) = (new WorkClock(), GC.GetTotalMemory(forceFullCollection: true));
        clock.Start();
        var columns = record.LoadColumns();
        clock.Stop();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"columns: {columns.Events} events loaded in {clock.Elapsed.TotalSeconds:F1} s, {(GC.GetTotalMemory(forceFullCollection: true) - before) / columns.Events} bytes an event"));
        EventGroup[] facets = [EventGroup.Actor, EventGroup.Recipient, EventGroup.Category, EventGroup.Mode, EventGroup.Context, EventGroup.Status, EventGroup.Source, EventGroup.Publisher, EventGroup.Country, EventGroup.Year];
        var busiest = columns.Dyads(new EventQuery(), 1)[0];
        foreach (var (name, query) in ((string, EventQuery)[])[("the world", new EventQuery()), ("actual", new EventQuery { Statuses = ["actual"] }), ("an actor", new EventQuery { Actors = [busiest.Actor] }),
            ("a pair", new EventQuery { Actors = [busiest.Actor], Recipients = [busiest.Recipient] }), ("a word", new EventQuery { Text = Word(record) })])
            Ask(record, $"columns, {name}: 10 facets", _ => columns.Facets(query, facets, 20).Count, output);
        Ask(record, "columns, the world by month", _ => columns.Timeline(new EventQuery(), TimeUnit.Month).Count, output);
        Ask(record, "columns, the world's pairs", _ => columns.Dyads(new EventQuery(), 200).Count, output);
        Ask(record, "columns, cells of 1 degree", _ => columns.Cells(new EventQuery(), 1).Count, output);
    }

    private static void Fill(EventRecord record, int first, int documents, MadeUpReports made, TextWriter output)
    {
        using var writer = record.Write(new RunDescription("benchmark", "record", null));
        var (clock, told) = (new WorkClock(), new WorkClock());
        for (var at = first; at < documents; at += Batch)
        {
            var batch = new ReportBatch { Reports = [.. Enumerable.Range(at, Math.Min(Batch, documents - at)).Select(made.Make)] };
            foreach (var each in (ReadOnlySpan<WorkClock>)[clock, told]) each.Start();
            writer.Add(batch);
            foreach (var each in (ReadOnlySpan<WorkClock>)[clock, told]) each.Stop();
            if ((at + Batch - first) % Told != 0) continue;
            output.WriteLine($"{at + Batch,8} documents: {told.Rate(Told)}");
            told = new WorkClock();
        }
        clock.Start();
        writer.Finish();
        clock.Stop();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents - first} documents: {clock.Rate(documents - first)}; peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
    }

    private static (string, Func<EventRecord, long>)[] Questions(EventRecord record)
    {
        var (all, busiest) = (new EventQuery(), record.Dyads(new EventQuery(), limit: 1)[0]);
        var last = record.Stats().Days!.Value.Last;
        var (pair, actor, word) = (new EventQuery { Actors = [busiest.Actor], Recipients = [busiest.Recipient] }, new EventQuery { Actors = [busiest.Actor] }, Word(record));
        var (person, recent) = (record.Actors(actor).First(each => each.Name is not null).Name!, new EventQuery { From = last.AddDays(-90), To = last.AddDays(-60) });
        return
        [
            ("world by month", r => r.Timeline(all, TimeUnit.Month).Count),
            ("world by day, actual only", r => r.Timeline(all with { Statuses = ["actual"] }, TimeUnit.Day).Count),
            ("busiest pair, count", r => r.Count(pair)),
            ("busiest pair by month", r => r.Timeline(pair, TimeUnit.Month).Count),
            ("busiest pair by category", r => r.GroupBy(pair, EventGroup.Category).Count),
            ("busiest pair, newest 50", r => r.Events(pair, limit: 50).Count()),
            ("busiest pair by mode", r => r.GroupBy(pair, EventGroup.Mode).Count),
            ("busiest pair by publisher", r => r.GroupBy(pair, EventGroup.Publisher).Count),
            ("busiest pair, sure ones", r => r.Count(pair with { MinConfidence = 0.5 })),
            ("busiest pair, governments", r => r.Count(pair with { ActorSectors = ["GOV"] })),
            ("busiest pair, a word", r => r.Count(pair with { Text = word })),
            ("busiest pair, once an entry", r => r.Timeline(pair with { OncePerEntry = true }, TimeUnit.Month).Count),
            ("busiest actor by month", r => r.Timeline(actor, TimeUnit.Month).Count),
            ("busiest actor, newest 50", r => r.Events(actor, limit: 50).Count()),
            ("a person, newest 50", r => r.Events(new EventQuery { Actors = [person] }, limit: 50).Count()),
            ("newest 50", r => r.Events(all, limit: 50).Count()),
            ("newest 50 with a word", r => r.Events(all with { Text = word }, limit: 50).Count()),
            ("a month, count", r => r.Count(recent)),
            ("a month by actor", r => r.GroupBy(recent, EventGroup.Actor).Count),
            ("a month, pairs", r => r.Dyads(recent, limit: 50).Count),
            ("world by category", r => r.GroupBy(all, EventGroup.Category).Count),
            ("world by actor", r => r.GroupBy(all, EventGroup.Actor, 50).Count),
            ("world by pair", r => r.GroupBy(all, EventGroup.Dyad, 50).Count),
            ("stats", r => r.Stats().Events),
            ("entries, newest 50", r => r.Entries(all, limit: 50).Count()),
            ("entries of the pair, 50", r => r.Entries(pair, limit: 50).Count()),
            ("accounts of the pair, a day", r => r.AccountsBetween(busiest.Actor, busiest.Recipient, last.AddDays(-60)).Count),
        ];
    }

    /// <summary>A word of the last event's sentence, neither common nor long.</summary>
    private static string Word(EventRecord record) =>
        record.Events(new EventQuery(), limit: 1).First().Row.Text!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsLetterOrDigit)).OrderByDescending(word => word.Length).First();

    private static void Ask(EventRecord record, string name, Func<EventRecord, long> ask, TextWriter output)
    {
        var (times, answer) = (new double[Asked], ask(record));
        for (var i = 0; i < Asked; i++)
        {
            var clock = Stopwatch.StartNew();
            ask(record);
            times[i] = clock.Elapsed.TotalMilliseconds;
        }
        Array.Sort(times);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28} {times[Asked / 2],8:F1} ms median {times[Asked * 95 / 100],8:F1} ms 95th   {answer}"));
    }
}
