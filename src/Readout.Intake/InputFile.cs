namespace Readout.Intake;

/// <summary>Opens files; one that cannot be opened is a problem.</summary>
internal static class InputFile
{
    /// <summary>Opens a file to be read from its beginning.</summary>
    public static (Stream? Stream, IntakeProblem? Problem) Open(string path)
    {
        try
        {
            return (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan), null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (null, new IntakeProblem(path, 0, problem is FileNotFoundException or DirectoryNotFoundException ? "no such file" : problem.Message));
        }
    }
}
