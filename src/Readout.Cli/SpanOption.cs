using System.CommandLine.Parsing;
using System.Globalization;
using Readout.Intake.Fetching;

namespace Readout.Cli;

/// <summary>Spans of time as users write them: 90s, 15m, 2h, 1d.</summary>
internal static class SpanOption
{
    /// <summary>Reads one; null for what is none, or not longer than nothing.</summary>
    public static TimeSpan? Read(string text)
    {
        if (text.Length < 2 || !double.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number is <= 0 or > 1000) return null;
        return text[^1] switch { 's' => TimeSpan.FromSeconds(number), 'm' => TimeSpan.FromMinutes(number), 'h' => TimeSpan.FromHours(number), 'd' => TimeSpan.FromDays(number), _ => null };
    }

    /// <summary>Reads the value of an option.</summary>
    public static TimeSpan Parse(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (Read(word) is { } span) return span;
        result.AddError($"'{word}' is no span of time; write 90s, 15m, 2h or 1d");
        return default;
    }

    /// <summary>Reads a pace: 1/5s is one request in five seconds.</summary>
    public static HostPace ParsePace(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (word.Split('/') is [var requests, var span] && int.TryParse(requests, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1000 && Read(span) is { } time) return new HostPace(number, time);
        result.AddError($"'{word}' is no pace; write 1/5s for one request in five seconds");
        return default;
    }
}
