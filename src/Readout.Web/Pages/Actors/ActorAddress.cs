using Readout.Web.Questions;
using Readout.Web.Tables;

namespace Readout.Web.Pages.Actors;

/// <summary>The page of a party.</summary>
internal static class ActorAddress
{
    /// <summary>Its address: by its code where it is one, else by its name.</summary>
    public static PageAddress Of(string party) => IsCode(party) ? PageAddress.Of($"/actors/{party}") : PageAddress.Of("/actors").Set("name", party);

    /// <summary>Whether a party is asked for by a code, three capital letters as all codes are, or by a name.</summary>
    public static bool IsCode(string party) => PartyNames.Find(party) is not null || (party.Length == 3 && party.All(char.IsAsciiLetterUpper));
}
