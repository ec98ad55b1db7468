namespace Readout.Intake;

/// <summary>Reads documents from files, folders and archives: plain text, JSON lines, tables, HTML pages, web archives (WARC), and .zip and .gz of any of these.
/// It streams: memory does not grow with the input. What cannot be read is a problem among the documents, never an exception. Not for several threads at once.</summary>
public sealed class DocumentReader
{
    private readonly IntakeFilter _filter;
    private readonly ContentReader _contents;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">How to read, and what is wanted; null for everything, as its name says it is.</param>
    public DocumentReader(IntakeOptions? options = null)
    {
        options ??= new IntakeOptions();
        _filter = new IntakeFilter(options);
        _contents = new ContentReader(options, _filter);
    }

    /// <summary>The longest line or text that is read, in characters: 16 Mi.</summary>
    public const int LongestText = 16 << 20;

    /// <summary>Documents and pages so far that the options did not want.</summary>
    public long PassedOver => _filter.PassedOver;

    /// <summary>Reads one file, or all files below a folder whose endings are known, in ordinal order of their paths.</summary>
    /// <param name="path">The file or folder; "-" for <paramref name="standardInput"/>, which is read as what its beginning looks like.</param>
    /// <param name="standardInput">What "-" reads; null for the process's own.</param>
    public IEnumerable<IntakeItem> Read(string path, Stream? standardInput = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path == "-") return _contents.ReadUnnamed(new IntakeSource("-", "stdin"), standardInput ?? Console.OpenStandardInput());
        return Directory.Exists(path) ? ReadFolder(path) : ReadFile(path, Path.GetFileName(path));
    }

    private IEnumerable<IntakeItem> ReadFile(string path, string id)
    {
        var (stream, problem) = InputFile.Open(path);
        return stream is null ? [new IntakeItem(null, problem)] : _contents.Read(new IntakeSource(path, id), stream);
    }

    private IEnumerable<IntakeItem> ReadFolder(string folder)
    {
        var (files, problem) = Files(folder);
        if (problem is not null) yield return new IntakeItem(null, problem);
        var others = 0;
        foreach (var file in files)
        {
            if (ContentKinds.ByName(file) is null) others++;
            else
                foreach (var item in ReadFile(file, Path.GetRelativePath(folder, file).Replace('\\', '/'))) yield return item;
        }
        if (others == files.Length && problem is null) yield return new IntakeItem(null, new IntakeProblem(folder, 0, others == 0 ? "is an empty folder" : $"holds no files that are read, only {others} of other kinds"));
        else if (others > 0) yield return new IntakeItem(null, new IntakeProblem(folder, 0, $"{others} files of other kinds were passed over", IsWarning: true));
    }

    // What hides, and what begins with a dot, is nobody's report.
    private static (string[] Files, IntakeProblem? Problem) Files(string folder)
    {
        try
        {
            var files = Directory.GetFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint });
            Array.Sort(files, StringComparer.Ordinal);
            return (files, null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return ([], new IntakeProblem(folder, 0, problem.Message));
        }
    }
}
