namespace Readout.Tests.Web.Browser;

/// <summary>What somebody looks at pages with.</summary>
/// <param name="Width">Width in CSS pixels.</param>
/// <param name="Dark">Whether dark colours are wanted.</param>
/// <param name="Scripts">Whether scripts run.</param>
internal sealed record WindowKind(int Width = 1280, bool Dark = false, bool Scripts = true)
{
    public override string ToString() => $"{Width} px, {(Dark ? "dark" : "light")}, {(Scripts ? "with" : "without")} scripts";
}
