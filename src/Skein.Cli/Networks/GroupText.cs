using Skein.Casework.Groups;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Networks;

namespace Skein.Cli.Networks;

/// <summary>Groups as text: both bounds, members by name, the ties that hold each together.</summary>
internal static class GroupText
{
    /// <summary>Writes the groups.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="groups">The groups.</param>
    public static void Write(Terminal terminal, NetworkGroups groups)
    {
        terminal.Line($"{EitherOrText.Count(groups.Nodes, groups.EitherOrs, "node")}, {TieText.Count(groups.Pairs, "tied pair")}; resolution {FigureText.Number(groups.Request.Resolution)}, first seed {groups.Request.Seed}.");
        Division(terminal, Words.Of($"Established ties only"), groups.Established);
        Division(terminal, Words.Of($"All ties said"), groups.All);
        Overlapping(terminal, groups.Overlapping);
        terminal.Line();
        foreach (var sentence in groups.Caveats.Select(Sentence).OfType<string>())
        {
            terminal.Line($"[dim]{sentence}[/]");
        }
    }

    /// <summary>The line that says how far divisions agree.</summary>
    public static Words Agreement(GroupingView division) => Words.Of(
        $"{TieText.Count(division.Groups.Count, "group")}, {division.Alone} in none. Over {TieText.Count(division.Divisions, "division")}{(division.Worlds > 1 ? $" of {division.Worlds} possible worlds" : "")}: {FigureText.Interval(division.GroupCount)} groups, agreement {FigureText.Number(division.Agreement)} of 1.");

    /// <summary>What a caveat of groups says; null for one that is said elsewhere.</summary>
    public static string? Sentence(string caveat) => caveat switch
    {
        GroupCaveats.Pattern => "A group is a pattern of documented ties; no source says that it exists or acts as one.",
        GroupCaveats.Cliques => "One act, place or group that many share ties each to all others: such a clique is found as a group and says no more than that.",
        GroupCaveats.Resolution => "Modularity joins small groups of a large network, and no resolution is the right one: compare several (--resolution).",
        NetworkFacts.EitherOrCaveat => "In each division a node that a source leaves open is one of its own; the groups are not computed again for each whom it may be.",
        _ => null,
    };

    private static void Division(Terminal terminal, Words title, GroupingView division)
    {
        terminal.Heading($"{title}");
        terminal.Line($"{Agreement(division)}");
        if (!division.IsSettled)
        {
            terminal.Line($"[yellow]The divisions reach no single consensus; this one is one of several.[/]");
        }

        foreach (var (number, group) in division.Groups.Index())
        {
            terminal.Line();
            terminal.Line($"[bold]Group {number + 1}[/]: {EitherOrText.Count(group.Members.Count, group.EitherOrs, "member")}, {TieText.Count(group.Ties.Count, "inner tied pair")}, {group.TiesOut} leading out");
            terminal.Line($"{Words.Join(", ", group.Members.Select(member => Words.Of($"{EntityText.Name(member.Entity)} ({FigureText.Number(member.Stability)})")))}", indent: 2);
            foreach (var tie in group.Ties)
            {
                terminal.Line($"{EntityText.Name(tie.A)} – {EntityText.Name(tie.B)}: {string.Join(", ", tie.Rules)}  ·  {Marks(tie)}  ·  {string.Join(", ", tie.Statements.Take(3))}{(tie.Statements.Count > 3 ? $" and {tie.Statements.Count - 3} more" : "")}", indent: 4);
            }
        }
    }

    private static string Marks(GroupTieView tie) => string.Join(", ", new[]
    {
        tie.State.ToString().ToLowerInvariant(),
        tie.IsInferred ? "only inferred" : null,
        tie.IsOnlyLink ? "the only link" : null,
    }.OfType<string>());

    private static void Overlapping(Terminal terminal, OverlappingView? overlapping)
    {
        if (overlapping is null)
        {
            return;
        }

        terminal.Heading($"Overlapping groups of cells of {overlapping.CliqueSize}, all ties said");
        if (overlapping.Groups is not { } groups)
        {
            terminal.Line($"The network has too many cliques to compare: take a larger cell (--clique) or narrower ties (--variant restricted).");
            return;
        }

        foreach (var (number, group) in groups.Index())
        {
            terminal.Line($"[bold]{number + 1}[/] {Words.Join(", ", group.Members.Select(member => EntityText.Name(member)))}", indent: 2);
        }

        terminal.Line(overlapping.InSeveral.Count == 0
            ? Words.Of($"Nobody is in more than one of them.")
            : Words.Of($"In more than one: {Words.Join(", ", overlapping.InSeveral.Select(member => EntityText.Name(member)))}"));
    }
}
