using Readout.Language.Network;
using Xunit;

namespace Readout.Tests.Language.Network;

public unsafe class QuantizedNetworkTests
{
    private static readonly int[] s_lengths = [7, 1, 31, 12, 0, 2, 45, 12, 5];

    [Theory]
    [InlineData(1, 24, 20, 12)]
    [InlineData(2, 40, 24, 16)]
    [InlineData(3, 16, 9, 5)]
    public void Every_path_finds_the_same_to_the_bit(int layers, int hidden, int arc, int relation)
    {
        var model = RandomNetwork.Model(layers, layers, hidden, arc, relation);
        var features = RandomNetwork.Sentence(new Random(5), model.Shape, s_lengths.Sum());
        var scalar = new NetworkWorkspace();
        var expected = ParsedBatch.Of(new QuantizedNetwork(model, KernelPath.All[^1]), features, s_lengths, scalar);
        foreach (var path in KernelPath.All.Where(path => path.IsSupported))
        {
            var workspace = new NetworkWorkspace();
            expected.AssertSame(ParsedBatch.Of(new QuantizedNetwork(model, path), features, s_lengths, workspace));
            // Scores of the last sentence, 5 tokens by 8 places.
            Assert.Equal(new ReadOnlySpan<int>(scalar.ArcScores.Start, 40), new ReadOnlySpan<int>(workspace.ArcScores.Start, 40));
        }
    }

    [Fact]
    public void A_sentence_is_parsed_alone_as_in_a_batch()
    {
        var network = new QuantizedNetwork(RandomNetwork.Model(11));
        // More tokens than one batch takes.
        int[] lengths = [.. Enumerable.Range(0, 30).SelectMany(_ => s_lengths)];
        var features = RandomNetwork.Sentence(new Random(6), network.Shape, lengths.Sum());
        var workspace = new NetworkWorkspace();
        var batch = ParsedBatch.Of(network, features, lengths, workspace);
        for (int i = 0, start = 0; i < lengths.Length; start += lengths[i++])
        {
            var (from, to) = (start * network.Shape.Slots.Length, (start + lengths[i]) * network.Shape.Slots.Length);
            var alone = ParsedBatch.Of(network, features[from..to], [lengths[i]], workspace);
            Assert.Equal(alone.Heads, batch.Heads[start..(start + lengths[i])]);
            Assert.Equal(alone.Relations, batch.Relations[start..(start + lengths[i])]);
            Assert.Equal(alone.Margins, batch.Margins[start..(start + lengths[i])]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Scores_are_close_to_those_in_floats(int layers)
    {
        var floats = new FloatNetwork(RandomNetwork.Weights(21, layers, 64, 48, 24));
        var random = new Random(22);
        var sample = Enumerable.Range(0, 8).Select(_ => RandomNetwork.Sentence(random, floats.Shape, 25)).ToArray();
        var network = new QuantizedNetwork(NetworkQuantizer.Quantize(floats, sample));
        var workspace = new NetworkWorkspace();
        foreach (var sentence in sample)
        {
            var expected = floats.Score(sentence);
            ParsedBatch.Of(network, sentence, [25], workspace);
            double error = 0, size = 0;
            for (var token = 0; token < 25; token++)
            {
                var arcs = expected.Arcs(token);
                var mean = arcs.Average();
                for (var head = 0; head <= 25; head++)
                {
                    error += Math.Pow(((float*)workspace.ArcScores.Start)[token * 32 + head] - arcs[head], 2);
                    size += Math.Pow(arcs[head] - mean, 2);
                }
            }

            // States of untrained networks are small, so that their rounding weighs more than after training.
            Assert.InRange(Math.Sqrt(error / size), 0, 0.12);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Weights_that_bytes_hold_exactly_leave_no_error_but_the_rounding_of_states(int layers)
    {
        var floats = new FloatNetwork(RandomNetwork.Weights(71, layers, 64, 48, 24, exact: true), roundsStates: true);
        var sentence = RandomNetwork.Sentence(new Random(72), floats.Shape, 25);
        var expected = floats.Score(sentence).ArcHeads;
        var workspace = new NetworkWorkspace();
        ParsedBatch.Of(new QuantizedNetwork(NetworkQuantizer.Quantize(floats, [sentence])), sentence, [25], workspace);
        // All sizes here are multiples of 8 but the tags; the heads' vectors come second.
        var stride = QuantizedMatrix.RoundUp(floats.Shape.HeadSizes().Sum(head => QuantizedMatrix.RoundUp(head.Size, 8)), IntegerKernel.OutputStep);
        var errors = Enumerable.Range(0, 25 * 48).Select(i => Math.Abs(((float*)workspace.Readings.Start)[i / 48 * stride + 48 + i % 48] - expected[i / 48 + 1][i % 48])).Order().ToArray();
        // The median: where the library rounds otherwise on some machine, a state may tip over, and a few values with it.
        Assert.InRange(errors[errors.Length / 2], 0, 1e-6);
    }

    [Fact]
    public void Choices_agree_with_those_in_floats()
    {
        var floats = new FloatNetwork(RandomNetwork.Weights(31, 2, 64, 48, 24));
        var random = new Random(32);
        var sample = Enumerable.Range(0, 12).Select(_ => RandomNetwork.Sentence(random, floats.Shape, 25)).ToArray();
        var network = new QuantizedNetwork(NetworkQuantizer.Quantize(floats, sample));
        int relations = 0, tags = 0, arcs = 0;
        foreach (var sentence in sample)
        {
            var scores = floats.Score(sentence);
            var found = ParsedBatch.Of(network, sentence, [25], new NetworkWorkspace());
            for (var token = 0; token < 25; token++)
            {
                tags += Best(scores.Tags[token], 0) == found.Tags[token] ? 1 : 0;
                if (found.Heads[token] == 0)
                {
                    Assert.Equal(0, found.Relations[token]);
                    continue;
                }

                arcs++;
                relations += Best(scores.Relations(token, found.Heads[token] - 1), 1) == found.Relations[token] ? 1 : 0;
            }
        }

        // Untrained scores lie close together, so a few choices tip over.
        Assert.InRange(tags / 300.0, 0.93, 1);
        Assert.InRange(relations / (double)arcs, 0.93, 1);
    }

    [Fact]
    public void Running_again_allocates_nothing()
    {
        var network = new QuantizedNetwork(RandomNetwork.Model(41));
        var workspace = new NetworkWorkspace();
        var features = RandomNetwork.Sentence(new Random(42), network.Shape, s_lengths.Sum());
        var (heads, bytes) = (new int[s_lengths.Sum()], new byte[2 * s_lengths.Sum()]);
        void Run() => network.Run(features, s_lengths, workspace, new ParseTarget
        {
            Heads = heads,
            Relations = bytes.AsSpan(0, heads.Length),
            Tags = bytes.AsSpan(heads.Length, heads.Length),
        });
        Run();
        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Threads_share_a_network()
    {
        var network = new QuantizedNetwork(RandomNetwork.Model(51));
        var features = RandomNetwork.Sentence(new Random(52), network.Shape, s_lengths.Sum());
        var expected = ParsedBatch.Of(network, features, s_lengths, new NetworkWorkspace());
        Parallel.For(0, 8, _ => expected.AssertSame(ParsedBatch.Of(network, features, s_lengths, new NetworkWorkspace())));
    }

    [Fact]
    public void A_very_long_sentence_is_parsed_too()
    {
        var network = new QuantizedNetwork(RandomNetwork.Model(81));
        var found = ParsedBatch.Of(network, RandomNetwork.Sentence(new Random(82), network.Shape, 1503), [3, 1500], new NetworkWorkspace());
        Assert.Equal(1, found.Heads.Skip(3).Count(head => head == 0));
        Assert.All(found.Heads.Skip(3).Select((head, i) => (head, i)), arc => Assert.True(arc.head is >= 0 and <= 1500 && arc.head != arc.i + 1));
        Assert.Equal(found.Heads.Select(head => head == 0), found.Relations.Select(relation => relation == 0));
    }

    [Fact]
    public void Wrong_arguments_are_refused()
    {
        var network = new QuantizedNetwork(RandomNetwork.Model(61));
        Assert.Throws<ArgumentException>(() => ParsedBatch.Of(network, [1, 2], [1], new NetworkWorkspace()));
        Assert.Throws<ArgumentException>(() => ParsedBatch.Of(network, [1, 2, 60], [1], new NetworkWorkspace()));
    }

    private static int Best(float[] scores, int from) => Enumerable.Range(from, scores.Length - from).MaxBy(i => scores[i]);
}
