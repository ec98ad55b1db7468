namespace Readout.Web.Api;

/// <summary>A parameter of the API, as its description tells it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does.</param>
/// <param name="Type">What it takes.</param>
internal sealed record ApiParameter(string Name, string Description, ApiType Type = ApiType.Text)
{
    /// <summary>Whether it may be given several times.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether it must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>All that it may be; empty for anything.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What it is where it is not given; null for nothing.</summary>
    public string? Default { get; init; }

    /// <summary>The least number; 0 unless told.</summary>
    public int Least { get; init; }

    /// <summary>The greatest number.</summary>
    public int Most { get; init; } = int.MaxValue;
}
