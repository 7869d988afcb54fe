using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Likelihoods;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Views;
using Skein.Model;

namespace Skein.Cli.Deciding;

/// <summary><c>skein likelihood</c>: states how probable a tie is, lists what was stated, and withdraws it.</summary>
internal sealed class LikelihoodCommand : CaseCommand
{
    private readonly Argument<string?> _left = Optional("A", "One of the two: an identifier, or a name that only one bears.");
    private readonly Argument<string?> _right = Optional("B", "The other.");
    private readonly Argument<string?> _probability = Optional("PROBABILITY", "How probable it is that the two are tied at all: 0.4, or \"40 %\".");
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why; needed to state and to withdraw.");
    private readonly Option<bool> _list = Switch("--list", "List what analysts stated, of all ties.");
    private readonly Option<string?> _withdraw = Text("--withdraw", "ID", "Withdraw what was stated, by the identifier that --list shows.");
    private readonly Option<bool> _includeProtected = Switch("--include-protected", "Also ties of victims, minors, bystanders, relatives and cleared persons.");
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public LikelihoodCommand(CliEnvironment environment)
        : base(environment, "likelihood", "State how probable a tie is in your judgement, with a reason.")
    {
        Examples =
        [
            "skein likelihood \"Mira Dolen\" \"Joren Vask\" 0.4 --reason \"one flat, but two years apart\"",
            "skein likelihood pe-01 pe-07 \"40 %\" --reason \"the witness knew one of them only\"",
            "skein likelihood --list",
            "skein likelihood --withdraw li-4c1 --reason \"the witness was mistaken\"",
        ];
        Remark = "A probability is one analyst's judgement and never derived from a grade or a score. A later one on the same two takes the place of your former one; where analysts differ nothing is averaged, and both bounds are shown.";
        Identifiers.Check(_withdraw, "likelihood");
        Add(_left);
        Add(_right);
        Add(_probability);
        Add(_reason);
        Add(_list);
        Add(_withdraw);
        Add(_includeProtected);
        Add(_json);
        Validators.Add(result =>
        {
            var words = new[] { _left, _right, _probability }.Count(argument => result.GetValue(argument) is not null);
            var others = (result.GetValue(_list) ? 1 : 0) + (result.GetValue(_withdraw) is null ? 0 : 1);
            var needsReason = !result.GetValue(_list);
            if ((words, others) is not ((3, 0) or (0, 1)) || (needsReason && result.GetValue(_reason) is null))
            {
                result.AddError(CliFaults.BadLikelihood());
            }
        });
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var filter = ViewFilter.Everything with { IncludeProtected = arguments.GetValue(_includeProtected) };
        var reason = arguments.GetValue(_reason) ?? "";
        var code = arguments.GetValue(_list) ? List(session, filter, arguments.GetValue(_json))
            : arguments.GetValue(_withdraw) is { } id ? Say(new WithdrawLikelihood(session).Run(LikelihoodId.From(id), reason), "Withdrawn", arguments.GetValue(_json))
            : State(session, arguments, filter, reason);
        return Task.FromResult(code);
    }

    private int State(CaseSession session, ParseResult arguments, ViewFilter filter, string reason)
    {
        if (EntityChoice.Choose(session, arguments.GetValue(_left)!, Terminal) is not { } left
            || EntityChoice.Choose(session, arguments.GetValue(_right)!, Terminal) is not { } right)
        {
            return ExitCode.Usage;
        }

        var probability = ProbabilityText.TryRead(arguments.GetValue(_probability), out var read) ? read : double.NaN;
        var request = new NewLikelihood(left, right, probability, reason) { IncludeProtected = filter.IncludeProtected };
        return Say(new StateLikelihood(session).Run(request), $"Stated {ProbabilityText.Write(probability)}:", arguments.GetValue(_json));
    }

    private int List(CaseSession session, ViewFilter filter, bool asJson)
    {
        var list = new ListLikelihoods(session).Run(filter);
        if (asJson)
        {
            JsonAnswer.Write(Terminal, "likelihoods", list, filter);
        }
        else
        {
            LikelihoodText.Write(Terminal, list);
        }

        return ExitCode.Done;
    }

    private int Say(ActOutcome outcome, string done, bool asJson)
    {
        if (!asJson || outcome is not ActOutcome.Done recorded)
        {
            return Outcomes.Say(Terminal, outcome, done);
        }

        JsonAnswer.Write(Terminal, "likelihood", new Recorded(recorded.Id, recorded.Sequence));
        return ExitCode.Done;
    }

    private static Argument<string?> Optional(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    private sealed record Recorded(string? Likelihood, long Event);
}
