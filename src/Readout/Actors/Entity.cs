namespace Readout.Actors;

/// <summary>Somebody the document has spoken of: who, how it was last called, and where.</summary>
internal sealed class Entity
{
    public required ActorReference Reference { get; set; }

    /// <summary>The hashes of the words of its name; empty where it was never named.</summary>
    public ulong[] NameParts { get; set; } = [];

    /// <summary>The last word of an organisation's name as the text had it ("Tigers" of "Tamil Tigers"); null for names of one word and for all others.</summary>
    public string? NameEnd { get; set; }

    /// <summary>The last word of its role or office in the singular, in small letters; null for none.</summary>
    public string? Role { get; set; }

    /// <summary>Whether it is several: "the soldiers".</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether its role is a person's, not a body's.</summary>
    public bool IsPersonRole { get; init; }

    /// <summary>Sentence of the last mention.</summary>
    public int Sentence { get; set; }

    /// <summary>Token of the last mention.</summary>
    public int Token { get; set; }

    /// <summary>Whether its last mention was a subject.</summary>
    public bool IsSubject { get; set; }

    /// <summary>Whether "he" or "she" may mean it.</summary>
    public bool IsPerson => Reference.Kind == ActorKind.Person || (Reference.Kind == ActorKind.Role && !IsPlural && IsPersonRole);
}
