namespace Readout.Intake;

/// <summary>Which documents are wanted: asked before their text is looked for, where that is possible. It counts what it turns away.</summary>
internal sealed class IntakeFilter(IntakeOptions options)
{
    /// <summary>Documents that were passed over.</summary>
    public long PassedOver { get; private set; }

    /// <summary>Whether languages are chosen.</summary>
    public bool AsksLanguage => options.Languages.Count > 0;

    /// <summary>Whether a page may be wanted, by what an archive says of it: nothing is published after it was fetched.</summary>
    public bool WantsAddress(string? address, DateTime? fetched) => Wants(IsHost(address) && !(fetched is { } moment && options.Since is { } since && DateOnly.FromDateTime(moment.AddHours(14)) < since));

    /// <summary>Whether a page of this day is wanted.</summary>
    public bool WantsDay(DateOnly? published) => Wants(IsDay(published));

    /// <summary>Whether a text in this language is wanted.</summary>
    public bool WantsLanguage(string? language) => Wants(IsLanguage(language));

    /// <summary>Whether a document is wanted.</summary>
    public bool Wants(IntakeItem item) => item.Document is not { } document || Wants(IsHost(document.Url) && IsDay(document.Published) && IsLanguage(item.Language));

    private bool Wants(bool isWanted)
    {
        if (!isWanted) PassedOver++;
        return isWanted;
    }

    private bool IsHost(string? address)
    {
        if (options.Hosts.Count == 0) return true;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url)) return false;
        foreach (var host in options.Hosts)
            if (url.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase) && (url.Host.Length == host.Length || url.Host[^(host.Length + 1)] == '.')) return true;
        return false;
    }

    private bool IsDay(DateOnly? day) => (options.Since is null && options.Until is null) || (day is { } known && !(known < options.Since) && !(known > options.Until));

    private bool IsLanguage(string? language) => options.Languages.Count == 0 || (language is not null && options.Languages.Contains(language, StringComparer.OrdinalIgnoreCase));
}
