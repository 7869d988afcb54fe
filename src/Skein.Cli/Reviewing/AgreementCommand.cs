using System.CommandLine;
using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Review.SecondLooks;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Reviewing;

/// <summary><c>skein review agreement</c>: how far second looks agree with first decisions, and what became of proposals.</summary>
internal sealed class AgreementCommand : CaseCommand
{
    private readonly Option<bool> _json = Switch("--json", "Write the report as JSON.");

    public AgreementCommand(CliEnvironment environment)
        : base(environment, "agreement", "Report how far second looks agree with first decisions, and decisions by coder, rule and property.")
    {
        Examples = ["skein review agreement", "skein review agreement --json"];
        Remark = "Coders stand by the alphabet: the figures measure rules and instructions, and coders see different proposals.";
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var report = new ReportAgreement(session).Run(new SecondLookSample());
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "agreement", report);
        }
        else
        {
            Write(report);
        }

        return Task.FromResult(ExitCode.Done);
    }

    private void Write(AgreementReport report)
    {
        Terminal.Line($"{TieText.Count(report.Overall.Looks, "second look")} at {TieText.Count(report.Drawn, "drawn decision")}.");
        if (report.Overall.Looks > 0)
        {
            Terminal.Table(
                ["on", "looks", "same answer", "percent", "alpha"],
                [
                    Row("everything", report.Overall),
                    .. report.ByProperty.Select(row => Row(row.Property.Value, row.Agreement)),
                    .. report.ByPair.Select(row => Row($"{row.One.Name} and {row.Other.Name}", row.Agreement)),
                ]);
        }

        foreach (var differ in report.Disagreements)
        {
            Terminal.Line($"{differ.Proposal} {differ.Property}: {Code(differ.First)} / {Code(differ.Second)}", indent: 2);
        }

        if (report.Acceptance.Count > 0)
        {
            Terminal.Heading($"Decisions by coder, rule and property");
            Terminal.Table(
                ["coder", "rule", "property", "accepted", "corrected", "rejected", "unsure"],
                report.Acceptance.Select(row => (IReadOnlyList<Words>)
                [
                    Words.Of($"{row.Coder.Name}"), Words.Of($"{row.Rule}"), Words.Of($"{row.Property}"), Words.Of($"{row.Counts.Accepted}"),
                    Words.Of($"{row.Counts.Corrected}"), Words.Of($"{row.Counts.Rejected}"), Words.Of($"{row.Counts.Unsure}"),
                ]));
        }
    }

    private static IReadOnlyList<Words> Row(string on, Agreement agreement) =>
    [
        Words.Of($"{on}"), Words.Of($"{agreement.Looks}"), Words.Of($"{agreement.Same}"),
        Words.Of($"{(agreement.Share is { } share ? (100 * share).ToString("0", CultureInfo.InvariantCulture) : "–")}"),
        Words.Of($"{(agreement.Alpha is { } alpha ? ReviewText.Number(alpha) : "–")}"),
    ];

    private static string Code(Model.Proposals.Decision decision) => decision.ToString().ToLowerInvariant();
}
