namespace Readout.Actors;

/// <summary>What sort of words name an actor. The event decides what a country's name means: its government as the doer, no sector as a mere target.</summary>
public enum ActorKind
{
    /// <summary>A role without a name: "the minister", "Russian troops".</summary>
    Role,
    /// <summary>A country by its own name, or by a nationality: "France", "Paris and Rome's" countries, "French".</summary>
    Country,
    /// <summary>A capital, which may stand for the government: "Moscow".</summary>
    Capital,
    /// <summary>A city or region that stands for no government: "Lahore".</summary>
    Place,
    /// <summary>An office, palace or service that has a name of its own: "the Kremlin", "the Knesset".</summary>
    Seat,
    /// <summary>People by their nationality or group: "Palestinians".</summary>
    People,
    /// <summary>An organisation: "NATO", "Hamas".</summary>
    Organisation,
    /// <summary>A person by name.</summary>
    Person,
}
