namespace Readout.Intake;

/// <summary>A stream and what it is called.</summary>
/// <param name="Name">What problems call it: "a.zip/b.html".</param>
/// <param name="Id">What documents are named by: the name without the folders that lead to it.</param>
/// <param name="Depth">How many archives it lies in.</param>
internal readonly record struct IntakeSource(string Name, string Id, int Depth = 0);
