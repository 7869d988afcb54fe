using System.CommandLine;
using Skein.Casework.Measures;

namespace Skein.Cli.Networks;

/// <summary>The options of everything that draws possible worlds.</summary>
internal sealed class MeasureOptions
{
    private readonly Option<bool> _organisations = new("--organisations") { Description = "Measure organisations as nodes beside persons; default persons only." };
    private readonly Option<int> _worlds;
    private readonly Option<long> _seed = new("--seed") { Description = "The seed of all draws; the same seed gives the same figures.", DefaultValueFactory = _ => 1 };
    private readonly Option<string?> _analyst = new("--analyst") { Description = "Count the probabilities that this analyst stated; default those on which all who spoke agree.", HelpName = "NAME" };

    public MeasureOptions(Func<string, string, int, int, int, Option<int>> number) =>
        _worlds = number("--worlds", "How many possible worlds are drawn where somebody stated a probability.", 1000, 1, 100_000);

    public void AddTo(Command command)
    {
        command.Add(_organisations);
        command.Add(_worlds);
        command.Add(_seed);
        command.Add(_analyst);
    }

    public MeasureRequest Read(ParseResult arguments) => new()
    {
        WithOrganisations = arguments.GetValue(_organisations),
        Worlds = arguments.GetValue(_worlds),
        Seed = arguments.GetValue(_seed),
        Analyst = arguments.GetValue(_analyst),
    };
}
