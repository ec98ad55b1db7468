namespace Readout.Web.Parts;

/// <summary>Says in words whether something happened, and how a source stands to it.</summary>
internal static class StatusWords
{
    /// <summary>"said not to have happened".</summary>
    public static string Of(string status) => status switch
    {
        "negated" => "said not to have happened",
        "hypothetical" => "only possible, feared or conditional",
        "future" => "still to come",
        "historical" => "long past",
        _ => "happened, as reported",
    };

    /// <summary>"denied by", "according to".</summary>
    public static string Stance(string? stance) => stance switch { "denied" => "denied by", "doubted" => "doubted by", _ => "according to" };
}
