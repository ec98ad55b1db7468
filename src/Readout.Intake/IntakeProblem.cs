namespace Readout.Intake;

/// <summary>Something that kept an input from being read, or part of it.</summary>
/// <param name="File">The file as the user named it; "-" for standard input.</param>
/// <param name="Line">1-based line; 0 where the whole file is meant.</param>
/// <param name="What">What is wrong, and what to do about it.</param>
/// <param name="IsWarning">Whether the document was read all the same.</param>
public sealed record IntakeProblem(string File, int Line, string What, bool IsWarning = false)
{
    /// <summary>"file:line: what".</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {What}" : $"{File}: {What}";
}
