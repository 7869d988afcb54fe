using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Review.Clashes;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;
using Skein.Model;

namespace Skein.Cli.Contradictions;

/// <summary><c>skein contradictions decide</c>: what a coder holds of statements that cannot all be so.</summary>
internal sealed class DecideCommand : CaseCommand
{
    private readonly Argument<string[]> _statements = new("STATEMENT") { Description = "The statements that stand side by side, all of them, as skein contradictions names them.", Arity = new ArgumentArity(2, 1000) };
    private readonly Option<string?> _stands = Text("--stands", "STATEMENT", "This one of them stands.");
    private readonly Option<bool> _both = Switch("--both", "Both stand: they differ only in words, in what they count, or in the time that they mean.");
    private readonly Option<bool> _unresolved = Switch("--unresolved", "It cannot be told from what the case holds; it waits apart.");
    private readonly Option<string> _reason = new("--reason") { HelpName = "WORDS", Description = "Why; needed.", Required = true };

    public DecideCommand(CliEnvironment environment)
        : base(environment, "decide", "Decide on a contradiction; the statements stay as they are and so does every count.")
    {
        Examples =
        [
            "skein contradictions decide st-4c1 st-7e2 --stands st-4c1 --reason \"the register was seen\"",
            "skein contradictions decide st-4c1 st-7e2 --both --reason \"one counts the attackers, the other does not\"",
            "skein contradictions decide st-4c1 st-7e2 --unresolved --reason \"neither says how it knows\"",
        ];
        Remark = "All statements are named, so that nothing is decided about one that you have not seen. Where one was recorded wrongly, undo or correct it instead.";
        _statements.Validators.Add(result => Identifiers.Check(result, "statement"));
        Identifiers.Check(_stands, "statement");
        Add(_statements);
        foreach (var option in new Option[] { _stands, _both, _unresolved, _reason })
        {
            Add(option);
        }

        Validators.Add(result =>
        {
            if (new[] { result.GetValue(_stands) is not null, result.GetValue(_both), result.GetValue(_unresolved) }.Count(given => given) != 1)
            {
                result.AddError(CliFaults.BadContradiction());
            }
        });
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        StatementId? stands = arguments.GetValue(_stands) is { } named ? StatementId.From(named) : null;
        var verdict = stands is not null ? ContradictionVerdict.Stands
            : arguments.GetValue(_both) ? ContradictionVerdict.Both
            : ContradictionVerdict.Unresolved;
        var decision = new NewContradictionDecision(
            [.. arguments.GetRequiredValue(_statements).Select(StatementId.From)], verdict, arguments.GetRequiredValue(_reason), stands);
        return Task.FromResult(Outcomes.Say(Terminal, new DecideContradiction(session).Run(decision), "Decided"));
    }
}
