using System.Text.Json;
using Readout.Events;

namespace Readout.Exchange;

/// <summary>Writes how many: "size" as PLOVER has it, "size_text" for vague words, "size_info" with words, bounds and places.</summary>
internal static class SizeWriter
{
    /// <summary>Writes the three properties; null, null and an empty list where nothing was counted.</summary>
    public static void Write(Utf8JsonWriter json, EventSize? size, string text)
    {
        if (size is null) json.WriteNull("size");
        else
        {
            json.WriteStartObject("size");
            foreach (var count in size.Counts) WriteNumber(json, count.Field, count.Value);
            json.WriteEndObject();
        }
        json.WriteString("size_text", VagueWords(size, text));
        json.WriteStartArray("size_info");
        foreach (var count in size?.Counts ?? []) WriteCount(json, count, text);
        json.WriteEndArray();
    }

    /// <summary>The words for what has no number of its own, "; " between them; null for none.</summary>
    public static string? VagueWords(EventSize? size, string text)
    {
        var vague = size?.Counts.Where(count => count.Value is null).Select(count => count.Span.Of(text).ToString()).ToList();
        return vague is { Count: > 0 } ? string.Join("; ", vague) : null;
    }

    private static void WriteCount(Utf8JsonWriter json, SizeCount count, string text)
    {
        json.WriteStartObject();
        json.WriteString("field", count.Field);
        WriteNumber(json, "value", count.Value);
        WriteNumber(json, "low", count.Low);
        WriteNumber(json, "high", count.High);
        json.WriteString("currency", count.Currency);
        json.WriteString("text", count.Span.Of(text));
        json.WriteNumber("start", count.Span.Start);
        json.WriteNumber("end", count.Span.End);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }
}
