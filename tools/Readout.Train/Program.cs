using System.CommandLine;
using Readout.Train;

var root = new RootCommand("Treebanks to models, and the figures of both.") { PrepareCommand.Create(), PackCommand.Create(), EntityCommand.Create(), ConfidenceCommand.Create(), EvaluateCommand.Create() };
return root.Parse(args).Invoke();
