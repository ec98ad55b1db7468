using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Readout.Web.Api;

/// <summary>Which form of an answer is wanted: by "format" in the question, else by Accept.</summary>
internal static class ApiFormats
{
    /// <summary>Media types.</summary>
    public const string Json = "application/json", NdJson = "application/x-ndjson", Csv = "text/csv", Parquet = "application/vnd.apache.parquet";

    private static readonly Dictionary<string, string> s_types = new(StringComparer.Ordinal) { ["json"] = Json, ["ndjson"] = NdJson, ["csv"] = Csv, ["parquet"] = Parquet };

    /// <summary>The form that is wanted, of those that there are; the first where nothing is said.</summary>
    /// <exception cref="BadHttpRequestException">406: none of them is accepted.</exception>
    public static string Accepted(HttpRequest request, IReadOnlyList<string> formats)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0) return formats[0];
        foreach (var type in accepted.Where(type => type.Quality is null or > 0).OrderByDescending(type => type.Quality ?? 1))
            if (formats.FirstOrDefault(format => MediaTypeHeaderValue.Parse(s_types[format]).IsSubsetOf(type) || Means(type, format)) is { } found) return found;
        throw new BadHttpRequestException($"this can be had as {string.Join(", ", formats.Select(format => s_types[format]))}", StatusCodes.Status406NotAcceptable);
    }

    private static bool Means(MediaTypeHeaderValue type, string format) =>
        (format == "ndjson" && type.MediaType.Value is "application/ndjson" or "application/jsonl") || (format == "csv" && type.MediaType.Value == Csv);
}
