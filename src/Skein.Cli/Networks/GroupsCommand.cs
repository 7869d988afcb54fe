using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Coded;
using Skein.Casework.Groups;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Networks;

/// <summary><c>skein network groups</c>: groups with how far they hang on chance, and the ties that hold each together.</summary>
internal sealed class GroupsCommand : ViewCommand
{
    private readonly MeasureOptions _measure = new(Number);
    private readonly Option<string?> _coded = CodedFile.Option();
    private readonly Option<int> _runs = Number("--runs", "From how many seeds the network is divided.", 50, 2, 1_000);
    private readonly Option<double> _resolution = new("--resolution") { HelpName = "NUMBER", Description = "Above 1 gives smaller groups. Default 1.", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> _unweighted = Switch("--unweighted", "With --coded, take every tie as alike; default its weights hold groups together.");
    private readonly Option<bool> _overlapping = Switch("--overlapping", "Look for groups that may share members, too.");
    private readonly Option<int> _clique = Number("--clique", "How many, all tied to one another, make a cell of the overlapping groups.", 3, 3, 10);

    public GroupsCommand(CliEnvironment environment)
        : base(environment, "groups", "Groups of the network over many seeds and possible worlds, with the ties that hold each together.")
    {
        Examples = ["skein network groups", "skein network groups --overlapping --variant restricted", "skein network groups --coded harbour.csv --json"];
        Remark = "A group is a pattern of documented ties. No source says that it exists, and nobody in it is said to know all others.";
        _resolution.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(result.GetValueOrDefault<double>() is > 0 and <= 1_000))
            {
                result.AddError(CliFaults.NotAmong("--resolution", result.Tokens[0].Value, "a number above 0, at most 1000"));
            }
        });
        _measure.AddTo(this);
        Add(_runs);
        Add(_resolution);
        Add(_overlapping);
        Add(_clique);
        Add(_coded);
        Add(_unweighted);
    }

    /// <inheritdoc/>
    protected override int? RunWithoutCase(ParseResult arguments, CancellationToken cancellation) => CodedFile.Run(
        Environment,
        arguments.GetValue(_coded),
        (network, file) => NetworkWork.Run(
            Terminal, Environment.Time, "Dividing", work => GroupCodedNetwork.Run(network, file, Read(arguments), work), cancellation),
        "coded-groups",
        IsJson(arguments),
        CodedText.Write);

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var groups = NetworkWork.Run(
            Terminal, Environment.Time, "Dividing", work => new FindGroups(session).Run(Read(arguments), filter, work), Cancellation);
        return Show("network-groups", groups, filter, asJson, GroupText.Write);
    }

    private GroupRequest Read(ParseResult arguments)
    {
        var measure = _measure.Read(arguments);
        return new GroupRequest
        {
            WithOrganisations = measure.WithOrganisations,
            Worlds = measure.Worlds,
            Seed = measure.Seed,
            Analyst = measure.Analyst,
            Runs = arguments.GetValue(_runs),
            Resolution = arguments.GetValue(_resolution),
            IgnoresWeights = arguments.GetValue(_unweighted),
            Overlapping = arguments.GetValue(_overlapping),
            CliqueSize = arguments.GetValue(_clique),
        };
    }
}
