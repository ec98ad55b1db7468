namespace Readout.Web.Safety;

/// <summary>What a route lets somebody do; a route that says nothing is for reading where it is asked by GET, else for writing.</summary>
internal enum Deed
{
    /// <summary>What everybody may: signing in, styles and scripts, whether the server is well.</summary>
    Open,

    /// <summary>Looking at the record.</summary>
    Read,

    /// <summary>Having a text coded, which is kept nowhere but takes its time.</summary>
    Code,

    /// <summary>Saying that something is wrong, which whoever may read and has a name may do: the log tells who said what.</summary>
    Report,

    /// <summary>Accepting, correcting, rejecting.</summary>
    Write,

    /// <summary>Changing what else there is.</summary>
    Administer,

    /// <summary>Showing a token in a form.</summary>
    SignIn,
}
