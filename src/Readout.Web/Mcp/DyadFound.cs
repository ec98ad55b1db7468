using Readout.Web.Api.Answers;

namespace Readout.Web.Mcp;

/// <summary>What one party did to another.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Periods">Period by period.</param>
/// <param name="Latest">The latest events, with their sources.</param>
public sealed record DyadFound(string Actor, string Recipient, IReadOnlyList<PeriodAnswer> Periods, IReadOnlyList<BriefEvent> Latest);
