using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Questions;
using Readout.Web.Records;

namespace Readout.Web.Api;

/// <summary>What is asked of a route of the API. Everything in it that cannot be understood is gathered, and told at once by <see cref="Check"/>.</summary>
internal sealed class ApiRequest
{
    private readonly List<string> _problems = [];
    private readonly IReadOnlyList<ApiParameter> _parameters;
    private readonly LiveRecord _live;

    /// <summary>The question of a request, by what its route says that it takes.</summary>
    public ApiRequest(HttpContext http)
    {
        Http = http;
        _parameters = http.GetEndpoint()?.Metadata.GetMetadata<ApiOperation>()?.Parameters ?? [];
        _live = http.RequestServices.GetRequiredService<LiveRecord>();
        Address = PageAddress.Of(http.Request.Path.Value ?? "/", http.Request.Query);
        Format = ReadFormat();
    }

    /// <summary>The request.</summary>
    public HttpContext Http { get; }

    /// <summary>The address.</summary>
    public PageAddress Address { get; }

    /// <summary>The form that is wanted ("json").</summary>
    public string Format { get; }

    /// <summary>The record.</summary>
    public EventRecord Record => _live.Record;

    /// <summary>Its events in memory.</summary>
    public EventColumns Columns => _live.Columns;

    /// <summary>What the whole record holds.</summary>
    public RecordStats Stats => _live.Stats;

    /// <summary>What is asked of events, apart from what else the route takes.</summary>
    public EventQuery Question()
    {
        var own = ApiParameters.Question.Select(parameter => parameter.Name);
        return Gather(() => QuestionReader.Read(Address, [.. _parameters.Select(parameter => parameter.Name).Except(own)])) ?? new EventQuery();
    }

    /// <summary>For routes that ask nothing of events: tells what there is no such parameter for.</summary>
    public ApiRequest Plain()
    {
        foreach (var (name, value) in Address.Pairs)
        {
            if (_parameters.All(parameter => parameter.Name != name)) _problems.Add($"'{name}' is nothing that can be asked here{(_parameters.Count == 0 ? "" : $"; there are {string.Join(", ", _parameters.Select(parameter => parameter.Name))}")}");
            if (value.Length > 500 || value.Contains('\0')) _problems.Add($"{name}: longer than 500 characters, or holds a null character");
        }
        _problems.AddRange(Address.Pairs.CountBy(pair => pair.Name).Where(name => name.Value > 1 && _parameters.Any(parameter => parameter.Name == name.Key && !parameter.IsMany)).Select(name => $"{name.Key}: is asked once"));
        foreach (var missing in _parameters.Where(parameter => parameter.IsRequired && Address.Get(parameter.Name) is null)) _problems.Add($"{missing.Name}: must be given");
        return this;
    }

    /// <summary>The order of events.</summary>
    public (string Name, EventOrder Order) Order()
    {
        var name = Gather(() => QuestionReader.OneOf(Address, "order", ApiParameters.Order.Values)) ?? ApiParameters.Order.Values[0];
        return (name, name switch { "oldest" => EventOrder.OldestFirst, "arrival" => EventOrder.Arrival, "updated" => EventOrder.Updated, "least_sure" => EventOrder.LeastSure, _ => EventOrder.NewestFirst });
    }

    /// <summary>How many items: as JSON the number asked for, or what is usual; in other forms null for all.</summary>
    public int? Limit(int most = ApiParameters.MostItems, int usual = ApiParameters.DefaultLimit) => Number("limit", 1, most) ?? (Format == "json" ? usual : null);

    /// <summary>A whole number; null where nothing is asked.</summary>
    public int? Number(string name, int least, int most) => Gather<int?>(() => QuestionReader.Number(Address, name, least, most));

    /// <summary>One of some words; null where nothing is asked.</summary>
    public string? Word(string name, IReadOnlyList<string> words) => Address.Get(name) is null ? null : Gather(() => QuestionReader.OneOf(Address, name, words));

    /// <summary>The unit of periods; null where nothing is asked.</summary>
    public TimeUnit? Unit() => Word("unit", ApiParameters.Unit.Values) is { } word ? Enum.Parse<TimeUnit>(word, ignoreCase: true) : null;

    /// <summary>A day; null where nothing is asked.</summary>
    public DateOnly? Day(string name) => QuestionReader.Day(Address, name, _problems);

    /// <summary>A moment (UTC); null where nothing is asked.</summary>
    public DateTime? Moment(string name) => QuestionReader.Moment(Address, name, _problems);

    /// <summary>Where the list goes on, as the record takes it; null at its beginning.</summary>
    /// <param name="order">The order's name.</param>
    public string? After(string order)
    {
        if (Address.Get("after") is not { } cursor) return null;
        if (ApiCursor.Place(order, cursor) is { } place) return place;
        _problems.Add($"after: is no cursor of a list in the order '{order}'; give 'next' as a list before ended with it");
        return null;
    }

    /// <summary>Adds what is wrong with the question beside.</summary>
    public void Refuse(string problem) => _problems.Add(problem);

    /// <summary>Ends the reading of the question.</summary>
    /// <exception cref="BadQuestionException">Something in it cannot be understood; each such thing is told.</exception>
    public void Check()
    {
        if (_problems.Count > 0) throw new BadQuestionException(_problems);
    }

    private string ReadFormat()
    {
        if (_parameters.FirstOrDefault(parameter => parameter.Name == "format") is not { } parameter) return ApiFormats.Accepted(Http.Request, ["json"]);
        if (parameter.IsRequired && Address.Get("format") is null) return parameter.Values[0];
        return Address.Get("format") is null ? ApiFormats.Accepted(Http.Request, [.. parameter.Values]) : Gather(() => QuestionReader.OneOf(Address, "format", parameter.Values)) ?? parameter.Values[0];
    }

    private T? Gather<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (BadQuestionException bad)
        {
            _problems.AddRange(bad.Problems);
            return default;
        }
    }
}
