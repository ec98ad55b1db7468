using System.CommandLine;
using Readout.Language.Network;
using Readout.Language.Parsing;

namespace Readout.Train;

/// <summary><c>pack</c>: the network's weights into bytes, beside the vocabularies they were trained with.</summary>
internal static class PackCommand
{
    // Sentences over which the scales of the activations are chosen.
    private const int Sample = 400;

    public static Command Create()
    {
        var work = new Argument<DirectoryInfo>("work") { Description = "The folder that prepare wrote" };
        var weights = new Option<FileInfo>("--weights") { Description = "What train.py wrote", Required = true };
        var output = new Option<DirectoryInfo>("--output") { Description = "Where the model goes", Required = true };
        var command = new Command("pack", "Quantise the network and put the model together") { work, weights, output };
        command.SetAction(result => Run(result.GetRequiredValue(work).FullName, result.GetRequiredValue(weights).FullName, result.GetRequiredValue(output).FullName));
        return command;
    }

    private static void Run(string work, string weights, string output)
    {
        Directory.CreateDirectory(output);
        using (var stream = File.OpenRead(weights))
        using (var parser = File.Create(Path.Combine(output, "parser.bin")))
        {
            using var features = File.OpenRead(Path.Combine(work, "features.bin"));
            features.CopyTo(parser);
            NetworkModelFile.Save(parser, NetworkQuantizer.Quantize(new FloatNetwork(WeightFile.Read(stream)), ReadSample(Path.Combine(work, "train.ids"))));
        }
        foreach (var name in new[] { "words.bin", "tagger.bin" }) File.Copy(Path.Combine(work, name), Path.Combine(output, name), overwrite: true);
    }

    private static List<int[]> ReadSample(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        var sentences = new List<int[]>();
        var stride = (int)(new FileInfo(path).Length / 4 / Sample);
        while (sentences.Count < Sample && reader.BaseStream.Position < reader.BaseStream.Length)
        {
            var features = new int[reader.ReadInt32() * ParserFeatures.SlotCount];
            for (var i = 0; i < features.Length; i++)
            {
                features[i] = reader.ReadInt32();
                if (i % ParserFeatures.SlotCount == ParserFeatures.SlotCount - 1) reader.BaseStream.Seek(12, SeekOrigin.Current);
            }
            if (features.Length > 0 && sentences.Count * (long)stride * 4 <= reader.BaseStream.Position) sentences.Add(features);
        }
        return sentences;
    }
}
