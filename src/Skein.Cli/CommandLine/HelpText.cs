using System.CommandLine;
using System.CommandLine.Invocation;
using Skein.Cli.Terminals;

namespace Skein.Cli.CommandLine;

/// <summary>The help of one command: what it does, how it is called, its options, examples and exit codes.</summary>
internal sealed class HelpText(Terminal terminal) : SynchronousCommandLineAction
{
    private const int MaximumTerm = 34;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        return ExitCode.Done;
    }

    /// <summary>Writes the help of a command.</summary>
    /// <param name="command">The command.</param>
    public void Write(Command command)
    {
        terminal.Line($"{command.Description}");
        terminal.Heading($"Usage");
        terminal.Line($"{Usage(command)}", indent: 2);
        var skein = command as SkeinCommand;
        Section("Commands", command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description)));
        Section("Arguments", command.Arguments.Where(argument => !argument.Hidden).Select(argument => (argument.Name, argument.Description)));
        var own = command.Options.Where(option => !option.Hidden && skein?.FilterOptions.Contains(option) != true).ToList();
        Section("Options", own.Select(option => (Term(option), option.Description)));
        Section("Filter", (skein?.FilterOptions ?? []).Select(option => (Term(option), option.Description)));
        if (skein is { Remark.Length: > 0 })
        {
            terminal.Line();
            terminal.Line($"{skein.Remark}");
        }

        if (skein is { Examples.Count: > 0 })
        {
            terminal.Heading($"Examples");
            foreach (var example in skein.Examples)
            {
                terminal.Line($"{example}", indent: 2);
            }
        }

        terminal.Line();
        terminal.Line($"Exit codes: 0 done, 1 failed or some items failed, 2 not understood, 3 verification found faults, 130 stopped with Ctrl-C.");
    }

    private void Section(string title, IEnumerable<(string Term, string? Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        terminal.Heading($"{title}");
        var width = Math.Min(MaximumTerm, all.Max(row => row.Term.Length));
        foreach (var (term, description) in all)
        {
            if (term.Length > width)
            {
                terminal.Line($"{term}", indent: 2);
                terminal.Line($"{description}", indent: 4 + width);
            }
            else
            {
                terminal.Pair($"{term}", $"{description}", indent: 2, width);
            }
        }
    }

    private static string Usage(Command command)
    {
        var names = new List<string>();
        for (Symbol? symbol = command; symbol is Command part; symbol = part.Parents.OfType<Command>().FirstOrDefault())
        {
            names.Insert(0, part is RootCommand ? "skein" : part.Name);
        }

        var required = command.Options.Where(option => option.Required).Select(option => $"{option.Name} {option.HelpName}");
        var arguments = command.Arguments.Where(argument => !argument.Hidden).Select(argument => argument.Arity.MinimumNumberOfValues == 0
            ? $"[{argument.Name}]"
            : argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}…" : argument.Name);
        var rest = command.Subcommands.Count > 0 && command.Action is null ? ["COMMAND"] : Array.Empty<string>();
        return string.Join(' ', [.. names, .. rest, .. arguments, .. required, "[options]"]);
    }

    private static string Term(Option option) =>
        option.HelpName is { } value && option.ValueType != typeof(bool) ? $"{option.Name} {value}" : option.Name;
}
