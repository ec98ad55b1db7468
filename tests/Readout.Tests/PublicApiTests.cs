using PublicApiGenerator;
using Readout.Exchange;
using Readout.Intake;
using Readout.Record;
using Xunit;

namespace Readout.Tests;

/// <summary>What users may rely on changes only when somebody means it to: the snapshots under PublicApi are read with the change.</summary>
public class PublicApiTests
{
    public static TheoryData<string> Assemblies => ["Readout", "Readout.Intake", "Readout.Exchange", "Readout.Record"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_public_api_is_the_snapshot(string name)
    {
        var assembly = name switch { "Readout" => typeof(Coder).Assembly, "Readout.Intake" => typeof(DocumentReader).Assembly, "Readout.Record" => typeof(EventRecord).Assembly, _ => typeof(PloverWriter).Assembly };
        var actual = assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").Trim() + "\n";
        var path = Path.Combine(AppContext.BaseDirectory, "PublicApi", name + ".txt");
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (actual != expected)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path + ".received", actual);
        }
        Assert.True(actual == expected, $"The public API differs from tests/Readout.Tests/PublicApi/{name}.txt; what it is now stands in {Path.GetFileName(path)}.received in the test's output folder.");
    }
}
