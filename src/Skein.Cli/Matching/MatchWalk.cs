using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Matching;
using Skein.Casework.Review;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model;
using Skein.Model.Judgements;

namespace Skein.Cli.Matching;

/// <summary>Walks through the pairs, one at a time, and takes a key for each. The end of the input ends the walk.</summary>
/// <param name="environment">Streams and clock.</param>
/// <param name="session">The coder at work.</param>
internal sealed class MatchWalk(CliEnvironment environment, CaseSession session)
{
    private long? _last;

    private Terminal Terminal => environment.Terminal;

    /// <summary>Walks.</summary>
    /// <param name="request">Which pairs.</param>
    /// <param name="cancellation">Stops it; what was decided stays.</param>
    public async Task<int> RunAsync(MatchRequest request, CancellationToken cancellation)
    {
        var decided = 0;
        while (true)
        {
            // Asked again each time: an answer settles others through it, and what was put off comes last.
            var list = new ListMatches(session).Run(request with { Limit = 1 }, progress: null, cancellation);
            if (list.Pairs is not [var pair] || pair.IsPutOff)
            {
                Terminal.Line();
                Terminal.Line($"No further pair. {TieText.Count(decided, "pair")} decided{(list.PutOff > 0 ? $", {list.PutOff} left for later" : "")}.");
                return ExitCode.Done;
            }

            Terminal.Line();
            MatchText.Pair(Terminal, pair, number: decided + 1);
            switch (await AskAsync(pair, cancellation).ConfigureAwait(false))
            {
                case null:
                    Terminal.Line($"{TieText.Count(decided, "pair")} decided, {list.Total} left.");
                    return ExitCode.Done;
                case true:
                    decided++;
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Asks about one pair.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<int> OneAsync(MatchPair pair, CancellationToken cancellation)
    {
        MatchText.Pair(Terminal, pair, number: null);
        await AskAsync(pair, cancellation).ConfigureAwait(false);
        return ExitCode.Done;
    }

    // True when something was decided, false when not yet, null to stop.
    private async Task<bool?> AskAsync(MatchPair pair, CancellationToken cancellation)
    {
        while (true)
        {
            Terminal.Line($"[bold]s[/] same  [bold]d[/] different  [bold]u[/] unsure  [bold]l[/] later  [bold]z[/] undo the last  [bold]q[/] stop. A reason may follow the letter:");
            var line = await Task.Run(() => environment.Input.ReadLine(), CancellationToken.None).WaitAsync(cancellation).ConfigureAwait(false);
            if (line?.Trim() is not { } typed || typed is "q" or "Q")
            {
                return null;
            }

            var reason = typed.Length > 1 ? typed[1..].Trim() : "";
            switch (typed.Length == 0 || (typed.Length > 1 && !char.IsWhiteSpace(typed[1])) ? '\0' : char.ToLowerInvariant(typed[0]))
            {
                case 's':
                    return Judge(pair, Verdict.Same, reason);
                case 'd':
                    return Judge(pair, Verdict.Different, reason);
                case 'u':
                    return Judge(pair, Verdict.Unsure, reason);
                case 'l':
                    new DecideMatches(session).Later(EntityId.From(pair.Left.Entity.Id.Value), EntityId.From(pair.Right.Entity.Id.Value));
                    return false;
                case 'z' when _last is { } sequence:
                    Outcomes.Say(Terminal, new UndoEvent(session).Run(sequence), "Undone");
                    _last = null;
                    return false;
                default:
                    Terminal.Warn(CliFaults.NotAKey());
                    break;
            }
        }
    }

    private bool Judge(MatchPair pair, Verdict verdict, string reason)
    {
        var outcome = new DecideMatches(session).Run(new NewJudgement(
            EntityId.From(pair.Left.Entity.Id.Value),
            EntityId.From(pair.Right.Entity.Id.Value),
            verdict,
            reason.Length > 0 ? reason : DecideMatches.OneKeyReason)
        {
            ScoreSeen = pair.Probability,
            EvidenceSeen = pair.EvidenceSeen,
        });
        Outcomes.Say(Terminal, outcome, $"Judged {EntityText.Code(verdict)}:");
        _last = outcome is ActOutcome.Done done ? done.Sequence : _last;
        return outcome is ActOutcome.Done;
    }
}
