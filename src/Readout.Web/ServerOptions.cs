using System.Net;

namespace Readout.Web;

/// <summary>What a server is started with.</summary>
public sealed record ServerOptions
{
    /// <summary>The address it answers at unless told otherwise: this machine alone.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5005";

    /// <summary>The record, as <see cref="Record.EventRecord.Open"/> takes it.</summary>
    public required string Record { get; init; }

    /// <summary>Addresses it answers at, parted by ";".</summary>
    public string Urls { get; init; } = DefaultUrl;

    /// <summary>Whether it may answer others than this machine; if not, an address that is no loopback address is refused.</summary>
    public bool Listen { get; init; }

    /// <summary>A file of tokens, a line each: "role name token", role one of read, review, admin; null for none.</summary>
    public string? Tokens { get; init; }

    /// <summary>Names that it answers under besides those of this machine alone ("readout.example.org"); where it may answer others, an empty list stands for every name.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Networks that notices of alerts may be sent into although they are not public; none unless given.</summary>
    public IReadOnlyList<IPNetwork> HookNetworks { get; init; } = [];

    /// <summary>What makes the coder that reads texts which are typed in; null for one of the library's own tables.</summary>
    public Func<Coder>? Coder { get; init; }

    /// <summary>How long an answer may take, over 0; lists that stream have no such bound. What is not done by then is answered with 503.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long it may take to read a text that is typed in or sent, over 0.</summary>
    public TimeSpan CodingTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What tells the time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
