using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Readout.Web.Charts;

/// <summary>Words in a drawing: Razor has a meaning of its own for the element's name.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>Its class.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>Where it stands, in units of the drawing.</summary>
    [Parameter]
    public double X { get; set; }

    /// <summary>Its base line, in units of the drawing.</summary>
    [Parameter]
    public double Y { get; set; }

    /// <summary>Which part of it stands there: "start", "middle" or "end".</summary>
    [Parameter]
    public string Anchor { get; set; } = "start";

    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "x", X.ToString("0.##", CultureInfo.InvariantCulture));
        builder.AddAttribute(3, "y", Y.ToString("0.##", CultureInfo.InvariantCulture));
        builder.AddAttribute(4, "text-anchor", Anchor);
        builder.AddContent(5, Text);
        builder.CloseElement();
    }
}
