using Readout.Language.Network;
using Xunit;

namespace Readout.Tests.Language.Network;

public class NetworkModelFileTests
{
    [Fact]
    public void A_saved_model_comes_back_and_parses_alike()
    {
        var model = RandomNetwork.Model(1);
        using var stream = new MemoryStream();
        NetworkModelFile.Save(stream, model);
        stream.Position = 0;
        var loaded = QuantizedNetwork.Load(stream);
        Assert.Equal(model.Shape.Slots, loaded.Shape.Slots);
        int[] lengths = [9, 4];
        var features = RandomNetwork.Sentence(new Random(2), model.Shape, 13);
        ParsedBatch.Of(new QuantizedNetwork(model), features, lengths, new NetworkWorkspace()).AssertSame(ParsedBatch.Of(loaded, features, lengths, new NetworkWorkspace()));
    }

    [Fact]
    public void Damaged_models_are_refused()
    {
        using var stream = new MemoryStream();
        NetworkModelFile.Save(stream, RandomNetwork.Model(1));
        var bytes = stream.ToArray();
        Assert.Throws<InvalidDataException>(() => NetworkModelFile.Load(new MemoryStream(bytes[..^1])));
        Assert.Throws<InvalidDataException>(() => NetworkModelFile.Load(new MemoryStream(bytes[..2])));
        Assert.Throws<InvalidDataException>(() => NetworkModelFile.Load(new MemoryStream([.. "RDNQ"u8, 9, 0, 0, 0])));
        Assert.Throws<InvalidDataException>(() => NetworkModelFile.Load(new MemoryStream([.. "nothing of the kind"u8])));
    }

    [Fact]
    public void A_model_whose_arrays_do_not_fit_its_sizes_is_refused()
    {
        var model = RandomNetwork.Model(1);
        NetworkModel[] damaged =
        [
            model with { Shape = model.Shape with { Arc = model.Shape.Arc + 8 } },
            model with { Shape = model.Shape with { Hidden = model.Shape.Hidden + 8 } },
            model with { Root = model.Root[1..] },
            model with { Tables = model.Tables[1..] },
            model with { StateWeights = [.. model.StateWeights.Select(matrix => matrix with { Scales = matrix.Scales[1..] })] },
        ];
        Assert.All(damaged, wrong =>
        {
            using var stream = new MemoryStream();
            NetworkModelFile.Save(stream, wrong);
            stream.Position = 0;
            Assert.Throws<InvalidDataException>(() => NetworkModelFile.Load(stream));
        });
    }

    [Fact]
    public void Weights_that_are_no_numbers_are_refused()
    {
        var weights = RandomNetwork.Weights(3);
        weights["arc.u"].Values[5] = float.NaN;
        Assert.Contains("arc.u", Assert.Throws<InvalidDataException>(() => new FloatNetwork(weights)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_come_back_from_their_file()
    {
        var weights = RandomNetwork.Weights(3);
        using var stream = new MemoryStream();
        WeightFile.Write(stream, weights);
        stream.Position = 0;
        var read = WeightFile.Read(stream);
        Assert.Equal(weights.Keys, read.Keys);
        Assert.All(weights, w => Assert.Equal(w.Value.Values, read[w.Key].Values));
        Assert.Throws<InvalidDataException>(() => WeightFile.Read(new MemoryStream(stream.ToArray()[..^3])));
    }

    [Fact]
    public void Missing_and_misshapen_weights_are_named()
    {
        var weights = RandomNetwork.Weights(3);
        weights.Remove("arc.u");
        weights["rel.w"] = new FloatArray([1], [0]);
        var fault = Assert.Throws<InvalidDataException>(() => new FloatNetwork(weights));
        Assert.Contains("arc.u", fault.Message, StringComparison.Ordinal);
        Assert.Contains("rel.w", fault.Message, StringComparison.Ordinal);
    }
}
