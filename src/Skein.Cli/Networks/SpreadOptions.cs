using System.CommandLine;
using Skein.Casework.Contagion;
using Skein.Cli.CommandLine;
using Skein.Model.Dates;
using Skein.Networks.Graphs;

namespace Skein.Cli.Networks;

/// <summary>The options of a simulation of contagion.</summary>
internal sealed class SpreadOptions
{
    private static readonly Dictionary<string, SpreadRule> Rules = new(StringComparer.OrdinalIgnoreCase)
    {
        ["si"] = SpreadRule.Si,
        ["sir"] = SpreadRule.Sir,
        ["sis"] = SpreadRule.Sis,
        ["independent-cascade"] = SpreadRule.IndependentCascade,
        ["fractional"] = SpreadRule.Fractional,
        ["complex"] = SpreadRule.Complex,
        ["multiplex"] = SpreadRule.Multiplex,
        ["markov"] = SpreadRule.Markov,
    };

    private static readonly Dictionary<string, SpreadStart> Starts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ego"] = SpreadStart.Ego,
        ["random"] = SpreadStart.Random,
        ["share"] = SpreadStart.Share,
        ["events"] = SpreadStart.Events,
    };

    private static readonly SpreadRequest Standard = new();

    private readonly Option<string?> _model;
    private readonly Option<double?> _threshold = ShapeOptions.Decimal("--threshold", "Of complex a number of neighbors, default 2; of fractional and multiplex a share, default 0.18.", 0, 1000);
    private readonly Option<double?> _transmission = ShapeOptions.Decimal("--transmission", "Of si, sir, sis and independent-cascade the probability over one tie, of markov that before recovery; default 0.1.", 0, 1);
    private readonly Option<double?> _recovery = ShapeOptions.Decimal("--recovery", "Of sis the probability of recovering in one step, default 0.5; of markov recoveries per unit of time, default 1.", 0, 1000);
    private readonly Option<string?> _against;
    private readonly Option<double?> _againstThreshold = ShapeOptions.Decimal("--against-threshold", "The threshold of --against; default that of --threshold.", 0, 1000);
    private readonly Option<double?> _againstTransmission = ShapeOptions.Decimal("--against-transmission", "The transmission of --against; default that of --transmission.", 0, 1);
    private readonly Option<double?> _againstRecovery = ShapeOptions.Decimal("--against-recovery", "The recovery of --against; default that of --recovery.", 0, 1000);
    private readonly Option<string?> _unstated;
    private readonly Option<string?> _analyst = new("--analyst") { HelpName = "NAME", Description = "With --unstated, count the probabilities that this analyst stated; default those on which all who spoke agree." };
    private readonly Option<double?> _noise = ShapeOptions.Decimal("--noise", "The probability of adopting below a threshold, in each step, with one active neighbor; needs --steps. Default 0.", 0, 1);
    private readonly Option<int> _steps;
    private readonly Option<string?> _on;
    private readonly ShapeOptions _shape;
    private readonly Option<string?> _seeds;
    private readonly Option<int> _count;
    private readonly Option<double?> _share = ShapeOptions.Decimal("--share", "With --seeds share, which share of all; default 0.05.", 0, 1);
    private readonly Option<string?> _until = new("--until") { HelpName = "DATE", Description = "With --seeds events, those at or before this date; default the first three." };
    private readonly Option<int> _runs;
    private readonly Option<long> _seed = new("--seed") { Description = "The seed of all draws; the same seed gives the same result.", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> _organisations = new("--organisations") { Description = "Take organisations as vertices beside persons; default persons only." };
    private readonly Option<bool> _established = new("--established") { Description = "Established ties only; default all that are said." };
    private readonly Option<bool> _tiedOnly = new("--tied-only") { Description = "Leave out who has no tie and cannot be reached." };

    public SpreadOptions(Func<string, string, int, int, int, Option<int>> number, Func<string, string, string[], Option<string?>> oneOf)
    {
        _model = oneOf("--model", "The rule; default complex.", [.. Rules.Keys]);
        _against = oneOf("--against", "A second rule from the same seeds, compared run by run.", [.. Rules.Keys]);
        _unstated = oneOf(
            "--unstated", "Draw a network for each run by the probabilities that analysts stated, with ties of which nobody stated any absent or present; default every tie is there.", ["absent", "present"]);
        _steps = number("--steps", "The last step of si, sis and of threshold rules; 0 for no limit, and for 100 of sis.", Standard.Steps, 0, 1_000_000);
        _on = oneOf(
            "--on", "The network of the case, or a generated graph, which needs no case; default case.", ["case", .. ShapeOptions.Kinds.Keys]);
        _shape = new ShapeOptions(number);
        _seeds = oneOf("--seeds", "Who has it at the start: somebody and all neighbors, some, a share, or those whose dated events come first; default ego.", [.. Starts.Keys]);
        _count = number("--count", "With --seeds random, how many.", Standard.StartCount, 1, 1_000_000);
        _runs = number("--runs", "How many runs.", Standard.Runs, 1, 100_000);
        _until.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Edtf.TryParse(token.Value, out _, out var reason))
            {
                result.AddError(CliFaults.BadDate("--until", token.Value, reason));
            }
        });
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[]
        {
            _model, _threshold, _transmission, _recovery, _against, _againstThreshold, _againstTransmission, _againstRecovery, _unstated,
            _analyst, _noise, _steps, _on, _seeds, _count, _share, _until, _runs, _seed, _organisations, _established, _tiedOnly,
        })
        {
            command.Add(option);
        }

        _shape.AddTo(command);
    }

    public SpreadRequest Read(ParseResult arguments)
    {
        var (threshold, transmission, recovery) = (arguments.GetValue(_threshold), arguments.GetValue(_transmission), arguments.GetValue(_recovery));
        return new SpreadRequest
        {
            Model = new SpreadModel(Rules[arguments.GetValue(_model) ?? "complex"], threshold, transmission, recovery),
            Against = arguments.GetValue(_against) is { } against
                ? new SpreadModel(Rules[against], arguments.GetValue(_againstThreshold) ?? threshold, arguments.GetValue(_againstTransmission) ?? transmission, arguments.GetValue(_againstRecovery) ?? recovery)
                : null,
            Unstated = arguments.GetValue(_unstated) is { } unstated ? Enum.Parse<Unstated>(unstated, ignoreCase: true) : null,
            Analyst = arguments.GetValue(_analyst),
            Noise = arguments.GetValue(_noise) ?? Standard.Noise,
            Steps = arguments.GetValue(_steps),
            On = ShapeOptions.Kinds.GetValueOrDefault(arguments.GetValue(_on) ?? "", SpreadGround.Case),
            Shape = _shape.Read(arguments),
            Start = Starts[arguments.GetValue(_seeds) ?? "ego"],
            StartCount = arguments.GetValue(_count),
            StartShare = arguments.GetValue(_share) ?? Standard.StartShare,
            Until = arguments.GetValue(_until) is { } until ? Edtf.Parse(until) : null,
            Runs = arguments.GetValue(_runs),
            Seed = arguments.GetValue(_seed),
            WithOrganisations = arguments.GetValue(_organisations),
            EstablishedOnly = arguments.GetValue(_established),
            TiedOnly = arguments.GetValue(_tiedOnly),
        };
    }
}
