using System.CommandLine;
using Skein.Casework.Measures;
using Skein.Casework.Roles;
using Skein.Cli.CommandLine;
using Skein.Cli.Terminals;

namespace Skein.Cli.Networks;

/// <summary>The options of measures over groups of nodes that exclude each other, and what is said when there are none.</summary>
internal sealed class GroupedBy
{
    private const string Communities = "communities";

    private readonly Option<string> _by = new("--by")
    {
        HelpName = "WHAT",
        Description = "What parts the nodes: the code of a property (nationality, member-of), a column of a coded network, or communities, groups of the ties themselves. Default communities.",
        DefaultValueFactory = _ => Communities,
    };

    private readonly Option<int> _divisions;

    public GroupedBy(Func<string, string, int, int, int, Option<int>> number) =>
        _divisions = number("--divisions", "With --by communities, over how many divisions from other seeds figures are shown.", 50, 2, 1_000);

    public void AddTo(Command command)
    {
        command.Add(_by);
        command.Add(_divisions);
    }

    public RoleRequest Read(ParseResult arguments, MeasureRequest measure) => new()
    {
        By = arguments.GetValue(_by) ?? Communities,
        Divisions = arguments.GetValue(_divisions),
        Measure = measure,
    };

    /// <summary>What was measured; null when it cannot be, after saying why.</summary>
    public static T? Unwrap<T>(Terminal terminal, RoleRequest request, RoleOutcome<T> outcome)
        where T : class
    {
        switch (outcome)
        {
            case RoleOutcome<T>.Measured measured:
                return measured.View;
            case RoleOutcome<T>.NoGrouping none:
                terminal.Warn(CliFaults.NoGrouping(request.By, string.Join(", ", none.Known)));
                return null;
            case RoleOutcome<T>.FewGroups few:
                terminal.Warn(CliFaults.FewGroups(request.By, few.Groups, few.LeftOut));
                return null;
            default:
                throw new ArgumentOutOfRangeException(nameof(outcome));
        }
    }

    /// <summary>Writes how nodes were parted.</summary>
    public static void Write(Terminal terminal, GroupingFacts grouping)
    {
        terminal.Line($"Parted by {grouping.By}: {string.Join(", ", grouping.Groups.Select(group => $"{group.Name} ({group.Members})"))}.");
        if (grouping.Without + grouping.Several > 0)
        {
            terminal.Line($"{grouping.Without} left out of whom nothing is said{(grouping.IsOfTies ? ", having no tie" : "")}, {grouping.Several} of whom different things are said.");
        }

        if (grouping.IsOfTies)
        {
            terminal.Line($"[dim]The groups are a division of the same ties: what stands at their borders is the division's doing as well. Over other divisions stands how much.[/]");
        }
    }
}
