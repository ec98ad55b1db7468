using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Readout.Tests.Web;

/// <summary>"readout serve" as a process of its own: what the system says to it, and what it takes from its environment.</summary>
internal sealed class ServedProcess : IDisposable
{
    private readonly Process _process;

    private ServedProcess(Process process, string address) => (_process, Address) = (process, address);

    /// <summary>Where it answers.</summary>
    public string Address { get; }

    /// <summary>Starts one, and waits until it says where it is.</summary>
    /// <param name="record">The record's file.</param>
    /// <param name="environment">Variables that are set for it.</param>
    public static async Task<ServedProcess> Start(string record, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Readout.Cli.dll"), "serve", "--record", record, "--urls", "http://127.0.0.1:0"]) start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("OTEL_", StringComparison.Ordinal)).ToArray()) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var up = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, told) =>
        {
            if (told.Data is null) up.TrySetException(new InvalidOperationException("it ended before it was up"));
            else if (told.Data.Contains(" is at ", StringComparison.Ordinal)) up.TrySetResult(told.Data.Split(" is at ")[1].Split(';')[0]);
        };
        process.BeginErrorReadLine();
        return new ServedProcess(process, await up.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
    }

    /// <summary>Tells it to end, as the system does (SIGTERM).</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>How it ended.</summary>
    public async Task<int> Ended()
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        bound.CancelAfter(TimeSpan.FromMinutes(1));
        await _process.WaitForExitAsync(bound.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
