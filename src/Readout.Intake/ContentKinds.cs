using System.Text;

namespace Readout.Intake;

/// <summary>Tells what a file holds: by the end of its name, or by its beginning where it has no name.</summary>
internal static class ContentKinds
{
    private static readonly (string Ending, ContentKind Kind)[] s_endings =
    [
        (".txt", ContentKind.Text), (".text", ContentKind.Text), (".html", ContentKind.Page), (".htm", ContentKind.Page), (".xhtml", ContentKind.Page), (".jsonl", ContentKind.JsonLines), (".ndjson", ContentKind.JsonLines),
        (".json", ContentKind.JsonLines), (".csv", ContentKind.Table), (".tsv", ContentKind.Table), (".tab", ContentKind.Table), (".warc", ContentKind.WebArchive), (".zip", ContentKind.Zip),
    ];

    /// <summary>Whether a name says that the file is gzipped.</summary>
    public static bool IsGzip(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    /// <summary>The kind that a name tells, ".gz" at its end left out; null where it tells none.</summary>
    public static ContentKind? ByName(string name)
    {
        if (IsGzip(name)) name = name[..^3];
        foreach (var (ending, kind) in s_endings)
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return kind;
        return null;
    }

    /// <summary>Whether bytes are the beginning of a gzipped file.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> beginning) => beginning.StartsWith<byte>([0x1F, 0x8B]);

    /// <summary>The kind that a file's beginning looks like.</summary>
    public static ContentKind ByBeginning(ReadOnlySpan<byte> beginning)
    {
        if (beginning.StartsWith("PK\u0003\u0004"u8)) return ContentKind.Zip;
        if (beginning.StartsWith("WARC/1."u8)) return ContentKind.WebArchive;
        var text = Encoding.UTF8.GetString(beginning).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        if (text.StartsWith('{')) return ContentKind.JsonLines;
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? ContentKind.Page : ContentKind.Text;
    }
}
