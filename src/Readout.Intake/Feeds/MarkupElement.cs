using System.Text;

namespace Readout.Intake.Feeds;

/// <summary>An element of a feed: its name without prefix, its prefix apart, what is in it in order.</summary>
internal sealed class MarkupElement(string prefix, string name, IReadOnlyDictionary<string, string> attributes)
{
    /// <summary>"dc" of "dc:date"; empty for none.</summary>
    public string Prefix => prefix;

    public string Name => name;

    /// <summary>Values by names without prefix, in any case.</summary>
    public IReadOnlyDictionary<string, string> Attributes => attributes;

    /// <summary>Elements (<see cref="MarkupElement"/>) and text (string).</summary>
    public List<object> Content { get; } = [];

    /// <summary>Whether its end was there; what was cut off has none.</summary>
    public bool IsClosed { get; set; }

    public IEnumerable<MarkupElement> Children => Content.OfType<MarkupElement>();

    /// <summary>Everything below, in order.</summary>
    public IEnumerable<MarkupElement> Descendants => Children.SelectMany(child => child.Descendants.Prepend(child));

    /// <summary>An attribute; null where there is none.</summary>
    public string? Attribute(string attribute) => attributes.GetValueOrDefault(attribute);

    /// <summary>All text in it, trimmed.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            Append(text);
            return text.ToString().Trim();
        }
    }

    private void Append(StringBuilder text)
    {
        foreach (var part in Content)
            if (part is MarkupElement child) child.Append(text);
            else text.Append((string)part);
    }
}
