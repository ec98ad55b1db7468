using Readout.Intake;

namespace Readout.Cli;

/// <summary>Answers questions one after the other; a line that is none is said, and costs the others nothing.</summary>
internal static class QuestionLoop
{
    /// <summary>Answers all.</summary>
    /// <param name="questions">For each line a question, or what keeps it from being one.</param>
    /// <param name="answer">Writes the answer to one.</param>
    /// <param name="terminal">Where problems are said; stops the loop.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run<T>(IEnumerable<(T? Question, IntakeProblem? Problem)> questions, Action<T> answer, Terminal terminal) where T : class
    {
        var (answered, failed) = (0, 0);
        foreach (var (question, problem) in questions)
        {
            terminal.Stop.ThrowIfCancellationRequested();
            if (question is not null) answer(question);
            else terminal.Say($"{problem}");
            (answered, failed) = question is null ? (answered, failed + 1) : (answered + 1, failed);
        }
        return failed == 0 ? ExitCode.Ok : answered == 0 ? ExitCode.Failure : ExitCode.Partial;
    }
}
