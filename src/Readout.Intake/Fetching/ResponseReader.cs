using System.Net;
using System.Net.Sockets;

namespace Readout.Intake.Fetching;

/// <summary>What a response, or its failure, means for whoever asked.</summary>
internal static class ResponseReader
{
    /// <summary>What the status and the headers say.</summary>
    public static FetchResult Judge(HttpResponseMessage response, Uri address, DateTime now)
    {
        var (status, headers) = ((int)response.StatusCode, response.Content.Headers);
        var result = new FetchResult
        {
            Outcome = Outcome(status), Address = address, Moment = now, Status = status, Reason = status is >= 200 and < 400 ? null : $"the server says {status} {response.ReasonPhrase}".TrimEnd(),
            ContentType = Letters(headers.NonValidated, "Content-Type"), LastModified = Letters(headers.NonValidated, "Last-Modified"), ETag = Letters(response.Headers.NonValidated, "ETag"), RetryAfter = RetryAfter(response, now),
        };
        if (status is not (301 or 302 or 303 or 307 or 308)) return result;
        return Letters(response.Headers.NonValidated, "Location") is { } place && Uri.TryCreate(address, place, out var next) ? result with { Redirect = next }
            : result with { Outcome = FetchOutcome.Lost, Reason = $"the server says {status} and names no address to go to" };
    }

    /// <summary>What a failure of the connection means, and how to say it.</summary>
    public static (FetchOutcome Outcome, string Reason) Explain(Exception problem) => problem switch
    {
        { InnerException: ClosedAddressException closed } => (FetchOutcome.Lost, closed.Message),
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } } => (FetchOutcome.Later, "there is no such host"),
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => (FetchOutcome.Lost, $"headers longer than {FetchSettings.HeaderKibibytes} KiB"),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => (FetchOutcome.Later, $"no secure connection: {Innermost(problem)}"),
        _ => (FetchOutcome.Later, Innermost(problem)),
    };

    private static FetchOutcome Outcome(int status) => status switch
    {
        200 or 203 or 301 or 302 or 303 or 307 or 308 => FetchOutcome.Taken,
        304 => FetchOutcome.Unchanged,
        408 or 425 or 429 or >= 500 => FetchOutcome.Later,
        _ => FetchOutcome.Lost,
    };

    private static TimeSpan? RetryAfter(HttpResponseMessage response, DateTime now)
    {
        if (response.Headers.RetryAfter is not { } given) return null;
        var span = given.Delta ?? given.Date?.UtcDateTime - now;
        return span is { } asked ? TimeSpan.FromTicks(Math.Clamp(asked.Ticks, 0, FetchSettings.LongestPause.Ticks)) : null;
    }

    private static string? Letters(System.Net.Http.Headers.HttpHeadersNonValidated headers, string name) => headers.TryGetValues(name, out var values) ? values.ToString() : null;

    private static string Innermost(Exception problem) => problem.GetBaseException().Message;
}
