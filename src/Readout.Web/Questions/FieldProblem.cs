using System.Text.RegularExpressions;

namespace Readout.Web.Questions;

/// <summary>One thing that cannot be understood, for programs.</summary>
/// <param name="Field">The parameter or member; null where it is none alone.</param>
/// <param name="Detail">What is wrong with it.</param>
internal sealed partial record FieldProblem(string? Field, string Detail)
{
    /// <summary>Of a sentence: "from: 'x' is no day".</summary>
    public static FieldProblem Of(string problem) => Start().Match(problem) is { Success: true } start ? new FieldProblem(start.Groups[1].Value, problem[start.Length..]) : new FieldProblem(null, problem);

    [GeneratedRegex("^([a-z_]+): ")]
    private static partial Regex Start();
}
