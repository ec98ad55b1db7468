using Readout.Cli;

return ReadoutCommand.Run(args, Terminal.OfProcess());
