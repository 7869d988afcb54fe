using System.CommandLine;
using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model;

namespace Skein.Cli.Methods;

/// <summary><c>skein method assessments</c>: lists what was signed and what changed under it since, or withdraws one.</summary>
internal sealed class AssessmentsCommand : ViewCommand
{
    private readonly Argument<string?> _about = new("INCIDENT") { Description = "About this incident or operation only.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _withdraw = Text("--withdraw", "ID", "Withdraw an assessment, by its identifier; with --reason.");
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why it is withdrawn.");

    public AssessmentsCommand(CliEnvironment environment)
        : base(environment, "assessments", "List the assessments that were signed, each with what changed under it since.")
    {
        Examples = ["skein method assessments", "skein method assessments \"Harbor attack\" --json", "skein method assessments --withdraw as-4c1 --reason \"a wrong date\""];
        Identifiers.Check(_withdraw, "assessment");
        Add(_about);
        Add(_withdraw);
        Add(_reason);
        Validators.Add(result =>
        {
            if ((result.GetValue(_withdraw) is null) != (result.GetValue(_reason) is null))
            {
                result.AddError(CliFaults.BadAssessmentWithdrawal());
            }
        });
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        if (arguments.GetValue(_withdraw) is { } id)
        {
            return Outcomes.Say(Terminal, new WithdrawAssessment(session).Run(AssessmentId.From(id), arguments.GetValue(_reason)!), "Withdrawn");
        }

        return EntityChoice.TryChoose(session, arguments.GetValue(_about), Terminal, out var about)
            ? Show("assessments", new ListAssessments(session).Run(filter, about), filter, asJson, Write)
            : ExitCode.Usage;
    }

    private static void Write(Terminal terminal, IReadOnlyList<AssessmentView> assessments)
    {
        if (assessments.Count == 0)
        {
            terminal.Line($"Nobody has signed an assessment yet: skein method assess --help");
        }

        foreach (var one in assessments)
        {
            terminal.Line($"{one.Question} [bold]{one.Answer}[/]  [dim]{one.Id}[/]");
            terminal.Line($"signed by {one.By.Name} on {StatementText.Day(one.On)}, from {TieText.Count(one.Codings, "coding")} and {TieText.Count(one.Statements, "statement")}; {string.Join(", ", one.Parameters.Select(parameter => $"{parameter.Name}: {parameter.Value}"))}", indent: 2);
            terminal.Line($"{one.Reason}", indent: 2);
            foreach (var reason in one.Stale)
            {
                terminal.Line($"[yellow]stale:[/] {reason.Words}", indent: 2);
            }
        }
    }
}
