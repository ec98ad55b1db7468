using Readout.Exchange.Rows;

namespace Readout.Exchange.Classic;

/// <summary>A party as GDELT has it.</summary>
/// <param name="Code">Everything that CAMEO says of it in a row ("USAGOV", "IGOUNO"); "" for nothing.</param>
/// <param name="Name">Its name in capitals.</param>
/// <param name="Country">CAMEO's country or region.</param>
/// <param name="Group">CAMEO's known group.</param>
/// <param name="Types">CAMEO's types and roles, three at most.</param>
internal sealed record GdeltActor(string Code, string Name, string Country, string Group, IReadOnlyList<string> Types)
{
    /// <summary>How many types a row has room for.</summary>
    public const int TypeCount = 3;

    private static readonly GdeltActor s_nobody = new("", "", "", "", []);

    /// <summary>The actor of a party; an empty one for nobody.</summary>
    public static GdeltActor Of(PartyRow? party)
    {
        if (party is null) return s_nobody;
        var body = BodyCodes.Find(party.Code);
        var roles = ((IEnumerable<string?>)[party.Sector, .. party.OtherSectors]).Select(sector => SectorCodes.Of(sector).Cameo).Where(role => role.Length > 0).Distinct(StringComparer.Ordinal);
        string[] types = [.. (body is null ? roles : roles.Prepend(body.Type).Distinct(StringComparer.Ordinal)).Take(TypeCount)];
        var country = body?.Country ?? CountryNames.Cameo(party.Code) ?? "";
        var group = body?.Group ?? "";
        // A body's kind comes before its place and name, a country before the roles in it.
        var code = body is null ? country + string.Concat(types) : types[0] + country + group + string.Concat(types.Skip(1));
        return new GdeltActor(code, PartyName.Of(party).ToUpperInvariant(), country, group, types);
    }
}
