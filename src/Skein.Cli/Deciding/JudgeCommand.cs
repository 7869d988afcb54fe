using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model;
using Skein.Model.Judgements;

namespace Skein.Cli.Deciding;

/// <summary><c>skein judge</c>: whether two entities are one, with a reason.</summary>
internal sealed class JudgeCommand : CaseCommand
{
    private readonly Argument<string?> _left = new("A") { Description = "One of the two: an identifier, or a name that only one bears.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string?> _right = new("B") { Description = "The other.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string?> _verdict = new("same|different|unsure") { Description = "The verdict.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why; needed with a verdict and to withdraw.");
    private readonly Option<string?> _knownSince = Text("--known-since", "DATE", "Since when it was known in public, in EDTF: before it, a view by that clock shows two.");
    private readonly Option<string[]> _knownTo = new("--known-to") { HelpName = "AGENCY@DATE", Description = "An authority that knew it, and since when; as often as needed." };
    private readonly Option<bool> _why = Switch("--why", "Say why the two are one, or two, or neither, by which judgements of whom.");
    private readonly Option<string?> _withdraw = Text("--withdraw", "ID", "Withdraw a judgement of any age, with --reason; --why shows its identifier.");
    private readonly Option<bool> _json = Switch("--json", "With --why: write the answer as JSON.");

    public JudgeCommand(CliEnvironment environment)
        : base(environment, "judge", "Judge whether two are the same, different or cannot be told, with a reason; say why, or withdraw.")
    {
        Examples =
        [
            "skein judge pe-01 pe-07 same --reason \"same date of birth in two court records\"",
            "skein judge \"Sami Bourel\" pe-07 same --known-since 2016-03-18 --reason \"identified by his prints, says the prosecutor\"",
            "skein judge pe-01 pe-09 --why",
            "skein judge --withdraw ju-4c1 --reason \"the records are of two men\"",
        ];
        Remark = "A judgement never merges anything for good: it can be withdrawn at any age, and judgements that contradict each other are both kept and neither is applied.";
        _verdict.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !EntityText.Codes<Verdict>().Contains(token.Value, StringComparer.OrdinalIgnoreCase))
            {
                result.AddError(CliFaults.NotAmong("A judgement", token.Value, "same, different or unsure"));
            }
        });
        Add(_left);
        Add(_right);
        Add(_verdict);
        foreach (var option in new Option[] { _reason, _knownSince, _knownTo, _why, _withdraw, _json })
        {
            Add(option);
        }

        Identifiers.Check(_withdraw, "judgement");
        Validators.Add(result =>
        {
            var words = new[] { _left, _right, _verdict }.Count(argument => result.GetValue(argument) is not null);
            var withdraws = result.GetValue(_withdraw) is not null;
            var needed = withdraws ? 0 : result.GetValue(_why) ? 2 : 3;
            if (words != needed || (withdraws && result.GetValue(_why)) || (!result.GetValue(_why) && string.IsNullOrWhiteSpace(result.GetValue(_reason))))
            {
                result.AddError(CliFaults.BadJudgement());
            }
        });
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var reason = arguments.GetValue(_reason) ?? "";
        if (arguments.GetValue(_withdraw) is { } withdrawn)
        {
            return Task.FromResult(Outcomes.Say(Terminal, new WithdrawJudgement(session).Run(JudgementId.From(withdrawn), reason), $"Withdrawn {withdrawn}"));
        }

        if (EntityChoice.Choose(session, arguments.GetValue(_left)!, Terminal) is not { } left
            || EntityChoice.Choose(session, arguments.GetValue(_right)!, Terminal) is not { } right)
        {
            return Task.FromResult(ExitCode.Usage);
        }

        if (arguments.GetValue(_why))
        {
            return Task.FromResult(Why(session, left, right, arguments.GetValue(_json)));
        }

        var known = new List<(EntityId, string)>();
        foreach (var text in arguments.GetValue(_knownTo) ?? [])
        {
            var at = text.LastIndexOf('@');
            if (at <= 0)
            {
                Terminal.Warn($"{CliFaults.BadKnownTo(text)}");
                return Task.FromResult(ExitCode.Usage);
            }

            if (EntityChoice.Choose(session, text[..at].Trim(), Terminal) is not { } agency)
            {
                return Task.FromResult(ExitCode.Usage);
            }

            known.Add((agency, text[(at + 1)..]));
        }

        var verdict = EntityText.Of<Verdict>(arguments.GetValue(_verdict))!.Value;
        var request = new NewJudgement(left, right, verdict, reason) { KnownSince = arguments.GetValue(_knownSince), KnownTo = known };
        return Task.FromResult(Outcomes.Say(Terminal, new RecordJudgement(session).Run(request), $"Judged {EntityText.Code(verdict)}:"));
    }

    private int Why(CaseSession session, EntityId left, EntityId right, bool asJson)
    {
        var why = new ExplainIdentity(session).Run(left, right, ViewFilter.Everything)!;
        if (asJson)
        {
            JsonAnswer.Write(Terminal, "identity", why);
            return ExitCode.Done;
        }

        Terminal.Line($"{why.Sentence}");
        foreach (var step in why.Steps)
        {
            var withheld = step.IsWithheld ? ", kept and not applied" : "";
            Terminal.Line($"[dim]{step.Judgement}[/]  {step.LeftId} {EntityText.Code(step.Verdict)} {step.RightId}{withheld}. Withdraw it with: skein judge --withdraw {step.Judgement} --reason \"…\"", indent: 2);
            if (step.NamesSeen is { } seen)
            {
                Terminal.Line($"{seen}", indent: 4);
            }
        }

        return ExitCode.Done;
    }
}
