using System.ComponentModel;
using System.Diagnostics;

namespace Readout.Cli;

/// <summary>The browser of whoever sits at this machine.</summary>
internal static class DesktopBrowser
{
    private static readonly string[] s_displays = ["DISPLAY", "WAYLAND_DISPLAY"];

    /// <summary>Opens an address; nothing where there is no display, or no browser.</summary>
    public static void Open(string address)
    {
        if (Opener(address) is not { } opener) return;
        try
        {
            using var started = Process.Start(opener);
        }
        catch (Exception problem) when (problem is Win32Exception or InvalidOperationException)
        {
            // The address is said; it can be opened by hand.
        }
    }

    private static ProcessStartInfo? Opener(string address) =>
        OperatingSystem.IsWindows() ? new ProcessStartInfo(address) { UseShellExecute = true }
        : OperatingSystem.IsMacOS() ? new ProcessStartInfo("open", [address])
        : s_displays.Any(name => Environment.GetEnvironmentVariable(name) is { Length: > 0 }) ? new ProcessStartInfo("xdg-open", [address]) { RedirectStandardError = true, RedirectStandardOutput = true }
        : null;
}
