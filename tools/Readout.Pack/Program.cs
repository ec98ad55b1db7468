using System.CommandLine;
using Readout.Pack;

var root = new RootCommand("Facts of others to packed tables.") { GazetteerCommand.Create(), OutlinesCommand.Create() };
return root.Parse(args).Invoke();
