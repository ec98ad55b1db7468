using System.Diagnostics;
using System.Globalization;
using Readout.Record;
using Readout.Record.Reading;

namespace Readout.Benchmarks;

/// <summary>Asks a record every kind of question that pages ask, each with twenty different arguments, once, after one other to warm up: median and 95th percentile in milliseconds, of the clock and of the processor.</summary>
internal sealed class QuestionRun
{
    private const int Arguments = 20;
    private static readonly EventGroup[] s_groups = Enum.GetValues<EventGroup>();
    private readonly EventRecord _record;
    private readonly DyadCount[] _pairs;
    private readonly string[] _actors, _publishers, _words, _people, _categories;
    private readonly DateOnly _last;
    private readonly TextWriter _output;
    private readonly string _beginning;

    private QuestionRun(EventRecord record, string beginning, TextWriter output)
    {
        (_record, _beginning, _output, _last) = (record, beginning, output, record.Stats().Days!.Value.Last);
        _pairs = [.. record.Dyads(new EventQuery(), limit: Arguments + 1)];
        _actors = [.. record.GroupBy(new EventQuery(), EventGroup.Actor, Arguments + 2).Select(group => group.Key).Where(code => code.Length > 0)];
        _publishers = [.. record.GroupBy(new EventQuery(), EventGroup.Publisher, Arguments + 1).Select(group => group.Key)];
        _categories = [.. record.GroupBy(new EventQuery(), EventGroup.Category).Select(group => group.Key)];
        _people = [.. People(new EventQuery { Actors = [_actors[0]], From = _last.AddDays(-60) }).Concat(People(new EventQuery())).Distinct(StringComparer.Ordinal).Take(Arguments + 1)];
        _words = [.. record.Events(new EventQuery(), limit: 400).SelectMany(found => found.Row.Text!.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries)).Where(word => word.Length > 2).Distinct(StringComparer.Ordinal).Take(Arguments + 1)];
    }

    // Those of the newest days first; a record may name nobody at all there, or few.
    private IEnumerable<string> People(EventQuery query) => _record.Actors(query, 1000).Select(actor => actor.Name).OfType<string>();

    public static void Print(string location, string beginning, TextWriter output)
    {
        var run = new QuestionRun(EventRecord.Open(location, RecordAccess.Read), beginning, output);
        run.AskRecord();
        if (beginning.Length == 0) run.AskColumns();
    }

    private void AskRecord()
    {
        Ask("pair: count", i => _record.Count(Pair(i)));
        Ask("pair: months", i => _record.Timeline(Pair(i), TimeUnit.Month).Count);
        foreach (var group in s_groups) Ask($"pair by {group}", i => _record.GroupBy(Pair(i), group, 50).Count);
        Ask("pair, governments acting", i => _record.Count(Pair(i) with { ActorSectors = ["GOV"] }));
        Ask("pair, a word", i => _record.Count(Pair(i) with { Text = _words[i % _words.Length] }));
        Ask("pair, a publisher", i => _record.Count(Pair(i) with { Publishers = [_publishers[i % _publishers.Length]] }));
        Ask("pair, once an entry", i => _record.Timeline(Pair(i) with { OncePerEntry = true }, TimeUnit.Month).Count);
        Ask("pair, newest 50", i => _record.Events(Pair(i), limit: 50).Count());
        Ask("actor: months", i => _record.Timeline(Actor(i), TimeUnit.Month).Count);
        Ask("actor, newest 50", i => _record.Events(Actor(i), limit: 50).Count());
        Ask("actor by category", i => _record.GroupBy(Actor(i), EventGroup.Category).Count);
        Ask("actor's parties", i => _record.Actors(Actor(i) with { From = _last.AddDays(-365) }, 50).Count);
        AskPeople("person, newest 50", person => _record.Events(new EventQuery { Actors = [person] }, limit: 50).Count());
        AskPeople("person: months", person => _record.Timeline(new EventQuery { Actors = [person] }, TimeUnit.Month).Count);
        Ask("several filters, newest 50", i => _record.Events(Several(i), limit: 50).Count());
        Ask("publisher and sector, 50", i => _record.Events(Press(i), limit: 50).Count());
        Ask("publisher and sector: count", i => _record.Count(Press(i)));
        Ask("a word, newest 50", i => _record.Events(new EventQuery { Text = _words[i % _words.Length] }, limit: 50).Count());
        Ask("a word: months", i => _record.Timeline(new EventQuery { Text = _words[i % _words.Length] }, TimeUnit.Month).Count);
        Ask("least sure 50 of an actor", i => _record.Events(Actor(i), EventOrder.LeastSure, 50).Count());
        Ask("least sure 50 of a month", i => _record.Events(Month(i), EventOrder.LeastSure, 50).Count());
        Ask("updated 50", i => _record.Events(new EventQuery { UpdatedSince = DateTime.UnixEpoch.AddDays(i) }, EventOrder.Updated, 50).Count());
        Ask("month by actor", i => _record.GroupBy(Month(i), EventGroup.Actor, 50).Count);
        Ask("month's pairs", i => _record.Dyads(Month(i), limit: 50).Count);
        Ask("month's parties", i => _record.Actors(Month(i), 50).Count);
        Ask("quotations of a country", i => _record.Quotations(_actors[i % _actors.Length], 50).Count);
        AskPeople("quotations of a person", person => _record.Quotations(person, 50).Count);
        Ask("entries, newest 50", i => _record.Entries(new EventQuery { To = _last.AddDays(-i) }, limit: 50).Count());
        Ask("entries of a pair, 50", i => _record.Entries(Pair(i), limit: 50).Count());
        Ask("entries of several filters", i => _record.Entries(Several(i), limit: 50).Count());
        Ask("accounts of a pair, a day", i => _record.AccountsBetween(_pairs[i % _pairs.Length].Actor, _pairs[i % _pairs.Length].Recipient, _last.AddDays(-60)).Count);
        Ask("a document", i => _record.Document(Newest(i).DocumentKey)!.Events.Count);
        Ask("an event", i => _record.Versions(Newest(i).Id).Count);
        Ask("stamp", _ => _record.Stamp().Length);
        Ask("stats", _ => _record.Stats().Events);
        Ask("world: months", i => _record.Timeline(World(i), TimeUnit.Month).Count);
        Ask("world's pairs", i => _record.Dyads(World(i), limit: 50).Count);
    }

    private void AskColumns()
    {
        var (clock, before) = (Stopwatch.StartNew(), GC.GetTotalMemory(forceFullCollection: true));
        var columns = _record.LoadColumns();
        var seconds = clock.Elapsed.TotalSeconds;
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"columns: {columns.Events} events in {seconds:F1} s, {(GC.GetTotalMemory(forceFullCollection: true) - before) >> 20} MiB; process {Process.GetCurrentProcess().WorkingSet64 >> 20} MiB, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
        foreach (var (name, query) in ((string, Func<int, EventQuery>)[])[("world", World), ("actor", Actor), ("pair", Pair), ("several filters", Several), ("publisher and sector", Press), ("a word", i => new EventQuery { Text = _words[i % _words.Length] }), ("person", Person), ("once an entry", i => World(i) with { OncePerEntry = true })])
        {
            Ask($"columns, {name}: 15 facets", i => columns.Facets(query(i), s_groups, 20).Count);
            Ask($"columns, {name}: months", i => columns.Timeline(query(i), TimeUnit.Month).Count);
            Ask($"columns, {name}: pairs", i => columns.Dyads(query(i), 50).Count);
            Ask($"columns, {name}: cells", i => columns.Cells(query(i), 1).Count);
            Ask($"columns, {name}: history", i => columns.History(query(i), TimeUnit.Month).Count);
            foreach (var order in Enum.GetValues<EventOrder>()) Ask($"columns, {name}: 50 {order}", i => columns.List(query(i), order, 50).Count);
            Ask($"columns, {name}: 50 entries", i => columns.Entries(query(i), EventOrder.NewestFirst, 50).Count);
        }
        AskAtOnce(columns);
        _output.WriteLine($"process {Process.GetCurrentProcess().WorkingSet64 >> 20} MiB, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
    }

    // Twenty people, each of whom asks again a second after the answer: a page's facets, its history and its list.
    private void AskAtOnce(EventColumns columns)
    {
        Func<int, EventQuery>[] queries = [World, Actor, Pair, Several, Press, i => new EventQuery { Text = _words[i % _words.Length] }, Person];
        var times = new System.Collections.Concurrent.ConcurrentBag<double>();
        var users = Enumerable.Range(0, Arguments).Select(user => new Thread(() =>
        {
            Thread.Sleep(50 * user);
            for (var turn = 0; turn < Arguments; turn++)
            {
                var (query, clock) = (queries[(user + turn) % queries.Length]((user + turn) % Arguments), Stopwatch.StartNew());
                columns.Facets(query, s_groups, 20);
                columns.History(query, TimeUnit.Month);
                columns.List(query, EventOrder.NewestFirst, 50);
                times.Add(clock.Elapsed.TotalMilliseconds);
                Thread.Sleep(1000);
            }
        })).ToArray();
        var worked = new WorkClock();
        worked.Start();
        foreach (var user in users) user.Start();
        foreach (var user in users) user.Join();
        worked.Stop();
        var sorted = times.Order().ToArray();
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Arguments} users, a page a second each, {worked.Processor.TotalMilliseconds / sorted.Length:F1} ms of processor a page: {sorted[sorted.Length / 2]:F1} ms median {sorted[sorted.Length * 95 / 100]:F1} ms 95th of {sorted.Length} pages"));
    }

    private EventQuery Pair(int i) => new() { Actors = [_pairs[i % _pairs.Length].Actor], Recipients = [_pairs[i % _pairs.Length].Recipient] };

    private EventQuery Actor(int i) => new() { Actors = [_actors[i % _actors.Length]] };

    private EventQuery Person(int i) => new() { Actors = _people.Length > 0 ? [_people[i % _people.Length]] : ["nobody"] };

    private EventQuery Month(int i) => new() { From = _last.AddDays(-90 - 30 * i), To = _last.AddDays(-60 - 30 * i) };

    // All but the last days: the same wide question in twenty forms.
    private EventQuery World(int i) => new() { To = _last.AddDays(-i) };

    private EventQuery Several(int i) => new() { Statuses = ["actual"], ActorSectors = ["MIL"], Categories = [_categories[i % Math.Min(10, _categories.Length)]], Actors = [_actors[i % _actors.Length]], Publishers = [_publishers[^((i % _publishers.Length) + 1)]], MinConfidence = 0.3 };

    private EventQuery Press(int i) => new() { Publishers = [_publishers[i % _publishers.Length]], ActorSectors = ["MIL"] };

    private StoredEvent Newest(int i) => _record.Events(World(i), limit: 1).First();

    private void AskPeople(string name, Func<string, long> ask)
    {
        if (_people.Length > 0) Ask(name, i => ask(_people[i % _people.Length]));
        else _output.WriteLine($"{name,-36} nobody is named");
    }

    private void Ask(string name, Func<int, long> ask)
    {
        if (!name.StartsWith(_beginning, StringComparison.Ordinal)) return;
        var (times, work) = (new double[Arguments], new double[Arguments]);
        var answer = ask(Arguments);
        for (var i = 0; i < Arguments; i++)
        {
            var clock = new WorkClock();
            clock.Start();
            answer += ask(i);
            clock.Stop();
            (times[i], work[i]) = (clock.Elapsed.TotalMilliseconds, clock.Processor.TotalMilliseconds);
        }
        Array.Sort(times);
        Array.Sort(work);
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36} {times[Arguments / 2],8:F1} {times[Arguments * 95 / 100],8:F1}   {work[Arguments / 2],8:F1} {work[Arguments * 95 / 100],8:F1}   {answer}"));
    }
}
