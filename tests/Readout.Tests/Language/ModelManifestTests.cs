using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Readout.Language;
using Xunit;

namespace Readout.Tests.Language;

/// <summary>The manifest says what is shipped, not what was shipped once.</summary>
public class ModelManifestTests
{
    [Fact]
    public void Every_file_is_the_one_the_manifest_names()
    {
        using var manifest = JsonDocument.Parse(Resource("manifest.json"));
        var files = manifest.RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(4, files.Count);
        foreach (var file in files)
        {
            var bytes = Resource(file.GetProperty("file").GetString()!);
            Assert.Equal(file.GetProperty("bytes").GetInt32(), bytes.Length);
            Assert.Equal(file.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
    }

    [Fact]
    public void Models_take_less_than_20_MB() =>
        Assert.InRange(new[] { "words.bin", "tagger.bin", "parser.bin", "entities.bin" }.Sum(name => Resource(name).Length), 1, 20_000_000);

    private static byte[] Resource(string name)
    {
        using var stream = Assembly.GetAssembly(typeof(LanguageModel))!.GetManifestResourceStream("data/models/en/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
