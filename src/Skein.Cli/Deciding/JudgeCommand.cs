using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Wording;
using Skein.Model.Judgements;

namespace Skein.Cli.Deciding;

/// <summary><c>skein judge</c>: whether two entities are one, with a reason.</summary>
internal sealed class JudgeCommand : CaseCommand
{
    private readonly Argument<string> _left = new("A") { Description = "One of the two: an identifier, or a name that only one bears." };
    private readonly Argument<string> _right = new("B") { Description = "The other." };
    private readonly Argument<string> _verdict = new("same|different|unsure") { Description = "The verdict." };
    private readonly Option<string> _reason = new("--reason") { HelpName = "WORDS", Description = "Why; needed.", Required = true };

    public JudgeCommand(CliEnvironment environment)
        : base(environment, "judge", "Judge whether two are the same, different or cannot be told, with a reason.")
    {
        Examples = ["skein judge pe-01 pe-07 same --reason \"same date of birth in two court records\""];
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
        Add(_reason);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        if (EntityChoice.Choose(session, arguments.GetRequiredValue(_left), Terminal) is not { } left
            || EntityChoice.Choose(session, arguments.GetRequiredValue(_right), Terminal) is not { } right)
        {
            return Task.FromResult(ExitCode.Usage);
        }

        var verdict = EntityText.Of<Verdict>(arguments.GetRequiredValue(_verdict))!.Value;
        return Task.FromResult(Outcomes.Say(
            Terminal, new RecordJudgement(session).Run(left, right, verdict, arguments.GetRequiredValue(_reason)), $"Judged {EntityText.Code(verdict)}:"));
    }
}
