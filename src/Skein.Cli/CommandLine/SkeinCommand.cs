using System.CommandLine;
using Skein.Cli.Hosting;
using Skein.Model.Dates;

namespace Skein.Cli.CommandLine;

/// <summary>A command of Skein: what System.CommandLine needs, and the examples that its help shows.</summary>
internal abstract class SkeinCommand : Command
{
    private protected SkeinCommand(CliEnvironment environment, string name, string description)
        : base(name, description) => Environment = environment;

    /// <summary>Whole command lines with plausible data; the first stands in <c>skein help</c>.</summary>
    public IReadOnlyList<string> Examples { get; protected init; } = [];

    /// <summary>What a reader should know beside options, in sentences; may be empty.</summary>
    public string Remark { get; protected init; } = "";

    /// <summary>Options that help lists apart, under "Filter", because many commands share them.</summary>
    public IReadOnlyCollection<Option> FilterOptions { get; protected set; } = [];

    /// <summary>Streams, clock, folder and providers.</summary>
    protected CliEnvironment Environment { get; }

    /// <summary>An option with its help.</summary>
    protected static Option<string?> Text(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description };

    /// <summary>An option that is there or not.</summary>
    protected static Option<bool> Switch(string name, string description) => new(name) { Description = description };

    /// <summary>A date in EDTF; anything else is refused with the reason.</summary>
    protected static Option<string?> Dated(string name, string description, bool mayBeEmpty = false)
    {
        var option = Text(name, "DATE", description);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(mayBeEmpty && token.Value.Length == 0) && !Edtf.TryParse(token.Value, out _, out var reason))
            {
                result.AddError(CliFaults.BadDate(name, token.Value, reason));
            }
        });
        return option;
    }

    /// <summary>A number within bounds; outside them the command line is refused.</summary>
    protected static Option<int> Number(string name, string description, int standard, int least, int most)
    {
        var option = new Option<int>(name) { HelpName = "N", Description = $"{description} Default {standard}.", DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [var token]
                || (int.TryParse(token.Value, out var number) && number >= least && number <= most))
            {
                return;
            }

            result.AddError(CliFaults.NotInRange(name, least, most));
        });
        return option;
    }

    /// <summary>One word of a list; anything else is refused with the list.</summary>
    protected internal static Option<string?> OneOf(string name, string description, params string[] accepted)
    {
        var option = new Option<string?>(name) { HelpName = string.Join('|', accepted), Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !accepted.Contains(token.Value, StringComparer.OrdinalIgnoreCase))
            {
                result.AddError(CliFaults.NotAmong(name, token.Value, string.Join(", ", accepted)));
            }
        });
        return option;
    }
}
