namespace Readout.Intake.Fetching;

/// <summary>A host has no address that may be reached.</summary>
internal sealed class ClosedAddressException(string message) : IOException(message);
