using Readout.Record.Writing;

namespace Readout.Record.Reading;

/// <summary>A quotation of the record.</summary>
/// <param name="DocumentKey">Key of its document.</param>
/// <param name="Published">Day of the document; null when unknown.</param>
/// <param name="Quotation">Whose words they are, where they stand, and the line that holds them.</param>
public sealed record StoredQuotation(string DocumentKey, DateOnly? Published, ReportQuotation Quotation);
