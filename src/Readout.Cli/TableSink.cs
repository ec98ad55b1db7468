using Readout.Text;
using Spectre.Console;

namespace Readout.Cli;

/// <summary>For people: each sentence that tells something, its words highlighted, and under it what it tells.</summary>
internal sealed class TableSink : IEventSink
{
    private const string ActorStyle = "bold cyan", TriggerStyle = "bold yellow", RecipientStyle = "bold magenta";
    private readonly StreamWriter _text;
    private readonly IAnsiConsole _console;
    private bool _isLegendWritten;

    public TableSink(Terminal terminal)
    {
        _text = terminal.OpenText();
        _console = PlainConsole.Create(_text, terminal);
    }

    public void Write(CodedDocument coded)
    {
        if (!_isLegendWritten) _console.MarkupLine($"[dim]Each sentence is followed by what it tells:[/] [{ActorStyle}]who[/] [dim]did[/] [{TriggerStyle}]what[/] [dim]to[/] [{RecipientStyle}]whom[/]");
        _isLegendWritten = true;
        _console.WriteLine();
        var day = coded.Document.Published is { } published ? $", {published:yyyy-MM-dd}" : ", no date";
        _console.MarkupLine($"[bold underline]{Markup.Escape(coded.Document.Title ?? coded.Document.Id)}[/][dim]{Markup.Escape(coded.Document.Title is null ? "" : $" ({coded.Document.Id})")}{day}: {Count(coded.Events.Count)}[/]");
        foreach (var sentence in coded.Events.GroupBy(found => found.Sequence)) WriteSentence(coded, [.. sentence]);
        _text.Flush();
    }

    public void Dispose() => _text.Dispose();

    private void WriteSentence(CodedDocument coded, IReadOnlyList<CodedEvent> events)
    {
        _console.WriteLine();
        _console.MarkupLine(Highlight(coded.Document.Text, events[0].Sentence, events));
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn(new GridColumn().PadRight(0));
        foreach (var found in events)
            grid.AddRow($"[{TriggerStyle}]{EventWords.What(found)}[/]", $"[{ActorStyle}]{Escape(EventWords.Side(found.Event.Actors))}[/] → [{RecipientStyle}]{Escape(EventWords.Side(found.Event.Recipients))}[/]\n[dim]{Escape(EventWords.Circumstances(found))}[/]");
        _console.Write(grid);
    }

    private static string Highlight(string text, TextSpan sentence, IReadOnlyList<CodedEvent> events)
    {
        var styles = new string?[sentence.Length];
        foreach (var found in events)
        {
            Paint(styles, sentence, found.Event.Recipients.Select(participant => participant.Span), RecipientStyle);
            Paint(styles, sentence, found.Event.Actors.Select(participant => participant.Span), ActorStyle);
        }
        Paint(styles, sentence, events.Select(found => (TextSpan?)found.Event.TriggerSpan), TriggerStyle);
        var marked = new System.Text.StringBuilder();
        for (int start = 0, end; start < styles.Length; start = end)
        {
            for (end = start + 1; end < styles.Length && styles[end] == styles[start];) end++;
            var words = Escape(new TextSpan(sentence.Start + start, sentence.Start + end).Of(text).ToString());
            marked.Append(styles[start] is { } style ? $"[{style}]{words}[/]" : words);
        }
        return marked.ToString();
    }

    private static void Paint(string?[] styles, TextSpan sentence, IEnumerable<TextSpan?> spans, string style)
    {
        foreach (var span in spans.OfType<TextSpan>())
            for (var at = Math.Max(span.Start, sentence.Start); at < Math.Min(span.End, sentence.End); at++) styles[at - sentence.Start] = style;
    }

    private static string Escape(string text) => Markup.Escape(PlainWords.Of(text));

    private static string Count(int events) => events switch { 0 => "no events", 1 => "1 event", _ => $"{events} events" };
}
