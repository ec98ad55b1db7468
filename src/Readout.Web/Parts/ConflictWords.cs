namespace Readout.Web.Parts;

/// <summary>Says what two accounts differ on.</summary>
internal static class ConflictWords
{
    /// <summary>"who did it to whom".</summary>
    public static string Of(string about) => about switch
    {
        "roles" => "who did it to whom",
        "denied" => "whether it happened",
        "actor" => "who did it",
        "recipient" => "whom it met",
        "answer" => "yes or no",
        "toll" => "how many",
        _ => about,
    };
}
