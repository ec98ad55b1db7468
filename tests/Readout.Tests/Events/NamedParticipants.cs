using Readout.Actors;
using Readout.Events;
using Readout.Language;

namespace Readout.Tests.Events;

/// <summary>Participants by their word alone: "Chad=TCD GOV", "protesters=- CVL" for a role without a country.</summary>
internal sealed class NamedParticipants : IParticipantSource
{
    private readonly IReadOnlyList<ParsedSentence> _sentences;
    private readonly Dictionary<string, ActorReference> _actors = new(StringComparer.Ordinal);

    public NamedParticipants(IReadOnlyList<ParsedSentence> sentences, params string[] names)
    {
        _sentences = sentences;
        foreach (var name in names)
        {
            var (word, cells) = (name.Split('=')[0], name.Split('=')[1].Split(' '));
            _actors[word] = new ActorReference { Code = cells[0] == "-" ? null : cells[0], Sector = cells.Length > 1 ? cells[1] : null, Name = word, Reason = "test" };
        }
    }

    public bool IsActor(int sentence, int token) => Find(sentence, token).Count > 0;

    public IReadOnlyList<Participant> Find(int sentence, int token) => _actors.TryGetValue(_sentences[sentence].Word(token).ToString(), out var actor)
        ? [new Participant(actor, actor.Name!, _sentences[sentence].Sentence.Tokens[token])] : [];
}
