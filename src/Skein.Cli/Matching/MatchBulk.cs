using Skein.Casework.Cases;
using Skein.Casework.Matching;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model;

namespace Skein.Cli.Matching;

/// <summary>Judges the pairs of a list different in one go: shows them first, and records nothing until it is meant.</summary>
internal static class MatchBulk
{
    /// <summary>Shows or records.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="session">The coder at work.</param>
    /// <param name="list">The pairs.</param>
    /// <param name="reason">Why.</param>
    /// <param name="isMeant">True to record it.</param>
    public static int Different(Terminal terminal, CaseSession session, MatchList list, string reason, bool isMeant)
    {
        foreach (var pair in list.Pairs)
        {
            terminal.Line(MatchText.Headline(pair), indent: 2);
        }

        if (list.Pairs.Count == 0)
        {
            terminal.Line($"No pair is listed, so there is nothing to judge.");
            return ExitCode.Done;
        }

        if (!isMeant)
        {
            terminal.Line($"These {TieText.Count(list.Pairs.Count, "pair")} would be judged different, with the reason “{reason}”. Nothing was recorded. Add --yes to record it, or --limit to take fewer.");
            return ExitCode.Done;
        }

        return Outcomes.Say(
            terminal,
            new DecideMatches(session).Different([.. list.Pairs.Select(pair => (Representative(pair.Left), Representative(pair.Right)))], reason),
            $"Judged {TieText.Count(list.Pairs.Count, "pair")} different:");
    }

    private static EntityId Representative(MatchSide side) => EntityId.From(side.Entity.Id.Value);
}
