namespace Readout.Record.Reading;

/// <summary>The events of one cell of the map.</summary>
/// <param name="Latitude">Mean latitude of its events, degrees north.</param>
/// <param name="Longitude">Mean longitude of its events, degrees east.</param>
/// <param name="Box">Its bounds.</param>
/// <param name="Tally">How many there are.</param>
public sealed record MapCell(double Latitude, double Longitude, MapBox Box, EventTally Tally);
