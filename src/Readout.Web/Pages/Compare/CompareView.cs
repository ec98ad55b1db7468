using System.Text.Json.Nodes;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Charts;
using Readout.Web.Parts;
using Readout.Web.Questions;

namespace Readout.Web.Pages.Compare;

/// <summary>Two questions, two publishers or two periods side by side, as they are counted and as shares.</summary>
public sealed class CompareView : PageView
{
    /// <summary>Rows on the page; its twin has all.</summary>
    public const int RowsSize = 12;

    private static readonly string[] s_columns = ["side", .. PeriodCells.Columns, "base", "per_thousand"];
    private static readonly string[] s_letters = ["a", "b"];
    private static readonly EventGroup[] s_groups = [EventGroup.Category, EventGroup.Actor, EventGroup.Recipient];

    /// <summary>How finely time is divided, for both alike.</summary>
    public required TimeUnit Unit { get; init; }

    /// <summary>The two.</summary>
    public required IReadOnlyList<CompareSide> Sides { get; init; }

    /// <summary>The two publishers with most events; fewer where there are none.</summary>
    public required IReadOnlyList<string> Publishers { get; init; }

    /// <inheritdoc/>
    public override string Title => "Compare";

    /// <inheritdoc/>
    public override string Summary => $"A: {Sides[0].Name}, {Words.Count(Sides[0].Total.Events, "event")}. B: {Sides[1].Name}, {Words.Count(Sides[1].Total.Events, "event")}.";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => s_columns;

    /// <summary>Asks the record twice. Names in the address that begin with a_ are for the first, with b_ for the second, others for both.</summary>
    public static CompareView Load(PageContext context)
    {
        QuestionReader.Read(context.Address, [.. QuestionReader.Names.SelectMany(name => new[] { $"a_{name}", $"b_{name}" })]);
        var questions = s_letters.Select(letter => (Letter: letter, Address: Part(context.Address, letter))).Select(part => (part.Letter, part.Address, Query: QuestionReader.Read(part.Address))).ToArray();
        var unit = questions.Select(question => TimelineUnit.Of(question.Query, context.Stats)).Max();
        return new CompareView { Context = context, Unit = unit, Publishers = [.. context.Columns.Facets(new EventQuery(), [EventGroup.Publisher], 3)[EventGroup.Publisher].Select(each => each.Key).Where(key => key.Length > 0).Take(2)], Sides = [.. questions.Select(question => Side(context, question.Letter, question.Address, question.Query, unit))] };
    }

    /// <summary>What differs of what both are counted by, most first: key, events of a, events of b, by the difference of their shares.</summary>
    /// <param name="group">By what.</param>
    public IEnumerable<(string Key, long One, long Other)> Differences(EventGroup group)
    {
        var (one, other) = (Counts(0, group), Counts(1, group));
        return one.Keys.Union(other.Keys).Where(key => key.Length > 0).Select(key => (Key: key, One: one.GetValueOrDefault(key), Other: other.GetValueOrDefault(key)))
            .OrderByDescending(row => Math.Abs(Share(0, row.One) - Share(1, row.Other))).ThenBy(row => row.Key, StringComparer.Ordinal);
    }

    /// <summary>A count as a share of all events of a side's question; 0 where there are none.</summary>
    public double Share(int side, long events) => Sides[side].Total.Events == 0 ? 0 : events / (double)Sides[side].Total.Events;

    private Dictionary<string, long> Counts(int side, EventGroup group) => Sides[side].Facets[group].ToDictionary(each => each.Key, each => each.Tally.Events, StringComparer.Ordinal);

    private static PageAddress Part(PageAddress address, string letter)
    {
        var part = PageAddress.Of("/events");
        foreach (var (name, value) in address.Pairs)
        {
            if (name.StartsWith($"{letter}_", StringComparison.Ordinal)) part = part.Add(name[2..], value);
            else if (QuestionReader.Names.Contains(name) && address.Get($"{letter}_{name}") is null) part = part.Add(name, value);
        }
        return part;
    }

    private static CompareSide Side(PageContext context, string letter, PageAddress address, EventQuery query, TimeUnit unit)
    {
        var bound = new EventQuery { From = query.From, To = query.To, Publishers = query.Publishers, OncePerEntry = query.OncePerEntry };
        var coverage = new Coverage(context.Columns, bound, unit);
        var facets = context.Columns.Facets(query, s_groups);
        var total = facets[EventGroup.Category].Aggregate(default(EventTally), (sum, each) => sum + each.Tally);
        var name = address.Pairs.Count == 0 ? "the whole record" : string.Join(", ", address.Pairs.Select(pair => pair.Name is "from" or "to" ? $"{pair.Name} {pair.Value}" : Tables.PartyNames.Of(pair.Value)));
        return new CompareSide(letter, name, address, query, total, context.Columns.Count(bound), new TimelineSeries($"{letter.ToUpperInvariant()}: {name}", address, coverage.Of(query)), coverage.All.ToDictionary(period => period.Start, period => period.Tally.Events), facets);
    }

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonObject
    {
        ["unit"] = Unit.ToString().ToLowerInvariant(),
        ["sides"] = new JsonArray([.. Sides.Select(side => new JsonObject
        {
            ["side"] = side.Letter, ["query"] = side.Query.ToJson(), ["total"] = ViewJson.Tally(side.Total), ["base"] = side.Base, ["per_thousand"] = side.PerThousand(side.Total.Events),
            ["timeline"] = new JsonArray([.. side.Line.Periods.Select(period =>
            {
                var json = ViewJson.Period(period).AsObject();
                json["base"] = period.HasData ? side.Bases[period.Start] : null;
                json["per_thousand"] = side.PerThousand(period);
                return json;
            })]),
        })]),
        ["differences"] = new JsonObject(s_groups.Select(group => KeyValuePair.Create(group.ToString().ToLowerInvariant(), (JsonNode?)new JsonArray([.. Differences(group).Select(row => new JsonObject { ["key"] = row.Key, ["a"] = row.One, ["b"] = row.Other })])))),
    };

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Rows() => Sides.SelectMany(side => side.Line.Periods.Select(period => (IReadOnlyList<object?>)
        [side.Letter, .. PeriodCells.Of(period), period.HasData ? side.Bases[period.Start] : null, side.PerThousand(period)]));
}
