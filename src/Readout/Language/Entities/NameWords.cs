using Readout.Language.Words;

namespace Readout.Language.Entities;

/// <summary>Words that lists of names hold, and what kind of list: evidence for the entity tagger, never a decision. The words are
/// part of the trained model, so that editing a list does not change what the model sees.</summary>
internal sealed class NameWords
{
    /// <summary>Kinds of list: a place of one word, part of a longer place, the people of a place, a given name, a family name,
    /// part of an organisation's name.</summary>
    public const int Place = 1, PlacePart = 2, People = 4, Given = 8, Family = 16, OrganisationPart = 32;

    private readonly Dictionary<ulong, byte> _kinds;

    private NameWords(Dictionary<ulong, byte> kinds) => _kinds = kinds;

    /// <summary>Makes the table; a word's kinds add up.</summary>
    public static NameWords Build(IEnumerable<(string Word, int Kind)> words)
    {
        var kinds = new Dictionary<ulong, byte>();
        foreach (var (word, kind) in words)
        {
            var hash = WordHash.Lower(word);
            kinds[hash] = (byte)(kinds.GetValueOrDefault(hash) | kind);
        }
        return new NameWords(kinds);
    }

    /// <summary>The kinds of the word with that <see cref="WordHash.Lower"/>; 0 for a word on no list.</summary>
    public int Find(ulong lower) => _kinds.GetValueOrDefault(lower);

    public static NameWords Load(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var kinds = new Dictionary<ulong, byte>(count);
        for (var i = 0; i < count; i++) kinds[reader.ReadUInt64()] = reader.ReadByte();
        return new NameWords(kinds);
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(_kinds.Count);
        foreach (var (hash, kind) in _kinds.OrderBy(pair => pair.Key))
        {
            writer.Write(hash);
            writer.Write(kind);
        }
    }
}
