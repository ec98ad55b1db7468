namespace Readout.Web.Questions;

/// <summary>An address or a body asks for what cannot be understood; its message tells all of it.</summary>
/// <param name="problems">What cannot be understood, each in a sentence.</param>
/// <param name="status">The HTTP status that says so.</param>
internal sealed class BadQuestionException(IReadOnlyList<string> problems, int status = 400) : Exception(string.Join("; ", problems))
{
    /// <summary>What cannot be understood, each in a sentence.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;

    /// <summary>The HTTP status that says so.</summary>
    public int Status { get; } = status;
}
