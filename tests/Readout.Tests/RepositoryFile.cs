namespace Readout.Tests;

/// <summary>Files of the repository, wherever the tests run from.</summary>
internal static class RepositoryFile
{
    private static readonly string s_root = FindRoot();

    /// <summary>The full path of a file given from the project's root.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(s_root, relative);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Readout.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"no Readout.slnx above {AppContext.BaseDirectory}");
    }
}
