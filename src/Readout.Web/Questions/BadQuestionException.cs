namespace Readout.Web.Questions;

/// <summary>An address asks for what cannot be understood; its message tells all of it.</summary>
internal sealed class BadQuestionException(IReadOnlyList<string> problems) : Exception(string.Join("; ", problems))
{
    /// <summary>What cannot be understood, each in a sentence.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
