using System.Globalization;
using Readout.Lexicons;

namespace Readout.Actors;

/// <summary>Countries, organisations and people by name, read from the tables once.</summary>
internal sealed class ActorLexicon
{
    private readonly List<LexiconEntry> _entries = [];
    private readonly Dictionary<ulong, List<int>> _byNamePart = [];
    private readonly Dictionary<string, string> _countryNames = [];
    private readonly Dictionary<string, List<LexiconEntry>> _byCountry = [];
    private readonly HashSet<(int Term, ulong Part)> _nameParts = [];
    private readonly List<NamePiece> _pieces = [];

    /// <summary>Reads the rows.</summary>
    /// <param name="names">Countries, bodies and places.</param>
    /// <param name="peoples">Peoples and faiths.</param>
    /// <param name="terms">Terms of office.</param>
    /// <exception cref="InvalidDataException">Rows are wrong; the message lists all of them as file:line.</exception>
    public ActorLexicon(IReadOnlyList<TableRow> names, IReadOnlyList<TableRow> peoples, IReadOnlyList<TableRow> terms)
    {
        var problems = new List<string>();
        foreach (var row in names) AddNamed(row, problems);
        foreach (var row in peoples) AddPeople(row);
        foreach (var row in terms) AddTerm(row, problems);
        if (problems.Count > 0) throw new InvalidDataException(string.Join('\n', problems));
    }

    /// <summary>Every name and spelling.</summary>
    public NameTable Names { get; } = new();

    /// <summary>The row behind an entry number.</summary>
    public LexiconEntry this[int entry] => _entries[entry];

    /// <summary>Terms of office of people with that word in their name, given names apart; empty for none.</summary>
    public IReadOnlyList<int> TermsByNamePart(ulong hash) => _byNamePart.TryGetValue(hash, out var terms) ? terms : [];

    /// <summary>Whether a term's holder has that word in any spelling of the name.</summary>
    public bool HasNamePart(int term, ulong hash) => _nameParts.Contains((term, hash));

    /// <summary>Every term of office of a country; empty for none.</summary>
    public IReadOnlyList<LexiconEntry> Terms(string code) => _byCountry.TryGetValue(code, out var terms) ? terms : [];

    /// <summary>The usual name of a country; the code itself when no table has one.</summary>
    public string CountryName(string code) => _countryNames.GetValueOrDefault(code, code);

    /// <summary>Whether a code is a country's, not a body's.</summary>
    public bool IsCountry(string code) => _countryNames.ContainsKey(code);

    private void AddNamed(TableRow row, List<string> problems)
    {
        var kind = row.Cell("kind") switch
        {
            "country" or "demonym" => ActorKind.Country,
            "capital" => ActorKind.Capital,
            "place" => ActorKind.Place,
            "seat" => ActorKind.Seat,
            "people" => ActorKind.People,
            "organisation" or "" => ActorKind.Organisation,
            _ => (ActorKind?)null,
        };
        if (kind is null) problems.Add($"{row.Place}: kind '{row.Cell("kind")}' is none of country, demonym, capital, place, seat, people, organisation");
        if (row.Cell("context") is not ("" or "country")) problems.Add($"{row.Place}: context '{row.Cell("context")}' is neither empty nor country");
        var sectors = row.Items("sector");
        var entry = new LexiconEntry
        {
            Id = row["id"], Name = row.Cell("entity") is { Length: > 0 } entity ? entity : row["name"], Kind = kind ?? ActorKind.Country, Code = row["code"], Sector = sectors.Length > 0 ? sectors[0] : null,
            OtherSector = sectors.Length > 1 ? sectors[1] : null, IsNationality = row.Cell("kind") == "demonym", NeedsCountry = row.Cell("context") == "country",
            From = Day(row, "from", problems) ?? DateOnly.MinValue, To = Day(row, "to", problems) ?? DateOnly.MaxValue,
        };
        if (row.Cell("kind") == "country" && entry.To == DateOnly.MaxValue) _countryNames.TryAdd(entry.Code, entry.Name);
        Names.Add(row["name"], _entries.Count);
        _entries.Add(entry);
    }

    // A people of several countries is an entry for each, and one of no country, which stands where the document names none of them. Of equals
    // the entry added last wins, hence the order. A faith found everywhere is no name: RoleLexicon has it.
    private void AddPeople(TableRow row)
    {
        var codes = row.Items("codes");
        if (codes.Length == 0) return;
        foreach (var name in row.Items("variants").Prepend(row["name"]))
            foreach (var code in codes.Length == 1 ? codes : [.. codes.Reverse(), ""])
            {
                Names.Add(name, _entries.Count);
                _entries.Add(new LexiconEntry { Id = row["id"], Name = row["name"], Kind = ActorKind.People, Code = code, Sector = row.Cell("sector") is { Length: > 0 } sector ? sector : "CVL" });
            }
    }

    private void AddTerm(TableRow row, List<string> problems)
    {
        var entry = new LexiconEntry
        {
            Id = row["id"], Name = row["name"], Kind = ActorKind.Person, Code = row["code"], Sector = row.Cell("sector") is { Length: > 0 } sector ? sector : null,
            Office = row["office"], Wikidata = row.Cell("wikidata") is { Length: > 0 } id ? id : null,
            From = Day(row, "from", problems) ?? DateOnly.MinValue, To = Day(row, "to", problems) ?? DateOnly.MaxValue,
        };
        if (entry.From >= entry.To) problems.Add($"{row.Place}: the term ends before it begins");
        AddPersonName(row["name"], entry);
        foreach (var alias in row.Items("aliases")) AddPersonName(alias, entry);
        if (!_byCountry.TryGetValue(entry.Code, out var terms)) _byCountry.Add(entry.Code, terms = []);
        terms.Add(entry);
        _entries.Add(entry);
    }

    private void AddPersonName(string name, LexiconEntry entry)
    {
        if (name.Contains(' ', StringComparison.Ordinal) || name.Length > 4) Names.Add(name, _entries.Count);
        _pieces.Clear();
        NamePiece.Split(name.Replace(' ', '-'), _pieces);
        for (var i = 0; i < _pieces.Count; i++)
        {
            _nameParts.Add((_entries.Count, _pieces[i].Hash));
            if (_pieces[i].Length < 2 || (i == 0 && _pieces.Count > 1 && !FamilyNameFirst(entry.Code))) continue;
            if (!_byNamePart.TryGetValue(_pieces[i].Hash, out var terms)) _byNamePart.Add(_pieces[i].Hash, terms = []);
            if (!terms.Contains(_entries.Count)) terms.Add(_entries.Count);
        }
    }

    private static bool FamilyNameFirst(string code) => code is "CHN" or "TWN" or "HKG" or "MAC" or "KOR" or "PRK" or "VNM" or "KHM" or "SGP" or "HUN" or "MMR" or "IDN";

    private static DateOnly? Day(TableRow row, string column, List<string> problems)
    {
        if (row.Cell(column) is not { Length: > 0 } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        problems.Add($"{row.Place}: '{text}' is no day of the form 2022-01-27");
        return null;
    }
}
