using Readout.Record.Reading;

namespace Readout.Web.Pages.Maps;

/// <summary>A cell of the map with events.</summary>
/// <param name="Number">Its number in the list, from 1.</param>
/// <param name="Cell">Its events.</param>
/// <param name="Radius">Of its circle, whose area goes with the events; units of the drawing.</param>
public sealed record MapCircle(int Number, MapCell Cell, double Radius);
