using Readout.Exchange.Rows;

namespace Readout.Exchange.Classic;

/// <summary>A party as ICEWS has it.</summary>
internal static class IcewsParty
{
    /// <summary>Its name; for nobody by name what ICEWS calls somebody of that sector there ("Citizen (Serbia)"), else the words of the text or its country; "" for nobody.</summary>
    public static string Name(PartyRow? party)
    {
        if (party is null) return "";
        var (country, agent) = (CountryNames.Icews(party.Code), SectorCodes.Of(party.Sector).Agent);
        return string.IsNullOrEmpty(party.Name) && country is not null && agent.Length > 0 ? $"{agent} ({country})" : PartyName.Of(party, country);
    }

    /// <summary>Its sectors, "," between them; "" for none.</summary>
    public static string Sectors(PartyRow? party)
    {
        if (party is null) return "";
        IEnumerable<string> sectors = BodyCodes.Find(party.Code)?.Icews ?? [];
        foreach (var sector in (IEnumerable<string?>)[party.Sector, .. party.OtherSectors]) sectors = sectors.Concat(SectorCodes.Of(sector).Icews);
        return string.Join(',', sectors.Distinct(StringComparer.Ordinal));
    }

    /// <summary>Its country's name; "" for none.</summary>
    public static string Country(PartyRow? party) => CountryNames.Icews(party?.Code) ?? "";
}
