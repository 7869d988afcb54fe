using System.CommandLine;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Cases;

/// <summary><c>skein open</c>: prints an address with a fresh token of the host that serves a case now.</summary>
internal sealed class OpenCommand : SkeinCommand
{
    private readonly Argument<string?> _location = new("NAME.skein") { Description = "The case. Default: SKEIN_CASE, else the only *.skein folder here.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _case = CaseChoice.Option();

    public OpenCommand(CliEnvironment environment)
        : base(environment, "open", "Print a fresh address of a case that is being served.")
    {
        Examples = ["skein open harbour.skein"];
        Add(_location);
        Add(_case);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        if (CaseChoice.Choose(Environment, arguments.GetValue(_location) ?? arguments.GetValue(_case)) is not { } location)
        {
            return ExitCode.Usage;
        }

        if (Hosts.AddressOf(location) is not { } address)
        {
            Environment.Terminal.Warn(CliFaults.NotServed(Path.GetFileName(location)));
            return ExitCode.Failed;
        }

        Environment.Terminal.Output.WriteLine(address);
        return ExitCode.Done;
    }
}
