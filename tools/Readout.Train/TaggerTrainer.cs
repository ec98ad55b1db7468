using System.Runtime.InteropServices;
using Readout.Language;
using Readout.Language.Tagging;
using Readout.Language.Words;

namespace Readout.Train;

/// <summary>Trains the tagger: an averaged perceptron that sees its own earlier choices.</summary>
internal sealed class TaggerTrainer(TagSet tags, WordForms forms)
{
    private const int Scale = 24;
    private readonly Dictionary<ulong, int> _rowOf = [];
    private readonly List<Vote[]> _rows = [];
    private readonly TaggingWords _words = new();
    private int _step = 1;

    public Tagger Train(IReadOnlyList<ParsedSentence> sentences, int epochs, int seed)
    {
        var gold = sentences.Select(s => Enumerable.Range(0, s.Count).Select(i => tags.Find(s.Tags[i], s.PennTags[i])).ToArray()).ToArray();
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var wrong = 0;
            foreach (var at in order) wrong += Learn(sentences[at], gold[at]);
            Console.Error.WriteLine($"tagger: epoch {epoch + 1}, {wrong} wrong, {_rows.Count} features");
        }
        return new Tagger(Average(), tags);
    }

    private int Learn(ParsedSentence sentence, int[] gold)
    {
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Count];
        Span<int> rows = stackalloc int[TaggerFeatures.Count];
        var scores = new float[tags.Count];
        _words.Read(sentence.Sentence, forms);
        var (previous, before, wrong) = (-1, -1, 0);
        for (var i = 0; i < sentence.Count; i++, _step++)
        {
            TaggerFeatures.Write(_words, i, previous, before, features);
            Array.Clear(scores);
            for (var f = 0; f < features.Length; f++) rows[f] = Row(features[f]);
            foreach (var row in rows)
                foreach (ref readonly var vote in _rows[row].AsSpan()) scores[vote.Class] += vote.Weight;
            var best = Array.IndexOf(scores, scores.Max());
            if (best != gold[i])
            {
                wrong++;
                foreach (var row in rows) { Move(row, (byte)gold[i], 1); Move(row, (byte)best, -1); }
            }
            (before, previous) = (previous, best);
        }
        return wrong;
    }

    private int Row(ulong feature)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rowOf, feature, out var known);
        if (!known)
        {
            row = _rows.Count;
            _rows.Add([]);
        }
        return row;
    }

    private void Move(int row, byte kind, float by)
    {
        var votes = _rows[row];
        var at = Array.FindIndex(votes, vote => vote.Class == kind);
        if (at < 0)
        {
            at = votes.Length;
            Array.Resize(ref votes, at + 1);
            votes[at].Class = kind;
            _rows[row] = votes;
        }
        ref var found = ref votes[at];
        found.Total += found.Weight * (_step - found.Since);
        (found.Weight, found.Since) = (found.Weight + by, _step);
    }

    private LinearModel Average()
    {
        var features = new List<(ulong, (byte, short)[])>();
        foreach (var (feature, row) in _rowOf)
        {
            var votes = _rows[row].Select(vote => (vote.Class, Weight: (short)Math.Clamp(Math.Round((vote.Total + (vote.Weight * (double)(_step - vote.Since))) / _step * Scale), short.MinValue, short.MaxValue)))
                .Where(vote => Math.Abs(vote.Weight) >= Scale / 12).OrderBy(vote => vote.Class).ToArray();
            if (votes.Length > 0) features.Add((feature, votes));
        }
        features.Sort((a, b) => a.Item1.CompareTo(b.Item1));
        return LinearModel.Build(features, tags.Count);
    }

    private struct Vote
    {
        public byte Class;
        public float Weight;
        public double Total;
        public int Since;
    }
}
