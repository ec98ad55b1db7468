namespace Readout.Web.Safety;

/// <summary>What somebody may do; each may do what those before may.</summary>
public enum Role
{
    /// <summary>Look at everything, and report errors.</summary>
    Read,

    /// <summary>Accept, correct and reject events.</summary>
    Review,

    /// <summary>Whatever else there is to change.</summary>
    Admin,
}
