using System.Net;
using System.Reflection;

namespace Readout.Intake.Fetching;

/// <summary>Fetches over http and https what may be fetched: no private address, no endless or exploding response, no redirect into either; without
/// cookies, credentials or a proxy. Whatever goes wrong is a result, never an exception. For any number of threads.</summary>
public sealed class SafeFetcher : IDisposable
{
    private readonly AddressPolicy _policy;
    private readonly FetchLimits _limits;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;

    /// <summary>Makes a fetcher.</summary>
    /// <param name="policy">Where it may go; null for <see cref="AddressPolicy.Public"/>.</param>
    /// <param name="limits">What a response may cost; null for <see cref="FetchLimits.Default"/>.</param>
    /// <param name="contact">Where servers' owners reach whoever runs this, as User-Agent tells them: a mail address or a page; null for none.</param>
    /// <param name="clock">What tells when something was fetched; null for the system's.</param>
    /// <exception cref="ArgumentException"><paramref name="contact"/> holds what a header cannot.</exception>
    public SafeFetcher(AddressPolicy? policy = null, FetchLimits? limits = null, string? contact = null, TimeProvider? clock = null)
        : this(new GuardedConnector(policy ?? AddressPolicy.Public), policy, limits, contact, clock)
    {
    }

    internal SafeFetcher(GuardedConnector connector, AddressPolicy? policy = null, FetchLimits? limits = null, string? contact = null, TimeProvider? clock = null)
    {
        if (contact is not null && contact.Any(c => c is < ' ' or > '~' or '(' or ')' or '\\')) throw new ArgumentException($"'{contact}' is no mail address or page", nameof(contact));
        (_policy, _limits, _clock) = (policy ?? AddressPolicy.Public, limits ?? FetchLimits.Default, clock ?? TimeProvider.System);
        _client = new HttpClient(connector.CreateHandler(_limits), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", $"{Product}/{s_version}{(contact is null ? "" : $" (+{contact})")}");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5");
    }

    /// <summary>What User-Agent begins with, and what rules in a robots.txt name.</summary>
    public const string Product = "Readout";

    private static readonly string s_version = Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Fetches something, redirects included.</summary>
    /// <param name="request">What.</param>
    /// <param name="stop">Breaks it off.</param>
    /// <exception cref="OperationCanceledException">It was broken off.</exception>
    public Task<FetchResult> Fetch(FetchRequest request, CancellationToken stop = default) => Fetch(request, (_, step) => step(), stop);

    /// <summary>Fetches something, each address of it through a gate that may wait, or answer in the server's place.</summary>
    internal async Task<FetchResult> Fetch(FetchRequest request, Func<Uri, Func<Task<FetchResult>>, Task<FetchResult>> gate, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (address, left, redirects) = (request.Address, _limits.Time, 0);
        while (true)
        {
            if (_policy.Refuse(address) is { } reason) return Fail(address, FetchOutcome.Lost, redirects == 0 ? reason : $"redirects to {address}: {reason}");
            var (asked, time) = (address, left);
            var result = await gate(asked, async () =>
            {
                var began = TimeProvider.System.GetTimestamp();
                var step = await Step(request, asked, time, stop).ConfigureAwait(false);
                left -= TimeProvider.System.GetElapsedTime(began);
                return step;
            }).ConfigureAwait(false);
            if (result.Redirect is not { } next) return result;
            if (++redirects > _limits.Redirects) return Fail(address, FetchOutcome.Lost, $"redirects more than {_limits.Redirects} times");
            if (left <= TimeSpan.Zero) return Fail(address, FetchOutcome.Later, Late);
            address = next;
        }
    }

    /// <summary>Closes what connections are open.</summary>
    public void Dispose() => _client.Dispose();

    private string Late => $"was not there in {_limits.Time.TotalSeconds:0.#} seconds";

    private async Task<FetchResult> Step(FetchRequest request, Uri address, TimeSpan time, CancellationToken stop)
    {
        // The network's own time, whatever clock the caller goes by.
        using var alarm = CancellationTokenSource.CreateLinkedTokenSource(stop);
        alarm.CancelAfter(time);
        try
        {
            using var message = Message(request, address);
            using var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, alarm.Token).ConfigureAwait(false);
            var result = ResponseReader.Judge(response, address, _clock.GetUtcNow().UtcDateTime);
            if (result.Outcome != FetchOutcome.Taken || result.Redirect is not null) return result;
            await using var stream = await response.Content.ReadAsStreamAsync(alarm.Token).ConfigureAwait(false);
            return result with { Body = await BoundedBody.Read(stream, response.Content.Headers.ContentEncoding, _limits, request.CutAfter, alarm.Token).ConfigureAwait(false) };
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Fail(address, FetchOutcome.Later, Late);
        }
        catch (InvalidDataException problem)
        {
            return Fail(address, FetchOutcome.Lost, problem.Message);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            var (outcome, reason) = ResponseReader.Explain(problem);
            return Fail(address, outcome, reason);
        }
    }

    private static HttpRequestMessage Message(FetchRequest request, Uri address)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version11 };
        if (request.ETag is { } tag) message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (request.LastModified is { } date) message.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        return message;
    }

    private FetchResult Fail(Uri address, FetchOutcome outcome, string reason) => new() { Outcome = outcome, Address = address, Moment = _clock.GetUtcNow().UtcDateTime, Reason = reason };
}
