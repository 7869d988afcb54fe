using Skein.Casework.Cases;
using Skein.Casework.Roles;
using Skein.Casework.Views;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Exchange.Coded;
using Skein.Graph.Running;

namespace Skein.Cli.Networks;

/// <summary><c>skein network mixing</c>: how far ties stay within groups.</summary>
internal sealed class MixingCommand : GroupedCommand<NetworkMixing>
{
    public MixingCommand(CliEnvironment environment)
        : base(environment, "mixing", "How far ties stay within groups: E-I index and homophily, beside what the sizes of the groups bring about.")
    {
        Examples =
        [
            "skein network mixing --by nationality",
            "skein network mixing --by member-of --worlds 5000 --json",
            "skein network mixing --coded ties.csv --nodes people.csv --by cell",
        ];
        Remark = "Like meets like for many reasons, a shared street or wing of a prison among them: an index says that it is so, and never why. Nothing of it can be inferred of a person.";
    }

    /// <inheritdoc/>
    protected override RoleOutcome<NetworkMixing> Measure(CaseSession session, RoleRequest request, ViewFilter filter, Work work) =>
        MeasureMixing.Run(session, request, filter, work);

    /// <inheritdoc/>
    protected override RoleOutcome<NetworkMixing> Measure(CodedNetwork network, string file, RoleRequest request, Work work) =>
        MeasureMixing.Run(network, file, request, work);

    /// <inheritdoc/>
    protected override void Write(Terminal terminal, NetworkMixing mixing)
    {
        if (mixing.Coded is { } coded)
        {
            CodedText.Evidence(terminal, coded);
        }

        GroupedBy.Write(terminal, mixing.Grouping);
        Table(terminal, "E-I index", mixing, row => row.ExternalInternal, row => row.Group is null ? mixing.ExpectedExternalInternal : null);
        Table(terminal, "Share of ties within the group", mixing, row => row.Share, row => row.Expected);
        Table(terminal, "Coleman's index of homophily", mixing, row => row.Coleman, _ => null);
        terminal.Line();
        terminal.Line($"[dim]E-I: −1 when all ties stay within groups, 1 when all leave them. Coleman: above 0 more within than by the sizes of groups, 1 all, below 0 fewer.{(mixing.IsDirected ? " An edge counts at the end that sends it." : "")}[/]");
        terminal.Line(DoubtText.WorldsLine(mixing.Worlds, mixing.IsExact, mixing.Seed));
    }

    private static void Table(
        Terminal terminal, string title, NetworkMixing mixing, Func<MixingRow, DoubtView> figure, Func<MixingRow, double?> expected)
    {
        MixingRow[] rows = [mixing.Whole, .. mixing.Groups];
        var doubt = DoubtText.For([.. rows.Select(figure)], mixing.Coded is not null);
        var hasExpected = rows.Any(row => expected(row) is not null);
        terminal.Heading($"{title}");
        terminal.Table(
            ["Group", "Members", .. doubt.Titles, .. hasExpected ? (string[])["By sizes of groups alone"] : []],
            rows.Select(row => (IReadOnlyList<Words>)[
                row.Group is { } group ? Words.Of($"{group}") : Words.Of($"[bold]All together[/]"),
                Words.Of($"{row.Members}"),
                .. doubt.Cells(figure(row)),
                .. hasExpected ? (Words[])[Words.Of($"{FigureText.Number(expected(row))}")] : [],
            ]));
    }
}
