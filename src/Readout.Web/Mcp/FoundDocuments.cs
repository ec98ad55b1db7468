using Readout.Web.Api.Answers;

namespace Readout.Web.Mcp;

/// <summary>Reports that hold words.</summary>
/// <param name="Documents">The reports, the latest first.</param>
public sealed record FoundDocuments(IReadOnlyList<FoundAnswer> Documents);
