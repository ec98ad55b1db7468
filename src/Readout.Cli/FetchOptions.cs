using System.CommandLine;
using System.Net;
using Readout.Intake.Fetching;

namespace Readout.Cli;

/// <summary>--allow-network, --allow-port, --contact: the same in every command that fetches.</summary>
internal sealed class FetchOptions
{
    private readonly Option<string[]> _networks = new("--allow-network")
    {
        Description = "A network that may be asked although it is not public, as 10.1.0.0/16 for papers within your own; may be given several times. Whatever is fetched may lead into it.", HelpName = "NETWORK", DefaultValueFactory = _ => [],
    };

    private readonly Option<int[]> _ports = new("--allow-port") { Description = "A port that may be asked besides 80 and 443; may be given several times.", HelpName = "PORT", DefaultValueFactory = _ => [] };

    private readonly Option<string?> _contact = new("--contact") { Description = "A mail address or page at which servers' owners reach you; User-Agent tells it.", HelpName = "ADDRESS" };

    public void AddTo(Command command)
    {
        _networks.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!IPNetwork.TryParse(token.Value, out _)) result.AddError($"--allow-network: '{token.Value}' is no network; write 10.1.0.0/16");
        });
        _ports.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!ushort.TryParse(token.Value, out _)) result.AddError($"--allow-port: '{token.Value}' is no port");
        });
        command.Add(_networks);
        command.Add(_ports);
        command.Add(_contact);
    }

    /// <summary>A fetcher that goes where the user lets it.</summary>
    /// <exception cref="InvalidDataException">The contact cannot be told.</exception>
    public SafeFetcher Open(ParseResult parsed, Terminal terminal)
    {
        var policy = new AddressPolicy { OpenNetworks = [.. (parsed.GetValue(_networks) ?? []).Select(network => IPNetwork.Parse(network))], OpenPorts = parsed.GetValue(_ports) ?? [] };
        try
        {
            return new SafeFetcher(policy, contact: parsed.GetValue(_contact), clock: terminal.Clock);
        }
        catch (ArgumentException problem)
        {
            throw new InvalidDataException($"--contact: {problem.Message}", problem);
        }
    }
}
