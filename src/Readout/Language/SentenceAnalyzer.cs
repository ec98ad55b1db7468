using Readout.Language.Entities;
using Readout.Language.Network;
using Readout.Language.Parsing;
using Readout.Language.Tagging;

namespace Readout.Language;

/// <summary>Tags, lemmatises and parses sentences, and finds the names in them, with one model. It holds working memory that is used again and again: one thread at a time.</summary>
public sealed class SentenceAnalyzer
{
    // Arc scores take memory with the square of the length; no sentence of prose comes near this.
    private const int LongestParsed = 1000;

    private readonly LanguageModel _model;
    private readonly NetworkWorkspace _workspace = new();
    private readonly TaggingWords _words = new();
    private readonly List<int> _kept = [];
    private int[] _features = [], _heads = [], _tags = [], _lengths = [];
    private byte[] _relations = [], _networkTags = [], _labels = [];

    /// <summary>Makes an analyser of a model.</summary>
    public SentenceAnalyzer(LanguageModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <summary>Analyses every sentence.</summary>
    /// <param name="sentences">The sentences; their order does not matter to the result of any of them.</param>
    /// <param name="deservesTree">Says by a sentence's first tags and lemmas whether it is worth a tree; null to parse all. A sentence
    /// without one keeps the tags of the faster tagger. A sentence of more than 1,000 tokens gets no tree.</param>
    /// <returns>One analysed sentence for each, in order.</returns>
    public ParsedSentence[] Analyze(IReadOnlyList<Sentence> sentences, Predicate<ParsedSentence>? deservesTree = null)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var (result, names) = (new ParsedSentence[sentences.Count], new IReadOnlyList<Entity>[sentences.Count]);
        var (chosen, shortened) = (new List<int>(sentences.Count), new List<int[]?>(sentences.Count));
        Reserve(sentences.Sum(sentence => sentence.Count), sentences.Count);
        var tokens = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var tags = _tags.AsSpan(tokens, sentences[i].Count);
            _words.Read(sentences[i], _model.Forms);
            _model.Tagger.Tag(_words, tags);
            names[i] = FindNames(tags);
            if ((deservesTree is not null || sentences[i].Count > LongestParsed) && (result[i] = Untreed(sentences[i], tags, names[i])) is var first
                && (sentences[i].Count > LongestParsed || !deservesTree!(first))) continue;
            var seen = Shorten(sentences[i], tags, out var kept);
            _model.Features.Write(_words, seen, _features.AsSpan(tokens * ParserFeatures.SlotCount));
            _lengths[chosen.Count] = seen.Length;
            chosen.Add(i);
            shortened.Add(kept);
            tokens += seen.Length;
        }
        Parse(sentences, chosen, shortened, tokens, names, result);
        return result;
    }

    private Entity[] FindNames(ReadOnlySpan<int> tags)
    {
        var labels = _labels.AsSpan(0, tags.Length);
        _model.Entities.Tag(_words, tags, labels);
        return labels.ContainsAnyExcept((byte)EntityLabels.Outside) ? [.. EntityLabels.Read(labels)] : [];
    }

    private void Parse(IReadOnlyList<Sentence> sentences, List<int> chosen, List<int[]?> shortened, int tokens, IReadOnlyList<Entity>[] names, ParsedSentence[] result)
    {
        if (tokens > 0)
            _model.Network.Run(_features.AsSpan(0, tokens * ParserFeatures.SlotCount), _lengths.AsSpan(0, chosen.Count), _workspace,
                new ParseTarget { Heads = _heads.AsSpan(0, tokens), Relations = _relations.AsSpan(0, tokens), Tags = _networkTags.AsSpan(0, tokens) });
        var start = 0;
        for (var c = 0; c < chosen.Count; start += _lengths[c++])
        {
            var sentence = sentences[chosen[c]];
            var (heads, relations) = (new int[sentence.Count], new Relation[sentence.Count]);
            if (shortened[c] is { } kept) Widen(sentence, kept, start, heads, relations);
            else Copy(start, heads, relations);
            result[chosen[c]] = Build(sentence, _tags.AsSpan(0, sentence.Count), heads, relations, names[chosen[c]], true);
        }
    }

    private void Copy(int start, int[] heads, Relation[] relations)
    {
        for (var t = 0; t < heads.Length; t++)
        {
            heads[t] = _heads[start + t] - 1;
            relations[t] = (Relation)_relations[start + t];
            _tags[t] = _networkTags[start + t];
        }
    }

    // The tags of what the parser is to see, and the words read anew without what it is not; null for nothing left out.
    private Span<int> Shorten(Sentence sentence, Span<int> tags, out int[]? kept)
    {
        kept = null;
        if (!DayStamp.Find(sentence, tags, _model.Tagger.Tags, _kept)) return tags;
        kept = [.. _kept];
        _words.Read(new Sentence(sentence.Text, sentence.Span, [.. _kept.Select(token => sentence.Tokens[token])]), _model.Forms);
        for (var t = 0; t < kept.Length; t++) tags[t] = tags[kept[t]];
        return tags[..kept.Length];
    }

    private void Widen(Sentence sentence, int[] kept, int start, int[] heads, Relation[] relations)
    {
        for (var t = 0; t < kept.Length; t++)
        {
            heads[kept[t]] = _heads[start + t] == 0 ? -1 : kept[_heads[start + t] - 1];
            relations[kept[t]] = (Relation)_relations[start + t];
            _tags[kept[t]] = _networkTags[start + t];
        }
        DayStamp.Attach(sentence, kept, heads, relations, _tags, _model.Tagger.Tags);
    }

    private ParsedSentence Untreed(Sentence sentence, Span<int> tags, IReadOnlyList<Entity> names)
    {
        var (heads, relations) = (new int[sentence.Count], new Relation[sentence.Count]);
        Array.Fill(relations, Relation.Dep);
        if (heads.Length > 0) (heads[0], relations[0]) = (-1, Relation.Root);
        return Build(sentence, tags, heads, relations, names, false);
    }

    private ParsedSentence Build(Sentence sentence, Span<int> tags, int[] heads, Relation[] relations, IReadOnlyList<Entity> names, bool hasTree)
    {
        if (hasTree) Mend(sentence, tags, heads, relations);
        var (universal, penn, lemmas) = (new UniversalTag[sentence.Count], new string[sentence.Count], new string[sentence.Count]);
        for (var t = 0; t < sentence.Count; t++)
        {
            universal[t] = _model.Tagger.Tags.Universal(tags[t]);
            penn[t] = _model.Tagger.Tags.Penn(tags[t]);
            lemmas[t] = _model.Lemmatizer.Lemmatize(sentence.Word(t), universal[t], penn[t]);
        }
        return new ParsedSentence(sentence, universal, penn, lemmas, heads, relations) { HasTree = hasTree, Entities = names };
    }

    private void Mend(Sentence sentence, Span<int> tags, int[] heads, Relation[] relations)
    {
        var set = _model.Tagger.Tags;
        RebuttedNouns.Mend(sentence, tags, set, heads, relations);
        NamedDoings.Mend(sentence, tags, set, heads, relations);
        SpokenSubjects.Mend(sentence, tags, set, heads, relations);
        ParallelConjuncts.Mend(tags, set, heads, relations);
        NameLists.Mend(sentence, tags, set, heads, relations);
        ParallelPhrases.Mend(sentence, heads, relations);
    }

    private void Reserve(int tokens, int sentences)
    {
        if (_lengths.Length < sentences) _lengths = new int[sentences * 2];
        if (_heads.Length >= tokens) return;
        var size = Math.Max(1024, tokens * 2);
        (_features, _heads, _tags) = (new int[size * ParserFeatures.SlotCount], new int[size], new int[size]);
        (_relations, _networkTags, _labels) = (new byte[size], new byte[size], new byte[size]);
    }
}
