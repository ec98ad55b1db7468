using System.Reflection;
using Readout.Lexicons;

namespace Readout.Web.Pages.About;

/// <summary>What is said of the data apart from the record: measured figures, definitions, licence.</summary>
internal static class AboutTables
{
    private const string Folder = "about/";

    /// <summary>Figures as the project states them, a line of a table a row: part, label, and cells parted by " | "; the first row of a part heads it.</summary>
    public static Table Figures { get; } = Read("figures.tsv");

    /// <summary>What each number on the pages means.</summary>
    public static Table Definitions { get; } = Read("definitions.tsv");

    /// <summary>Whose work is in it, under which licences.</summary>
    public static string Notice { get; } = Text("NOTICE");

    private static Table Read(string name) => Table.Read(new StringReader(Text(name)), name);

    private static string Text(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name)!);
        return reader.ReadToEnd();
    }
}
