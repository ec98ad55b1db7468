using System.Net;

namespace Readout.Intake.Fetching;

/// <summary>Sends over http and https to where may be sent to: as <see cref="SafeFetcher"/> fetches, to no private address, and no redirect is followed.
/// Whatever goes wrong is a result, never an exception. For any number of threads.</summary>
public sealed class SafePoster : IDisposable
{
    private readonly IReadOnlyList<IPNetwork> _openNetworks;
    private readonly HttpClient _client;

    /// <summary>Makes a poster.</summary>
    /// <param name="openNetworks">Networks that may be sent to although they are not public.</param>
    /// <param name="patience">How long a receiver has to answer, over 0.</param>
    public SafePoster(IReadOnlyList<IPNetwork> openNetworks, TimeSpan patience)
    {
        ArgumentNullException.ThrowIfNull(openNetworks);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(patience, TimeSpan.Zero);
        _openNetworks = openNetworks;
        _client = new HttpClient(new GuardedConnector(new AddressPolicy { OpenNetworks = openNetworks }).CreateHandler(FetchLimits.Default), disposeHandler: true) { Timeout = patience };
        _client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", SafeFetcher.Product);
    }

    /// <summary>What keeps an address from being sent to, as far as its letters tell; null for nothing. Every port is open.</summary>
    public string? Refuse(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri || new AddressPolicy { OpenNetworks = _openNetworks, OpenPorts = [address.Port] }.Refuse(address) is not null) return "is no address over http or https, or bears a user's name";
        var isPrivate = IPAddress.TryParse(address.Host.Trim('[', ']'), out var number) ? !new AddressPolicy { OpenNetworks = _openNetworks }.Allows(number) : address.IsLoopback && !_openNetworks.Any(network => network.Contains(IPAddress.Loopback));
        return isPrivate ? "is no public address" : null;
    }

    /// <summary>Sends a body once.</summary>
    /// <param name="address">Where to.</param>
    /// <param name="body">The body, JSON in UTF-8.</param>
    /// <param name="headers">Headers beside.</param>
    /// <param name="stop">Breaks it off.</param>
    /// <returns>Why it was not received; null where it was, which a status of 200 to 299 says.</returns>
    /// <exception cref="OperationCanceledException">It was broken off.</exception>
    public async Task<string?> Post(Uri address, ReadOnlyMemory<byte> body, IReadOnlyDictionary<string, string> headers, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(headers);
        if (Refuse(address) is { } reason) return reason;
        try
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ReadOnlyMemoryContent(body), Version = HttpVersion.Version11 };
            message.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
            foreach (var (name, value) in headers) message.Headers.TryAddWithoutValidation(name, value);
            using var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? null : $"answered {(int)response.StatusCode}";
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return "did not answer in time";
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or InvalidOperationException)
        {
            return ResponseReader.Explain(problem).Reason;
        }
    }

    /// <summary>Closes what connections are open.</summary>
    public void Dispose() => _client.Dispose();
}
