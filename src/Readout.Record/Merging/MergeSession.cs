using Readout.Record.Storage;

namespace Readout.Record.Merging;

/// <summary>The events that one transaction touches, those that it adds and those of the record that may be one with them.</summary>
internal sealed class MergeSession(RecordWork work, ReportMatcher matcher, MergingTables tables)
{
    private const string Columns = "SELECT event, document, rank, standing, choice, score, line FROM traits WHERE";
    private readonly Dictionary<long, EventState> _states = [];
    private readonly Dictionary<long, List<EventState>> _newBlocks = [];
    private readonly Dictionary<long, BlockKeys> _keys = [];
    private readonly Dictionary<long, List<Neighbour>> _neighbours = [];
    private readonly Dictionary<long, HashSet<EventState>> _followers = [];
    private readonly HashSet<long> _followed = [];
    private int _searches;

    private sealed record Row(long Event, long Document, long Rank, long Standing, long? Choice, double Score, string Line);

    /// <summary>A like event.</summary>
    /// <param name="State">The event.</param>
    /// <param name="Relation">How it is like.</param>
    internal readonly record struct Neighbour(EventState State, EventRelation Relation);

    /// <summary>The transaction.</summary>
    public RecordWork Work => work;

    /// <summary>Events that differ from what the record has, in the order of their numbers.</summary>
    public IEnumerable<EventState> Changed => _states.Values.Where(state => state.IsChanged && !state.IsGone).OrderBy(state => state.Number);

    /// <summary>Takes in an event that this transaction adds.</summary>
    public EventState Add(AddedEvent added, AddedDocument document)
    {
        var published = document.Report.Document.Published;
        var state = new EventState { Number = added.Number, Traits = TraitReader.Read(added.Row, document.Number, published, tables), Rank = EventState.RankOf(added.Row.Id, published), IsNew = true, IsChanged = true };
        _states[added.Number] = state;
        foreach (var key in Keys(state).Own)
        {
            if (!_newBlocks.TryGetValue(key, out var block)) _newBlocks[key] = block = [];
            block.Add(state);
        }
        return state;
    }

    /// <summary>Keys that an event is filed under, and looks under.</summary>
    public BlockKeys Keys(EventState state)
    {
        if (!_keys.TryGetValue(state.Number, out var keys)) _keys[state.Number] = keys = BlockKeys.Of(state.Traits, tables);
        return keys;
    }

    /// <summary>Events of the record by their numbers; those that it has no traits of are left out.</summary>
    public IReadOnlyList<EventState> Load(IEnumerable<long> events)
    {
        var numbers = events.Distinct().ToArray();
        var missing = Array.FindAll(numbers, number => !_states.ContainsKey(number));
        if (missing.Length > 0)
            foreach (var row in work.QueryAmong<Row, long>($"{Columns} event IN @values", missing)) Keep(row);
        return [.. numbers.Where(_states.ContainsKey).Select(number => _states[number]).Where(state => !state.IsGone)];
    }

    /// <summary>Finds at once who chose some leaders.</summary>
    public void PrepareFollowers(IEnumerable<EventState> leaders)
    {
        var numbers = leaders.Where(leader => !leader.IsNew && _followed.Add(leader.Number)).Select(leader => leader.Number).ToArray();
        foreach (var row in work.QueryAmong<Row, long>($"{Columns} choice IN @values", numbers))
            if (!_states.ContainsKey(row.Event)) Keep(row);
    }

    /// <summary>Events that chose a leader, whether its entry has them or not.</summary>
    public IReadOnlyList<EventState> Followers(EventState leader)
    {
        PrepareFollowers([leader]);
        return _followers.TryGetValue(leader.Number, out var followers) ? [.. followers.Where(state => !state.IsGone).OrderBy(state => state.Number)] : [];
    }

    /// <summary>Has an event choose a leader; null for none.</summary>
    public void Choose(EventState state, long? leader, double score)
    {
        if (state.Choice is { } before && _followers.TryGetValue(before, out var left)) left.Remove(state);
        state.IsChanged |= state.Choice != leader;
        (state.Choice, state.Score) = (leader, score);
        File(state);
    }

    /// <summary>Finds at once what many events are compared with.</summary>
    public void Prepare(IReadOnlyList<EventState> states)
    {
        var wanted = states.Where(state => _neighbours.TryAdd(state.Number, [])).ToArray();
        if (wanted.Length == 0) return;
        var sought = wanted.SelectMany(state => Keys(state).Sought).Distinct().ToArray();
        // In the order in which the record has them: neighbours lie on one page.
        Array.Sort(sought);
        var filed = work.QueryAmong<(long Key, long Event), long>("SELECT key, event FROM blocks WHERE key IN @values", sought).ToLookup(row => row.Key, row => row.Event);
        Load(filed.SelectMany(block => block));
        var first = _searches + 1;
        foreach (var state in wanted)
        {
            state.Search = ++_searches;
            foreach (var key in Keys(state).Sought)
            {
                foreach (var number in filed[key])
                    if (_states.TryGetValue(number, out var other)) Compare(state, other, first);
                if (!_newBlocks.TryGetValue(key, out var block)) continue;
                foreach (var other in block) Compare(state, other, first);
            }
        }
        foreach (var state in wanted) _neighbours[state.Number].Sort((one, other) => one.State.Rank.CompareTo(other.State.Rank));
    }

    /// <summary>Events that are one with an event or contradict it.</summary>
    public IEnumerable<Neighbour> Neighbours(EventState state)
    {
        Prepare([state]);
        return _neighbours[state.Number].Where(neighbour => !neighbour.State.IsGone);
    }

    /// <summary>Events that are one with an event.</summary>
    public IEnumerable<Neighbour> Like(EventState state) => Neighbours(state).Where(neighbour => neighbour.Relation.Kind == RelationKind.Same);

    /// <summary>Whether two events may stand in one entry.</summary>
    public bool Agree(EventState first, EventState second) => first.Traits.Document == second.Traits.Document ? matcher.IsRepeat(first.Traits, second.Traits)
        : matcher.Compare(first.Traits, second.Traits).Kind != RelationKind.Conflicting;

    // Two that search in one round are compared once, since the relation is the same from either end.
    private void Compare(EventState state, EventState other, int first)
    {
        if (other.FoundBy == _searches || other == state) return;
        other.FoundBy = _searches;
        var isMutual = ReportMatcher.IsMutual(state.Traits, other.Traits);
        if (isMutual && other.Search >= first) return;
        if (matcher.Compare(state.Traits, other.Traits) is not { Kind: not RelationKind.Unrelated } relation) return;
        _neighbours[state.Number].Add(new Neighbour(other, relation));
        if (isMutual && other.Search == 0 && _neighbours.TryGetValue(other.Number, out var others)) others.Add(new Neighbour(state, relation));
    }

    private void Keep(Row row)
    {
        var state = new EventState { Number = row.Event, Traits = TraitText.Read(row.Line, row.Document, tables), Rank = row.Rank, Standing = (Standing)row.Standing, Choice = row.Choice, Score = row.Score };
        _states[row.Event] = state;
        File(state);
    }

    private void File(EventState state)
    {
        if (state.Choice is not { } leader) return;
        if (!_followers.TryGetValue(leader, out var followers)) _followers[leader] = followers = [];
        followers.Add(state);
    }
}
