using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Readout.Web.Records;

namespace Readout.Web.Pages.Documents;

/// <summary>A document's text with its marked words as links to what was read in them. What is said of words stands in an attribute that the style sheet shows, and
/// no space is added anywhere: the element's own text is the document's to the letter.</summary>
public sealed class ArticleText : ComponentBase
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public required Article Article { get; set; }

    /// <summary>Ids of the document's events, in order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Events { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var paragraph in Article.Paragraphs)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "class", "raw");
            // Each paragraph by its own direction, and what turns it does not reach further.
            builder.AddAttribute(2, "dir", "auto");
            foreach (var sentence in paragraph.Sentences)
            {
                builder.OpenElement(3, "span");
                builder.AddAttribute(4, "class", "told");
                foreach (var piece in sentence) Add(builder, piece);
                builder.CloseElement();
            }
            builder.CloseElement();
        }
    }

    private void Add(RenderTreeBuilder builder, ArticlePiece piece)
    {
        foreach (var anchor in piece.Anchors)
        {
            builder.OpenElement(5, "span");
            builder.AddAttribute(6, "id", Events[anchor]);
            builder.AddAttribute(7, "class", "anchor");
            builder.CloseElement();
        }
        if (piece.Marks.Count == 0)
        {
            builder.AddContent(8, piece.Text);
            return;
        }
        builder.OpenElement(9, "a");
        builder.AddAttribute(10, "class", $"spot {string.Join(' ', piece.Marks.Select(mark => mark.Kind.ToString().ToLowerInvariant()).Distinct())}");
        builder.AddAttribute(11, "href", Target(piece.Marks));
        builder.AddAttribute(12, "data-note", string.Join('\n', piece.Marks.SelectMany(mark => (mark.Note ?? "").Split('\n')).Distinct()));
        if (!piece.IsFirst) builder.AddAttribute(13, "tabindex", "-1");
        builder.AddContent(14, piece.Text);
        builder.CloseElement();
    }

    // To the event first that the words carry, then to one that they take part in.
    private string Target(IReadOnlyList<Mark> marks)
    {
        var mark = marks.OrderBy(mark => mark.Kind switch { MarkKind.Trigger => 0, MarkKind.Status => 1, MarkKind.Actor or MarkKind.Recipient => 2, MarkKind.Mention => 3, _ => 4 }).First();
        return mark.Kind switch { MarkKind.Mention => $"#who-{mark.Number}", MarkKind.Quotation => $"#words-{mark.Number}", _ => $"#card-{Events[mark.Number ?? 0]}" };
    }
}
