using System.CommandLine;
using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Matching;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
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
    private readonly Option<double> _least = Share("--least", "Pairs at least so probable.", MatchRequest.UsualLeast);
    private readonly Option<double> _most = Share("--most", "Pairs at most so probable.", 1);
    private readonly Option<string?> _kind = OneOf("--kind", "Of one kind only.", "person", "organisation");
    private readonly Option<int> _limit = Number("--limit", "At most so many pairs.", 10, 1, 10_000);
    private readonly Option<int> _offset = Number("--offset", "Skip so many.", 0, 0, int.MaxValue);
    private readonly Option<bool> _all = Switch("--include-decided", "Also pairs that were judged already.");
    private readonly Option<bool> _each = Switch("--each-pair", "Also pairs that answers on others may settle.");
    private readonly Option<bool> _protected = Switch("--include-protected", "Also pairs with victims, minors, bystanders, relatives and cleared persons.");
    private readonly Option<bool> _different = Switch("--all-different", "Judge every pair that is listed different, with --reason; shows them and asks first.");
    private readonly Option<bool> _yes = Switch("--yes", "With --all-different: record it. Without it the pairs are only shown.");
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why; needed with --all-different.");
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
        ];
        Remark = "Pairs are ordered by what it is worth to decide on them: (1 + statements of the smaller side) × p. Nothing is merged by listing, and \"same\" is never recorded for more than one pair at a time.";
        foreach (var symbol in new Symbol[] { _left, _right, _decide, _least, _most, _kind, _limit, _offset, _all, _each, _protected, _different, _yes, _reason, _json })
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
                || (result.GetValue(_decide) && result.GetValue(_json)))
            {
                result.AddError(CliFaults.BadMatch());
            }
        });
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        if (!EntityChoice.TryChoose(session, arguments.GetValue(_left), Terminal, out var left)
            || !EntityChoice.TryChoose(session, arguments.GetValue(_right), Terminal, out var right))
        {
            return Task.FromResult(ExitCode.Usage);
        }

        if (left is { } one && right is { } other)
        {
            return OneAsync(session, one, other, arguments, cancellation);
        }

        var request = new MatchRequest
        {
            Least = arguments.GetValue(_least),
            Most = arguments.GetValue(_most),
            Kind = EntityText.Of<EntityKind>(arguments.GetValue(_kind)),
            About = left,
            IncludeDecided = arguments.GetValue(_all),
            EachPair = arguments.GetValue(_each),
            IncludeProtected = arguments.GetValue(_protected),
            Limit = arguments.GetValue(_limit),
            Offset = arguments.GetValue(_offset),
        };
        var list = MatchWork.Run(Terminal, Environment.Time, "Comparing names", progress => new ListMatches(session).Run(request, progress, cancellation));
        if (arguments.GetValue(_different))
        {
            return Task.FromResult(Different(session, list, arguments.GetValue(_reason)!, arguments.GetValue(_yes)));
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

    private Task<int> OneAsync(CaseSession session, EntityId left, EntityId right, ParseResult arguments, CancellationToken cancellation)
    {
        if (new ListMatches(session).Find(left, right, cancellation) is not { } pair)
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

    private int Different(CaseSession session, MatchList list, string reason, bool isMeant)
    {
        foreach (var pair in list.Pairs)
        {
            Terminal.Line(MatchText.Headline(pair), indent: 2);
        }

        if (list.Pairs.Count == 0)
        {
            Terminal.Line($"No pair is listed, so there is nothing to judge.");
            return ExitCode.Done;
        }

        if (!isMeant)
        {
            Terminal.Line($"These {TieText.Count(list.Pairs.Count, "pair")} would be judged different, with the reason “{reason}”. Nothing was recorded. Add --yes to record it, or --limit to take fewer.");
            return ExitCode.Done;
        }

        return Outcomes.Say(
            Terminal,
            new DecideMatches(session).Different([.. list.Pairs.Select(pair => (Representative(pair.Left), Representative(pair.Right)))], reason),
            $"Judged {TieText.Count(list.Pairs.Count, "pair")} different:");
    }

    private static EntityId Representative(MatchSide side) => EntityId.From(side.Entity.Id.Value);

    /// <summary>An option that is a probability.</summary>
    internal static Option<double> Share(string name, string description, double standard)
    {
        var option = new Option<double>(name)
        {
            HelpName = "P",
            Description = string.Create(CultureInfo.InvariantCulture, $"{description} {MatchRequest.LowestLeast} to 1. Default {standard}."),
            DefaultValueFactory = _ => standard,
            CustomParser = result => double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token]
                && !(double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= MatchRequest.LowestLeast and <= 1))
            {
                result.AddError(CliFaults.NotAShare(name, MatchRequest.LowestLeast));
            }
        });
        return option;
    }
}
