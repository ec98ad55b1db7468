using System.Text.Json;

namespace Readout.Intake.Pages;

/// <summary>What a page's JSON-LD says of its article. Broken JSON is as none.</summary>
internal sealed class LinkedData
{
    private const int Deepest = 12;
    private static readonly JsonDocumentOptions s_lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public string? Headline { get; private set; }

    public string? Author { get; private set; }

    public string? Publisher { get; private set; }

    public string? Published { get; private set; }

    public string? Language { get; private set; }

    public void Read(string script)
    {
        try
        {
            using var json = JsonDocument.Parse(script.Trim().Trim(';'), s_lenient);
            Visit(json.RootElement, 0);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // Pages with broken JSON-LD have their other facts still.
        }
    }

    private void Visit(JsonElement json, int depth)
    {
        if (depth > Deepest) return;
        if (json.ValueKind == JsonValueKind.Array)
            foreach (var item in json.EnumerateArray()) Visit(item, depth + 1);
        if (json.ValueKind != JsonValueKind.Object) return;
        if (IsArticle(json)) Take(json);
        else
            foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
                if (json.TryGetProperty(name, out var inner)) Visit(inner, depth + 1);
    }

    private void Take(JsonElement article)
    {
        Headline ??= Text(article, "headline");
        Published ??= Text(article, "datePublished");
        Language ??= Text(article, "inLanguage");
        Publisher ??= Name(article, "publisher");
        Author ??= Name(article, "author");
    }

    private static bool IsArticle(JsonElement json)
    {
        if (!json.TryGetProperty("@type", out var type)) return false;
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(Is) : Is(type);
        static bool Is(JsonElement one) => one.ValueKind == JsonValueKind.String && one.GetString() is { } name && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name is "Report");
    }

    // A name, {"name": …}, or several of these.
    private static string? Name(JsonElement json, string property) => !json.TryGetProperty(property, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => Text(value, "name"),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(one => one.ValueKind == JsonValueKind.String ? one.GetString() : one.ValueKind == JsonValueKind.Object ? Text(one, "name") : null).Where(name => !string.IsNullOrEmpty(name))),
        _ => null,
    };

    private static string? Text(JsonElement json, string property) => json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? System.Net.WebUtility.HtmlDecode(value.GetString()) : null;
}
