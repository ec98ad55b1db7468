using CsCheck;
using Readout.Language.Network;
using Xunit;

namespace Readout.Tests.Language.Network;

public class TreeDecoderTests
{
    // Whole numbers, few of them: ties and cycles abound, sums stay exact.
    private static readonly Gen<(int, float[])> s_small = Gen.Int[1, 5].SelectMany(n => Gen.Select(Gen.Const(n), Gen.Int[-4, 4].Select(x => (float)x).Array[n * (n + 1)]));

    [Fact]
    public void The_tree_is_the_heaviest_with_one_token_on_the_root() => s_small.Sample((n, scores) =>
    {
        var heads = new int[n];
        new SpanningTree().Find(scores, n + 1, heads);
        Assert.True(IsTree(heads));
        Assert.Equal(Heaviest(new int[n], 0, scores), Weight(heads, scores));
    }, iter: 3000);

    [Fact]
    public void Decoding_gives_a_heaviest_tree_and_is_repeatable() => s_small.Sample((n, scores) =>
    {
        int[] heads = new int[n], again = new int[n];
        var decoder = new TreeDecoder();
        decoder.Decode(scores, n + 1, heads);
        decoder.Decode(scores, n + 1, again);
        Assert.Equal(heads, again);
        Assert.Equal(Heaviest(new int[n], 0, scores), Weight(heads, scores));
    }, iter: 1000);

    [Theory]
    [InlineData(40)]
    [InlineData(400)]
    [InlineData(900)]
    public void Long_sentences_become_trees(int length)
    {
        var random = new Random(length);
        var scores = new float[length * (length + 1)];
        foreach (ref var score in scores.AsSpan())
            score = (float)(random.NextDouble() * 20 - 10);
        var heads = new int[length];
        new TreeDecoder().Decode(scores, length + 1, heads);
        Assert.True(IsTree(heads));
    }

    [Fact]
    public void A_decoder_forgets_the_sentence_before()
    {
        var decoder = new TreeDecoder();
        var random = new Random(3);
        foreach (var length in (int[])[30, 3, 17, 1, 30, 8])
        {
            var scores = Enumerable.Range(0, length * (length + 1)).Select(_ => (float)random.NextDouble()).ToArray();
            int[] heads = new int[length], fresh = new int[length];
            decoder.Decode(scores, length + 1, heads);
            new TreeDecoder().Decode(scores, length + 1, fresh);
            Assert.Equal(fresh, heads);
        }
    }

    [Fact]
    public void Margins_compare_with_the_best_other_head()
    {
        float[] margins = new float[2];
        TreeDecoder.Margins([5, 0, 2, 3, 4, 0], 3, [0, 1], margins);
        Assert.Equal([3, 1], margins);
    }

    private static float Heaviest(int[] heads, int token, float[] scores)
    {
        if (token == heads.Length)
            return IsTree(heads) ? Weight(heads, scores) : float.NegativeInfinity;
        var best = float.NegativeInfinity;
        for (var head = 0; head <= heads.Length; head++)
        {
            heads[token] = head;
            best = Math.Max(best, Heaviest(heads, token + 1, scores));
        }

        return best;
    }

    private static float Weight(int[] heads, float[] scores) => heads.Select((head, d) => scores[d * (heads.Length + 1) + head]).Sum();

    private static bool IsTree(int[] heads) => heads.Count(h => h == 0) == 1 && Enumerable.Range(1, heads.Length).All(token =>
    {
        for (var steps = 0; steps <= heads.Length; steps++, token = heads[token - 1])
        {
            if (token == 0)
                return true;
        }

        return false;
    });
}
