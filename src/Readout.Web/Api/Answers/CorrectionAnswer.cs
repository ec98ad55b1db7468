using System.Text.Json;
using Readout.Record.Reading;

namespace Readout.Web.Api.Answers;

/// <summary>What somebody who looked at an event says of it.</summary>
/// <param name="Number">Its number; later ones are greater.</param>
/// <param name="Event">The event's id.</param>
/// <param name="Verdict">"accepted", "corrected", "rejected" or "reported".</param>
/// <param name="Field">The member that is wrong; "" for the event as a whole.</param>
/// <param name="Before">What it says; null for nothing.</param>
/// <param name="After">What it should say; null for nothing.</param>
/// <param name="Who">Who says so.</param>
/// <param name="Note">Why; null for no reason given.</param>
/// <param name="Added">When (UTC).</param>
public sealed record CorrectionAnswer(long Number, string Event, string Verdict, string Field, JsonElement? Before, JsonElement? After, string Who, string? Note, DateTime Added)
{
    internal static CorrectionAnswer Of(StoredCorrection stored)
    {
        var said = stored.Correction;
        return new CorrectionAnswer(stored.Number, said.Event, said.Verdict, said.Field, Value(said.Before), Value(said.After), said.Who, said.Note, stored.Added);
    }

    // Whoever wrote to the log otherwise may have written what is no JSON.
    private static JsonElement? Value(string? text)
    {
        if (text is null) return null;
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return JsonSerializer.SerializeToElement(text);
        }
    }
}
