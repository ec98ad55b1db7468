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

    /// <summary>How many events there are, without those that people rejected: what lists of all of them say.</summary>
    public long Events => Columns.Events;

    /// <summary>The same, each event counted once, however many reports tell it.</summary>
    public long Entries => Columns.Count(new EventQuery { OncePerEntry = true });

    /// <summary>What the whole record holds.</summary>
    public RecordStats Stats => _live.Stats;

    /// <summary>What comes before the address in a whole one ("http://127.0.0.1:5005").</summary>
    public string Origin => $"{_http.Request.Scheme}://{_http.Request.Host}";

    /// <summary>Ends when whoever asked no longer waits.</summary>
    public CancellationToken Stop => _http.RequestAborted;

    /// <summary>What the path names ("key").</summary>
    public string Route(string name) => (string)_http.Request.RouteValues[name]!;

    /// <summary>For pages that ask nothing of events: refuses what they do not heed.</summary>
    /// <param name="names">Names that the page takes, each once.</param>
    /// <exception cref="BadQuestionException">Something else is asked.</exception>
    public void TakesOnly(params IReadOnlyList<string> names)
    {
        if (QuestionReader.Problems(Address, names) is { Count: > 0 } problems) throw new BadQuestionException(problems);
    }

    /// <summary>What is asked of the record.</summary>
    /// <param name="extra">Names that the page takes besides.</param>
    /// <exception cref="BadQuestionException">Something in it cannot be understood.</exception>
    public EventQuery Question(params IReadOnlyList<string> extra) => QuestionWithout([], extra);

    /// <summary>What is asked of the record, of a page that does not heed all of it.</summary>
    /// <param name="unheeded">Names of questions that the page cannot heed: whoever asks them is told so.</param>
    /// <param name="extra">Names that the page takes besides.</param>
    /// <exception cref="BadQuestionException">Something in it cannot be understood, or is not heeded.</exception>
    public EventQuery QuestionWithout(IReadOnlyList<string> unheeded, params IReadOnlyList<string> extra) => QuestionReader.Read(Address, [.. QuestionReader.Names.Except(unheeded)], extra);
}
