namespace Readout.Web.Safety;

/// <summary>Somebody asks for what he may not, or how he may not.</summary>
/// <param name="status">The HTTP status that says so.</param>
/// <param name="detail">Why, and what to do.</param>
internal sealed class RefusedException(int status, string detail) : Exception(detail)
{
    /// <summary>The HTTP status that says so.</summary>
    public int Status { get; } = status;
}
