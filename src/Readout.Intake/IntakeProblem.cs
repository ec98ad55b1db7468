namespace Readout.Intake;

/// <summary>Something that kept an input from being read, or part of it.</summary>
/// <param name="File">The file as the user named it, and behind a "/" what lies in it; "-" for standard input.</param>
/// <param name="Line">1-based line; 0 where the whole file is meant.</param>
/// <param name="What">What is wrong, and what to do about it.</param>
/// <param name="IsWarning">Whether the document was read all the same.</param>
public sealed record IntakeProblem(string File, int Line, string What, bool IsWarning = false)
{
    /// <summary>Byte in the file at which the broken record begins; null where lines are counted or the whole file is meant.</summary>
    public long? Offset { get; init; }

    /// <summary>"file:line: what", or "file@offset: what".</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {What}" : Offset is { } offset ? $"{File}@{offset}: {What}" : $"{File}: {What}";
}
