using Readout.Web.Api.Answers;

namespace Readout.Web.Api;

/// <summary>The events of a report.</summary>
/// <param name="Document">What the report is called.</param>
/// <param name="Events">Its events, as 'readout code' writes them, in the order of the text.</param>
public sealed record CodeAnswer(string Document, IReadOnlyList<CodedLine> Events);
