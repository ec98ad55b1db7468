using CsvHelper;
using Readout.Documents;
using Readout.Intake.Pages;

namespace Readout.Intake.Tables;

/// <summary>Documents as rows of a table with a header line: comma- or semicolon-separated with quotes, or tab-separated.</summary>
internal sealed class TableReader(IntakeSource source, IntakeOptions options)
{
    private const int LongestRecord = DocumentReader.LongestText;

    private bool IsTabbed => source.Name.Contains(".tsv", StringComparison.OrdinalIgnoreCase) || source.Name.Contains(".tab", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<IntakeItem> Read(TextReader reader)
    {
        var problems = new Queue<IntakeItem>();
        using var csv = CsvReader.Create(reader, Options(reader, problems), leaveOpen: true);
        if (Header(csv) is { } missing)
        {
            yield return Problem(1, missing);
            yield break;
        }
        var columns = IntakeOptions.ColumnNames.ToDictionary(name => name, name => csv.TryGetFieldIndex(ColumnOf(name), out var index) || (name == "published" && csv.TryGetFieldIndex(ColumnOf("date"), out index)) ? index : -1, StringComparer.Ordinal);
        var any = false;
        for (var hasMore = true; hasMore; any = true)
        {
            var item = Next(csv, columns, out hasMore);
            while (problems.TryDequeue(out var problem)) yield return problem;
            if (item is not null) yield return item;
            else if (!any && !hasMore) yield return Problem(0, "has no rows");
        }
    }

    private CsvReaderOptions Options(TextReader reader, Queue<IntakeItem> problems) => CsvReaderOptions.Default with
    {
        // Tabs part what is never quoted, but for tables that quote their very header.
        Separator = IsTabbed ? '\t' : null, Mode = IsTabbed && reader.Peek() != '"' ? CsvMode.NoEscape : CsvMode.Rfc4180,
        HasHeader = true, TrackLineNumbers = true, MaxRecordSize = LongestRecord, SkipEmptyLines = true, MalformedData = CsvMalformedDataHandling.Skip, FieldCountMismatch = CsvFieldCountHandling.Skip,
        OnMalformedRecord = broken => problems.Enqueue(Problem((int)broken.LineNumber, broken.Reason switch
        {
            CsvMalformedReason.FieldCountMismatch => "has more or fewer cells than the header",
            CsvMalformedReason.UnterminatedQuote => "begins a quotation mark that is never closed",
            _ => "has a quotation mark in the middle of a cell; double it",
        })),
    };

    private string? Header(CsvReader csv)
    {
        try
        {
            csv.ReadHeader();
        }
        catch (FormatException problem)
        {
            return $"has no header line that can be read: {problem.Message}";
        }
        if (csv.Headers is not { Count: > 0 } headers) return "is empty";
        var known = string.Join(", ", headers.Select(name => name.Length > 40 ? name[..40] + "…" : name).Take(30));
        foreach (var (name, column) in options.Columns)
            if (!headers.Contains(column)) return $"has no column '{column}', which --map names for {name}; it has {known}";
        if (headers.Contains(ColumnOf("text"))) return null;
        // The tables of GDELT begin at once, with numbers.
        return headers.Count is 61 or 16 && headers[0].All(char.IsAsciiDigit) ? "is a table of GDELT, which holds no texts; 'readout leads' lists the pages that it names"
            : $"has no column 'text'; it has {known}; say which one holds it, as in --map text={headers[0]} (also: {string.Join(", ", IntakeOptions.ColumnNames.Where(name => name != "text"))})";
    }

    private IntakeItem? Next(CsvReader csv, Dictionary<string, int> columns, out bool hasMore)
    {
        try
        {
            hasMore = csv.Read();
            return hasMore ? Make((int)csv.LineNumber, name => columns[name] is >= 0 and var index && csv.GetString(index) is { } cell && !string.IsNullOrWhiteSpace(cell) ? cell : null) : null;
        }
        catch (FormatException problem)
        {
            hasMore = false;
            return Problem((int)csv.LineNumber, $"cannot be read on: {problem.Message}");
        }
    }

    private IntakeItem Make(int line, Func<string, string?> cell)
    {
        if (cell("text") is not { } text) return Problem(line, $"has no text in column '{ColumnOf("text")}'");
        var written = cell("published");
        var published = written is null ? options.Day : PageDate.Believed(written, null);
        if (written is not null && published is null) return Problem(line, $"column '{ColumnOf("published")}' is '{written}'; write YYYY-MM-DD");
        var document = new Document { Id = cell("id") ?? $"{source.Id}:{line}", Text = text, Published = published, Publisher = cell("publisher"), Title = cell("title"), Url = cell("url") };
        var problem = published is null ? new IntakeProblem(source.Name, line, $"has no date; name its column, as in --map published={ColumnOf("published")}, or give --date", IsWarning: true) : null;
        return new IntakeItem(document, problem) { Language = cell("language")?.Trim() is { Length: 2 } language ? language.ToLowerInvariant() : null };
    }

    private string ColumnOf(string name) => options.Columns.GetValueOrDefault(name, name);

    private IntakeItem Problem(int line, string what) => new(null, new IntakeProblem(source.Name, line, what));
}
