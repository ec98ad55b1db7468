using System.CommandLine;

namespace Readout.Pack;

/// <summary><c>outlines</c>: Natural Earth's countries to a table of outlines, which the map of the pages is drawn from.</summary>
internal static class OutlinesCommand
{
    public static Command Create()
    {
        var shapes = new Argument<FileInfo>("shapes") { Description = "Countries as TopoJSON, countries-110m.json (npm world-atlas)" };
        var codes = new Option<FileInfo>("--codes") { Description = "Numbers and letters of countries, codes.json (npm i18n-iso-countries)", Required = true };
        var output = new Option<FileInfo>("--output") { Description = "Where the table goes", Required = true };
        var command = new Command("outlines", "Make the table of countries' outlines") { shapes, codes, output };
        command.SetAction(result =>
        {
            var outlines = TopologyReader.Read(result.GetRequiredValue(shapes).FullName);
            var known = CountryNumbers.Read(result.GetRequiredValue(codes).FullName);
            OutlineWriter.Write(outlines, known, result.GetRequiredValue(output).FullName);
            result.InvocationConfiguration.Output.WriteLine($"{outlines.Count} outlines, {outlines.Count(outline => known.Of(outline) is not null)} with a code, {new FileInfo(result.GetRequiredValue(output).FullName).Length} bytes");
        });
        return command;
    }
}
