using System.CommandLine;
using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Review.Learning;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Networks;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Graph.Running;

namespace Skein.Cli.Reviewing;

/// <summary><c>skein learn</c>: what reviewers accepted, by rule and property, and the lines for the next training.</summary>
internal sealed class LearnCommand : CaseCommand
{
    private readonly Option<string?> _output = Text("--output", "FILE", "Write every decision as a line of JSON: quote, rule, decision, corrected fields.");
    private readonly Option<bool> _names = Switch("--names", "With --output: keep names of persons in the quotes; without it they become [person-1], [person-2].");
    private readonly Option<bool> _protected = Switch("--include-protected", "With --output: also lines that name victims, minors, bystanders, relatives and cleared persons.");
    private readonly Option<bool> _overwrite = Switch("--overwrite", "With --output: replace what is there.");
    private readonly Option<bool> _json = Switch("--json", "Write the report as JSON.");

    public LearnCommand(CliEnvironment environment)
        : base(environment, "learn", "Show what reviewers accepted, corrected and rejected, by rule and property; export it for the next training.")
    {
        Examples = ["skein learn", "skein learn --json", "skein learn --output learn.jsonl", "skein learn --output learn.jsonl --names --overwrite"];
        Remark = "Names are put out as far as the machine read them as names: look through the file before it is given away. Who decided is never in it.";
        foreach (var option in new Option[] { _output, _names, _protected, _overwrite, _json })
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        LearningExported? exported = null;
        if (arguments.GetValue(_output) is { } output)
        {
            var request = new LearningExport(Environment.PathOf(output))
            {
                WithNames = arguments.GetValue(_names),
                IncludeProtected = arguments.GetValue(_protected),
                Overwrite = arguments.GetValue(_overwrite),
            };
            exported = NetworkWork.Run(
                Terminal, Environment.Time, "Writing", (Work work) => new ExportLearning(session).Run(request, work.Progress, work.Cancellation), cancellation);
            if (exported.Fault is { } fault)
            {
                Terminal.Warn($"{fault}");
                return Task.FromResult(ExitCode.Failed);
            }
        }

        var report = new LearnFromReview(session).Run(cancellation);
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "learn", new { report, exported });
        }
        else
        {
            Write(report, exported);
        }

        return Task.FromResult(ExitCode.Done);
    }

    private void Write(LearningReport report, LearningExported? exported)
    {
        if (report.Decided == 0)
        {
            Terminal.Line($"Nobody has decided on a proposal yet. Begin with: skein review groups");
        }
        else
        {
            Terminal.Line($"{TieText.Count(report.Decided, "proposal")} decided on. Kept: accepted as proposed, of those accepted, corrected or rejected, with a 95 percent interval (Wilson).");
            Terminal.Table(
                ["rule", "property", "accepted", "corrected", "rejected", "unsure", "waiting", "kept"],
                report.Outcomes.Select(row => (IReadOnlyList<Words>)
                [
                    Words.Of($"{row.Rule}"), Words.Of($"{row.Property}"), Words.Of($"{row.Counts.Accepted}"), Words.Of($"{row.Counts.Corrected}"),
                    Words.Of($"{row.Counts.Rejected}"), Words.Of($"{row.Counts.Unsure}"), Words.Of($"{row.Pending}"), Words.Of($"{Kept(row.Kept)}"),
                ]));
        }

        if (report.Corrections.Count > 0)
        {
            Terminal.Heading($"What was corrected");
            foreach (var change in report.Corrections)
            {
                var into = change.From is null && change.To is null ? "" : $": {change.From ?? "none"} to {change.To ?? "none"}";
                Terminal.Line($"{change.Count} × {change.Rule} {change.Property}, {change.Field}{into}", indent: 2);
            }
        }

        if (exported is { } written)
        {
            Terminal.Line($"{TieText.Count(written.Written, "decision")} written to {written.File}; {written.LeftOut} left out because they name a protected person.");
        }
    }

    private static string Kept(ShareOf? kept) => kept is null
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{kept.Share:0.00} ({kept.Low:0.00}–{kept.High:0.00})");
}
