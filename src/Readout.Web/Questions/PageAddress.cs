using System.Text;
using Microsoft.AspNetCore.Http;

namespace Readout.Web.Questions;

/// <summary>A path with what is asked, which holds the whole state of a page: every change of it is another address.</summary>
public sealed class PageAddress
{
    private readonly (string Name, string Value)[] _pairs;

    private PageAddress(string path, (string Name, string Value)[] pairs) => (Path, _pairs) = (path, pairs);

    /// <summary>The path without the ending of a format.</summary>
    public string Path { get; }

    /// <summary>What is asked, in order; empty values are left out.</summary>
    public IReadOnlyList<(string Name, string Value)> Pairs => _pairs;

    /// <summary>An address of nothing but a path.</summary>
    public static PageAddress Of(string path) => new(path, []);

    /// <summary>The address that was asked for.</summary>
    internal static PageAddress Of(string path, IQueryCollection query) =>
        new(path, [.. query.SelectMany(pair => pair.Value.Where(value => !string.IsNullOrEmpty(value)).Select(value => (pair.Key, value!)))]);

    /// <summary>All values of a name.</summary>
    public IReadOnlyList<string> All(string name) => [.. _pairs.Where(pair => pair.Name == name).Select(pair => pair.Value)];

    /// <summary>The first value of a name; null where it is not asked.</summary>
    public string? Get(string name) => _pairs.FirstOrDefault(pair => pair.Name == name).Value;

    /// <summary>Whether a name has a value.</summary>
    public bool Has(string name, string value) => _pairs.Contains((name, value));

    /// <summary>The same at another path.</summary>
    public PageAddress At(string path) => new(path, _pairs);

    /// <summary>With one value more; a list begins anew.</summary>
    public PageAddress Add(string name, string value) => Has(name, value) ? this : new(Path, [.. FromStart, (name, value)]);

    /// <summary>Without one value, or without all of a name.</summary>
    public PageAddress Remove(string name, string? value = null) => new(Path, [.. FromStart.Where(pair => pair.Name != name || (value is not null && pair.Value != value))]);

    /// <summary>With one value in place of all of a name; none where it is null.</summary>
    public PageAddress Set(string name, string? value) => new(Path, [.. FromStart.Where(pair => pair.Name != name), .. value is null ? [] : new[] { (name, value) }]);

    /// <summary>With a cursor: the list goes on.</summary>
    public PageAddress GoOn(string cursor) => new(Path, [.. FromStart, ("after", cursor)]);

    /// <summary>The address in another format ("json", "csv"); as CSV of the whole list and not of one part.</summary>
    public string As(string format) => Write($"{(Path == "/" ? "/home" : Path)}.{format}", format == "csv" ? FromStart : _pairs);

    /// <inheritdoc/>
    public override string ToString() => Write(Path, _pairs);

    private IEnumerable<(string Name, string Value)> FromStart => _pairs.Where(pair => pair.Name != "after");

    private static string Write(string path, IEnumerable<(string Name, string Value)> pairs)
    {
        var text = new StringBuilder(new PathString(path).ToUriComponent());
        var mark = '?';
        foreach (var (name, value) in pairs)
        {
            text.Append(mark).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
            mark = '&';
        }
        return text.ToString();
    }
}
