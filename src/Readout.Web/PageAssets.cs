using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Readout.Web;

/// <summary>Styles and scripts, out of this assembly; all sheets are served as one, pages.css, the base first. Their address holds a hash over all of them, so that they may be kept for ever. What was compressed when the
/// program was built stands beside ("charts.js.br") and is sent as it is; the rest is compressed where all answers are.</summary>
internal static class PageAssets
{
    private const string Prefix = "assets/", FirstSheet = "base.css";

    // The smallest first.
    private static readonly (string Coding, string Ending)[] s_codings = [("br", ".br"), ("gzip", ".gz")];

    private static readonly Dictionary<string, byte[]> s_files = Read();

    /// <summary>Hash over all files, in their addresses.</summary>
    public static string Version { get; } = Hash();

    /// <summary>Whether scripts were made when this program was built; pages work without.</summary>
    public static bool HasScripts { get; } = s_files.ContainsKey("pages.js");

    /// <summary>Answers with a file.</summary>
    public static IResult Answer(HttpContext http, string version, string file)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (Path.GetExtension(file) is not (".css" or ".js" or ".svg") || !s_files.TryGetValue(file, out var bytes)) return new Pages.NotFoundResult();
        http.Response.Headers[HeaderNames.CacheControl] = version == Version ? "public, max-age=31536000, immutable" : "no-cache";
        http.Response.Headers[HeaderNames.Vary] = HeaderNames.AcceptEncoding;
        var accepted = http.Request.GetTypedHeaders().AcceptEncoding.Where(coding => coding.Quality is null or > 0).Select(coding => coding.Value.Value).ToArray();
        foreach (var (coding, ending) in s_codings)
            if (accepted.Contains(coding, StringComparer.OrdinalIgnoreCase) && s_files.TryGetValue(file + ending, out var smaller))
            {
                http.Response.Headers[HeaderNames.ContentEncoding] = coding;
                bytes = smaller;
                break;
            }
        return Results.Bytes(bytes, Path.GetExtension(file) switch { ".css" => "text/css; charset=utf-8", ".svg" => "image/svg+xml", _ => "text/javascript; charset=utf-8" });
    }

    private static Dictionary<string, byte[]> Read()
    {
        var (assembly, files) = (Assembly.GetExecutingAssembly(), new Dictionary<string, byte[]>(StringComparer.Ordinal));
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files.Add(name[Prefix.Length..], bytes);
        }
        files["pages.css"] = [.. files.Keys.Where(name => name.EndsWith(".css", StringComparison.Ordinal)).OrderBy(name => name != FirstSheet).ThenBy(name => name, StringComparer.Ordinal).SelectMany(name => files[name])];
        return files;
    }

    private static string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in s_files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
