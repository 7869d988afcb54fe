using System.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.CommandLine;

/// <summary><c>skein help</c>: every command with one example; <c>skein help COMMAND</c>: the help of one.</summary>
internal sealed class HelpCommand : SkeinCommand
{
    private readonly IReadOnlyList<(string Title, IReadOnlyList<Command> Commands)> _groups;

    public HelpCommand(CliEnvironment environment, IReadOnlyList<(string Title, IReadOnlyList<Command> Commands)> groups, HelpText help)
        : base(environment, "help", "List every command with an example, or show the help of one.")
    {
        _groups = groups;
        Examples = ["skein help", "skein help path"];
        var command = new Argument<string?>("COMMAND") { Description = "A command; without it all are listed.", Arity = ArgumentArity.ZeroOrOne };
        Add(command);
        SetAction(arguments =>
        {
            if (arguments.GetValue(command) is not { } name)
            {
                return WriteAll();
            }

            if (groups.SelectMany(group => group.Commands).FirstOrDefault(known => known.Name == name) is { } found)
            {
                help.Write(found);
                return ExitCode.Done;
            }

            environment.Terminal.Warn($"There is no command '{name}'. All of them: skein help");
            return ExitCode.Usage;
        });
    }

    /// <summary>Lists every command with an example.</summary>
    public int WriteAll()
    {
        var terminal = Environment.Terminal;
        terminal.Line($"Skein: a folder of reports becomes a sourced network, every fact tied to the words that say it.");
        foreach (var (title, commands) in _groups)
        {
            terminal.Heading($"{title}");
            foreach (var command in commands)
            {
                terminal.Pair($"[bold]{command.Name}[/]", $"{command.Description}", indent: 2, width: 10);
                terminal.Line($"[dim]{((SkeinCommand)command).Examples[0]}[/]", indent: 14);
            }
        }

        terminal.Line();
        terminal.Line($"The case is --case NAME.skein, else SKEIN_CASE, else the only *.skein folder here. The coder is --author, else SKEIN_AUTHOR, else the user of the system.");
        terminal.Line($"More on one command: skein help COMMAND");
        return ExitCode.Done;
    }
}
