using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Matching;
using Skein.Casework.Matching.Calibration;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Cli.Matching;

/// <summary><c>skein match</c>: the desk of identities: pairs that may be one, with the evidence of both sides, and the way to decide.</summary>
internal sealed class MatchCommand : CaseCommand
{
    private readonly Argument<string?> _left = new("A") { Description = "Pairs of this one only: an identifier, or a name that only one bears.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string?> _right = new("B") { Description = "With A: this pair only, whatever was judged on it.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _decide = Switch("--decide", "Walk through the pairs and decide by key: s same, d different, u unsure, l later.");
    private readonly Option<double> _least = ShareOption.Of("--least", "Pairs at least so probable.", MatchRequest.UsualLeast);
    private readonly Option<double> _most = ShareOption.Of("--most", "Pairs at most so probable.", 1);
    private readonly Option<string?> _kind = OneOf("--kind", "Of one kind only.", "person", "organisation");
    private readonly Option<int> _limit = Number("--limit", "At most so many pairs.", 10, 1, 10_000);
    private readonly Option<int> _offset = Number("--offset", "Skip so many.", 0, 0, int.MaxValue);
    private readonly Option<bool> _all = Switch("--include-decided", "Also pairs that were judged already.");
    private readonly Option<bool> _each = Switch("--each-pair", "Also pairs that answers on others may settle.");
    private readonly Option<bool> _protected = Switch("--include-protected", "Also pairs with victims, minors, bystanders, relatives and cleared persons.");
    private readonly Option<bool> _different = Switch("--all-different", "Judge every pair that is listed different, with --reason; shows them and asks first.");
    private readonly Option<bool> _yes = Switch("--yes", "With --all-different: record it. Without it the pairs are only shown.");
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why; needed with --all-different.");
    private readonly Option<bool> _shipped = Switch("--shipped-scale", "Probabilities as shipped, even where your judgements have calibrated others.");
    private readonly Option<bool> _reliability = Switch("--reliability", "Set the probabilities beside what was judged, instead of listing pairs.");
    private readonly Option<int?> _memory = MemoryOption.Of();
    private readonly Option<bool> _json = Switch("--json", "Write the pairs as JSON, with their evidence.");

    public MatchCommand(CliEnvironment environment)
        : base(environment, "match", "List pairs that may be one person or organisation, with what speaks for and against; decide on them.")
    {
        Examples =
        [
            "skein match",
            "skein match --decide",
            "skein match \"Mira Dolen\" --least 0.05",
            "skein match pe-01 pe-07",
            "skein match --most 0.08 --least 0.02 --all-different --reason \"two surnames, two towns\" --yes",
            "skein match --reliability",
        ];
        Remark = $"Probabilities are on the shipped scale until {ShowReliability.Fewest} judgements, {ShowReliability.FewestOfEach} of each answer, fit a better one; every list says which it is. Pairs are ordered by what it is worth to decide on them: (1 + statements of the smaller side) × p. Nothing is merged by listing, and \"same\" is never recorded for more than one pair at a time.";
        foreach (var symbol in new Symbol[] { _left, _right, _decide, _least, _most, _kind, _limit, _offset, _all, _each, _protected, _different, _yes, _reason, _shipped, _reliability, _memory, _json })
        {
            if (symbol is Argument argument)
            {
                Add(argument);
            }
            else
            {
                Add((Option)symbol);
            }
        }

        Validators.Add(result =>
        {
            if ((result.GetValue(_different) && (string.IsNullOrWhiteSpace(result.GetValue(_reason)) || result.GetValue(_decide) || result.GetValue(_json) || result.GetValue(_right) is not null))
                || (result.GetValue(_yes) && !result.GetValue(_different))
                || (result.GetValue(_decide) && result.GetValue(_json))
                || (result.GetValue(_reliability) && (result.GetValue(_left) is not null || result.GetValue(_decide) || result.GetValue(_different))))
            {
                result.AddError(CliFaults.BadMatch());
            }
        });
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        if (arguments.GetValue(_reliability))
        {
            return Task.FromResult(Reliability(session, arguments.GetValue(_json)));
        }

        if (!EntityChoice.TryChoose(session, arguments.GetValue(_left), Terminal, out var left)
            || !EntityChoice.TryChoose(session, arguments.GetValue(_right), Terminal, out var right))
        {
            return Task.FromResult(ExitCode.Usage);
        }

        if (left is { } one && right is { } other)
        {
            return OneAsync(session, one, other, arguments, cancellation);
        }

        var request = Request(arguments, left);
        var list = MatchWork.Run(Terminal, Environment.Time, "Comparing names", progress => new ListMatches(session).Run(request, progress, cancellation));
        if (arguments.GetValue(_different))
        {
            return Task.FromResult(MatchBulk.Different(Terminal, session, list, arguments.GetValue(_reason)!, arguments.GetValue(_yes)));
        }

        if (arguments.GetValue(_decide))
        {
            return new MatchWalk(Environment, session).RunAsync(request, cancellation);
        }

        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "match", list);
        }
        else
        {
            MatchText.Write(Terminal, list);
        }

        return Task.FromResult(ExitCode.Done);
    }

    private MatchRequest Request(ParseResult arguments, EntityId? about) => new()
    {
        Least = arguments.GetValue(_least),
        Most = arguments.GetValue(_most),
        Kind = EntityText.Of<EntityKind>(arguments.GetValue(_kind)),
        About = about,
        IncludeDecided = arguments.GetValue(_all),
        EachPair = arguments.GetValue(_each),
        IncludeProtected = arguments.GetValue(_protected),
        OnShippedScale = arguments.GetValue(_shipped),
        MostMemory = arguments.GetValue(_memory),
        Limit = arguments.GetValue(_limit),
        Offset = arguments.GetValue(_offset),
    };

    private int Reliability(CaseSession session, bool asJson)
    {
        var reliability = new ShowReliability(session).Run();
        if (asJson)
        {
            JsonAnswer.Write(Terminal, "match-reliability", reliability);
        }
        else
        {
            ReliabilityText.Write(Terminal, reliability);
        }

        return ExitCode.Done;
    }

    private Task<int> OneAsync(CaseSession session, EntityId left, EntityId right, ParseResult arguments, CancellationToken cancellation)
    {
        if (new ListMatches(session).Find(left, right, arguments.GetValue(_shipped), cancellation) is not { } pair)
        {
            Terminal.Warn(CliFaults.NoPair());
            return Task.FromResult(ExitCode.Usage);
        }

        if (arguments.GetValue(_decide))
        {
            return new MatchWalk(Environment, session).OneAsync(pair, cancellation);
        }

        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "match-pair", pair);
        }
        else
        {
            MatchText.Pair(Terminal, pair, number: null);
        }

        return Task.FromResult(ExitCode.Done);
    }
}
