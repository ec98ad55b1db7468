using Microsoft.AspNetCore.Http;
using Readout.Record;
using Readout.Record.Reading;
using Readout.Web.Questions;
using Readout.Web.Records;
using Readout.Web.Safety;

namespace Readout.Web.Pages;

/// <summary>What a page is asked with: its address, the record, and who asks.</summary>
public sealed class PageContext
{
    private readonly HttpContext _http;
    private readonly LiveRecord _live;

    internal PageContext(HttpContext http, LiveRecord live, string path)
    {
        (_http, _live) = (http, live);
        (Address, Columns) = (PageAddress.Of(path, http.Request.Query), live.Columns);
    }

    /// <summary>The address.</summary>
    public PageAddress Address { get; }

    /// <summary>The request.</summary>
    public HttpContext Http => _http;

    /// <summary>Who asks.</summary>
    public Visitor Visitor => Visitor.Of(_http);

    /// <summary>The record.</summary>
    public EventRecord Record => _live.Record;

    /// <summary>Its events in memory.</summary>
    public EventColumns Columns { get; }

    /// <summary>What the whole record holds.</summary>
    public RecordStats Stats => _live.Stats;

    /// <summary>What comes before the address in a whole one ("http://127.0.0.1:5005").</summary>
    public string Origin => $"{_http.Request.Scheme}://{_http.Request.Host}";

    /// <summary>Ends when whoever asked no longer waits.</summary>
    public CancellationToken Stop => _http.RequestAborted;

    /// <summary>What the path names ("key").</summary>
    public string Route(string name) => (string)_http.Request.RouteValues[name]!;

    /// <summary>What is asked of the record.</summary>
    /// <param name="extra">Names that the page takes besides.</param>
    /// <exception cref="BadQuestionException">Something in it cannot be understood.</exception>
    public EventQuery Question(params IReadOnlyList<string> extra)
    {
        var query = QuestionReader.Read(Address, extra);
        return Address.Get("after") is { } after && !CursorText.IsOne(after) ? throw new BadQuestionException(["after: is nowhere that a list goes on; follow the link under the list before"]) : query;
    }
}
