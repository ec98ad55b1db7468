using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Readout.Events;
using Readout.Exchange.Rows;
using Readout.Lexicons;

namespace Readout.Web.Pages.Review;

/// <summary>Parties as people type them, one a line: "FRA GOV LEG (Emmanuel Macron)", code, sectors and name, each of which may be missing.</summary>
internal static partial class PartyText
{
    private const int LongestName = 200;

    private static readonly HashSet<string> s_codes = [.. new[] { "countries", "organisations" }.SelectMany(name => Table.Embedded($"data/lexicons/en/{name}.tsv").Rows).Select(row => row["code"])];

    /// <summary>Writes a party.</summary>
    public static string Write(PartyRow party)
    {
        var name = party.Name ?? (party.Text.Length > 0 ? party.Text : null);
        return string.Join(' ', new[] { party.Code, party.Sector }.Concat(party.OtherSectors).Append(name is null ? null : $"({name})").OfType<string>());
    }

    /// <summary>Writes several.</summary>
    public static string Write(IEnumerable<PartyRow> parties) => string.Join('\n', parties.Select(Write));

    /// <summary>Reads a line into a participant of a PLOVER line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="known">Parties that the event has: one that is written the same stays the same, with its words in the text.</param>
    /// <param name="isCode">Whether a code that the tables do not have is one all the same.</param>
    /// <exception cref="FormatException">It is no party; the message tells why.</exception>
    public static JsonObject Read(string line, IReadOnlyList<(PartyRow Row, JsonNode Json)> known, Func<string, bool> isCode)
    {
        foreach (var (row, json) in known)
            if (Write(row) == line) return json.DeepClone().AsObject();
        var parts = Shape().Match(line);
        if (!parts.Success) throw new FormatException($"'{line}' is not CODE SECTOR (Name), as in: FRA GOV (Emmanuel Macron)");
        var (words, name) = (parts.Groups["words"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), parts.Groups["name"].Value.Trim());
        var code = words.Length > 0 && !Ontology.Sectors.Contains(words[0]) ? words[0] : null;
        if (code is not null && !s_codes.Contains(code) && !isCode(code)) throw new FormatException($"'{code}' is no code of a country or body, and no sector");
        var sectors = words.Skip(code is null ? 0 : 1).ToArray();
        if (Array.Find(sectors, sector => !Ontology.Sectors.Contains(sector)) is { } wrong) throw new FormatException($"'{wrong}' is no sector; there are {string.Join(", ", Ontology.Sectors)}");
        if (name.Length > LongestName) throw new FormatException($"the name is longer than {LongestName} characters");
        if (code is null && sectors.Length == 0 && name.Length == 0) throw new FormatException("a party needs a code, a sector or a name");
        return new JsonObject
        {
            ["code"] = code, ["sector"] = sectors.FirstOrDefault(), ["other_sectors"] = new JsonArray([.. sectors.Skip(1).Select(sector => (JsonNode)sector)]), ["entity_text"] = "",
            ["identifier_text"] = name.Length > 0 ? name : null, ["identifier_id"] = null, ["office"] = null, ["reason"] = "corrected",
        };
    }

    [GeneratedRegex(@"^(?<words>[A-Z]{3}( [A-Z]{3})*)?( ?\((?<name>[^()]*)\))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
