namespace Readout.Web.Pages.Review;

/// <summary>Says in words which member of an event is meant.</summary>
internal static class FieldWords
{
    /// <summary>"who did it".</summary>
    public static string Of(string field) => field switch
    {
        "" => "the whole event",
        "event" => "what was done",
        "mode" => "how",
        "context" => "what it is about",
        "actor" => "who did it",
        "recipient" => "to whom",
        "status" => "whether it happened",
        "attributed_to" => "on whose word",
        "stance" => "how the source stands to it",
        "date" => "when",
        "enddate" => "until when",
        "event_loc" => "where",
        "size" => "how many",
        _ => field,
    };
}
