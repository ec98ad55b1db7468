using Readout.Exchange.Rows;

namespace Readout.Record.Accounts;

/// <summary>Tells on whose word an event stands. Ministers, soldiers and courts of a country are one voice, its rebels another.</summary>
internal sealed class VoiceFinder
{
    private static readonly string[] s_official = ["", "GOV", "MIL", "LEG", "JUD", "SPY", "COP"];
    private static readonly string[] s_kinds = ["NGO", "IGO", "MNC"];
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly List<AccountVoice> _voices = [];

    /// <summary>Those found so far.</summary>
    public IReadOnlyList<AccountVoice> Voices => _voices;

    /// <summary>Whose account a document is.</summary>
    public int Of(AccountReport report)
    {
        if (PublisherParty.Code(report.Document.Publisher) is { } code) return Index(code, new AccountVoice(PublisherParty.Name(code), code, true));
        var name = report.Document.Publisher ?? report.Document.Id;
        return Index($"publisher {name}", new AccountVoice(name, null, false));
    }

    /// <summary>On whose word an event of it stands.</summary>
    public int Of(AccountReport report, AccountEvent found) => found.Row.AttributedTo is { } source ? Index(KeyOf(source), Voice(source)) : Of(report);

    /// <summary>What an event is to a voice.</summary>
    public AccountRole Role(int voice, EventRow row) => row.Actors.All(actor => !_indices.TryGetValue(KeyOf(actor), out var acting) || acting != voice) ? AccountRole.OfOthers
        : row.Category == "REQUEST" ? AccountRole.Demanded : AccountRole.Did;

    private int Index(string key, AccountVoice voice)
    {
        if (_indices.TryGetValue(key, out var index)) return index;
        _voices.Add(voice);
        return _indices[key] = _voices.Count - 1;
    }

    private static string KeyOf(PartyRow party)
    {
        if (party.Code is not { } code || s_kinds.Contains(code)) return $"party {(party.Name ?? party.Text).ToLowerInvariant()}";
        return IsOfficial(party) ? code : $"{code} {party.Sector}";
    }

    private static AccountVoice Voice(PartyRow party) => IsOfficial(party) && party.Code is { } code && !s_kinds.Contains(code) ? new AccountVoice(PublisherParty.Name(code), code, true)
        : new AccountVoice(party.Name ?? (party.Text.Length > 0 ? party.Text : "an unknown party"), party.Code, true);

    private static bool IsOfficial(PartyRow party) => s_official.Contains(party.Sector ?? "");
}
