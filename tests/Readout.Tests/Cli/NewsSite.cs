using System.Text;
using Readout.Tests.Intake;

namespace Readout.Tests.Cli;

/// <summary>A publisher on a test's own server: a feed at /feed, and the pages that it announces.</summary>
internal sealed class NewsSite : IDisposable
{
    private readonly List<string> _items = [];

    public NewsSite() => Publish();

    public LocalServer Server { get; } = new();

    public string Feed => Server.At("/feed").AbsoluteUri;

    /// <summary>What lets a command reach this server.</summary>
    public string[] Options => ["--allow-network", "127.0.0.1/32", "--allow-port", $"{Server.Port}"];

    /// <summary>Announces a page, and has it unless it is to be missing.</summary>
    public NewsSite Add(string path, string text, bool isThere = true, string? day = "2024-03-07", string head = "")
    {
        _items.Insert(0, $"<item><title>Report {path}</title><link>{Server.At(path)}</link>{(day is null ? "" : $"<dc:date>{day}</dc:date>")}</item>");
        if (isThere) Server.On(path, 200, Page(text, head), "Content-Type: text/html; charset=utf-8");
        Publish();
        return this;
    }

    /// <summary>A page with an article of the text, and filling that tells no event.</summary>
    public static string Page(string text, string head = "") =>
        $"<!doctype html><html lang='en'><head><title>A report</title>{head}</head><body><article><h1>A report</h1><p>{text} {Filling}</p><p>{Filling}</p><p>{Filling}</p></article></body></html>";

    public void Dispose() => Server.Dispose();

    private const string Filling = "The weather in the valley was mild and dry through the whole of the week, and the shops along the river were open until late. Trees stood green in the park, where the band played old songs each evening.";

    private void Publish()
    {
        var (body, tag) = ($"<rss version='2.0'><channel><title>The Courier</title>{string.Concat(_items)}</channel></rss>", $"\"{_items.Count}\"");
        Server.On("/feed", request => request["If-None-Match"] == tag ? (304, [], []) : (200, Encoding.UTF8.GetBytes(body), ["Content-Type: application/rss+xml", $"ETag: {tag}"]));
    }
}
