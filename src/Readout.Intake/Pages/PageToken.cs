namespace Readout.Intake.Pages;

/// <summary>A stretch of a page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, excluded.</param>
/// <param name="Name">The element's name in small letters; of raw text the element that it is in; "" of text.</param>
internal readonly record struct PageToken(PageTokenKind Kind, int Start, int End, string Name)
{
    /// <summary>An attribute's value, references resolved; null where there is none, "" where it has no value.</summary>
    public string? Attribute(string page, string name)
    {
        var tag = page.AsSpan(Start, End - Start);
        for (var at = 1 + Name.Length; at < tag.Length;)
        {
            if (!PageScanner.NextAttribute(tag, ref at, out var key, out var value)) return null;
            if (tag[key].Equals(name, StringComparison.OrdinalIgnoreCase)) return CharacterReference.Resolve(tag[value]);
        }
        return null;
    }
}
