using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Countries, organisations and people by name. Only names are read at first; a row becomes an entry when somebody asks for it.</summary>
internal sealed class ActorLexicon
{
    /// <summary>The code of names that look like an actor's and are none: "Brussels sprouts".</summary>
    public const string Nobody = "-";

    private const int UsualParts = 60_000;

    // Where the first word of a name is the family's, or people are called by their given names.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_familyFirst =
        Table.Embedded("data/lexicons/name-orders.tsv").Rows.Select(row => row["code"]).ToHashSet().GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<NumberedRow> _rows = new(UsualParts);
    private readonly List<int> _firstPart = [];
    private readonly List<ulong> _parts = [];
    private readonly HashIndex _byNamePart = new(UsualParts);
    private readonly List<Bearer> _bearers = new(UsualParts);
    private readonly Dictionary<string, string> _countryNames = [];
    private readonly Dictionary<string, List<int>> _byCountry = [];
    private readonly ConcurrentDictionary<string, IReadOnlyList<LexiconEntry>> _terms = new();
    private readonly List<NamePiece> _pieces = [];
    private readonly LexiconEntry?[] _entries;

    /// <summary>Reads the names of rows that <see cref="LexiconLinter"/> finds nothing wrong in.</summary>
    /// <param name="names">Countries, bodies and places.</param>
    /// <param name="peoples">Peoples and faiths.</param>
    /// <param name="terms">Terms of office.</param>
    public ActorLexicon(IReadOnlyList<TableRow> names, IReadOnlyList<TableRow> peoples, IReadOnlyList<TableRow> terms)
    {
        foreach (var row in names) AddNamed(row);
        foreach (var row in peoples) AddPeople(row);
        foreach (var row in Table.Embedded("data/lexicons/en/country-groups.tsv").Rows) Names.Add(row.Span("name"), Number(row, row["codes"]));
        foreach (var row in Table.Embedded("data/lexicons/en/not-actors.tsv").Rows) Names.Add(row.Span("name"), Number(row, Nobody));
        var byCode = _byCountry.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in terms) AddTerm(row, byCode);
        _firstPart.Add(_parts.Count);
        _entries = new LexiconEntry?[_rows.Count];
    }

    /// <summary>Every name and spelling.</summary>
    public NameTable Names { get; } = new();

    /// <summary>The row behind an entry number.</summary>
    public LexiconEntry this[int entry] => _entries[entry] ??= Make(_rows[entry].Row, _rows[entry].Code);

    /// <summary>Terms of office of people with that word in their name, given names apart, in the table's order; empty for none.</summary>
    public IReadOnlyList<int> TermsByNamePart(ulong hash)
    {
        var terms = new List<int>();
        for (var at = _byNamePart.Find(hash); at >= 0; at = _bearers[at].Next) terms.Add(_bearers[at].Term);
        terms.Reverse();
        return terms;
    }

    /// <summary>Whether a term's holder has that word in any spelling of the name.</summary>
    public bool HasNamePart(int term, ulong hash) => CollectionsMarshal.AsSpan(_parts)[_firstPart[term].._firstPart[term + 1]].Contains(hash);

    /// <summary>Every term of office of a country; empty for none.</summary>
    public IReadOnlyList<LexiconEntry> Terms(string code) =>
        _terms.GetOrAdd(code, static (code, lexicon) => lexicon._byCountry.TryGetValue(code, out var terms) ? [.. terms.Select(term => lexicon[term])] : [], this);

    /// <summary>The usual name of a country; the code itself when no table has one.</summary>
    public string CountryName(string code) => _countryNames.GetValueOrDefault(code, code);

    /// <summary>Whether a code is a country's, not a body's.</summary>
    public bool IsCountry(string code) => _countryNames.ContainsKey(code);

    private void AddNamed(TableRow row)
    {
        if (row.Span("kind") is "country" && row.Span("to").IsEmpty) _countryNames.TryAdd(row["code"], row.Cell("entity") is { Length: > 0 } entity ? entity : row["name"]);
        Names.Add(row.Span("name"), Number(row));
    }

    // A people of several countries is an entry for each, and one of no country, which stands where the document names none of them. Of equals
    // the entry added last wins, hence the order. A faith found everywhere is no name: RoleLexicon has it.
    private void AddPeople(TableRow row)
    {
        var codes = row.Items("codes");
        if (codes.Length == 0) return;
        foreach (var name in row.Items("variants").Prepend(row["name"]))
            foreach (var code in codes.Length == 1 ? codes : [.. codes.Reverse(), ""]) Names.Add(name, Number(row, code));
    }

    private void AddTerm(TableRow row, Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> byCode)
    {
        var term = Number(row);
        var code = row.Span("code");
        var isGivenFirst = !s_familyFirst.Contains(code);
        AddPersonName(row.Span("name"), term, isGivenFirst);
        var aliases = row.Span("aliases");
        while (!aliases.IsEmpty)
        {
            var end = aliases.IndexOf(';');
            if ((end < 0 ? aliases : aliases[..end]).Trim() is { IsEmpty: false } name) AddPersonName(name, term, isGivenFirst);
            aliases = end < 0 ? default : aliases[(end + 1)..];
        }
        if (!byCode.TryGetValue(code, out var terms)) byCode[code] = terms = [];
        terms.Add(term);
    }

    private void AddPersonName(ReadOnlySpan<char> name, int term, bool isGivenFirst)
    {
        _pieces.Clear();
        NameVariants.Split(name, _pieces);
        if (name.Contains(' ') || name.Length > 4 || !name.ContainsAnyExceptInRange('A', 'Z')) Names.Add(CollectionsMarshal.AsSpan(_pieces), term);
        for (var i = 0; i < _pieces.Count; i++)
        {
            _parts.Add(_pieces[i].Hash);
            if (_pieces[i].Length < 2 || (i == 0 && _pieces.Count > 1 && isGivenFirst)) continue;
            var first = _byNamePart.Find(_pieces[i].Hash);
            if (first >= 0 && _bearers[first].Term == term) continue;
            _bearers.Add(new Bearer(term, first));
            _byNamePart[_pieces[i].Hash] = _bearers.Count - 1;
        }
    }

    private int Number(TableRow row, string? code = null)
    {
        _firstPart.Add(_parts.Count);
        _rows.Add(new NumberedRow(row, code));
        return _rows.Count - 1;
    }

    private static LexiconEntry Make(TableRow row, string? peopleCode)
    {
        var (sectors, office) = (row.Items("sector"), row.Cell("office"));
        return new LexiconEntry
        {
            Id = row["id"], Name = row.Cell("entity") is { Length: > 0 } entity ? entity : row["name"], Kind = office.Length > 0 ? ActorKind.Person : peopleCode is not null && row.Span("kind") is not "group" ? ActorKind.People : Kind(row),
            Code = peopleCode ?? row["code"], Sector = sectors.Length > 0 ? sectors[0] : peopleCode is null ? null : "CVL", OtherSector = sectors.Length > 1 ? sectors[1] : null,
            Office = office.Length > 0 ? office : null, Wikidata = row.Cell("wikidata") is { Length: > 0 } id ? id : null,
            IsNationality = row.Span("kind") is "demonym", NeedsCountry = row.Span("context") is "country", From = Day(row, "from") ?? DateOnly.MinValue, To = Day(row, "to") ?? DateOnly.MaxValue,
        };
    }

    private static ActorKind Kind(TableRow row) => row.Span("kind") switch
    {
        "country" or "demonym" or "group" => ActorKind.Country,
        "capital" => ActorKind.Capital,
        "place" => ActorKind.Place,
        "seat" => ActorKind.Seat,
        "people" => ActorKind.People,
        _ => ActorKind.Organisation,
    };

    private static DateOnly? Day(TableRow row, string column) =>
        DateOnly.TryParseExact(row.Span(column), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // A row, and the code that it stands for where that is not the row's own.
    private readonly record struct NumberedRow(TableRow Row, string? Code);

    // A term of office whose holder has a word in the name, and the bearer before it; -1 for none.
    private readonly record struct Bearer(int Term, int Next);
}
