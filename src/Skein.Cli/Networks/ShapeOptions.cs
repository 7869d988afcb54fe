using System.CommandLine;
using System.Globalization;
using Skein.Casework.Contagion;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Networks;

/// <summary>The options of graphs that are generated.</summary>
internal sealed class ShapeOptions
{
    private static readonly GraphShape Standard = new();

    private readonly Option<int> _size;
    private readonly Option<int> _degree;
    private readonly Option<long?> _edges = new("--edges") { HelpName = "N", Description = "Of a random graph: exactly so many edges in place of --degree." };
    private readonly Option<double?> _rewiring = Decimal("--rewiring", "The share of ties of a small world that are rewired; default 0.05.", 0, 1);
    private readonly Option<int> _blocks;
    private readonly Option<double?> _mixing = Decimal("--mixing", "The share of ties that leave their block, or their group of an lfr graph; default 0.1.", 0, 1);
    private readonly Option<double?> _exponent = Decimal("--exponent", "The exponent of the degrees of a configuration and of an lfr graph; default 2.5.", 1, 10);
    private readonly Option<int?> _largestDegree = Whole("--largest-degree", "The largest degree of a configuration (default the root of size times degree) and of an lfr graph (default three times the mean).");
    private readonly Option<int?> _smallestGroup = Whole("--smallest-group", "The smallest group planted in an lfr graph; default one above the degree, and at least 10.");
    private readonly Option<int?> _largestGroup = Whole("--largest-group", "The largest group planted in an lfr graph; default five times the smallest.");

    public ShapeOptions(Func<string, string, int, int, int, Option<int>> number, int mostVertices = 1_000_000)
    {
        _size = number("--size", "The vertices of a generated graph.", Standard.Size, 10, mostVertices);
        _degree = number("--degree", "The mean number of neighbors in a generated graph.", Standard.Degree, 1, 200);
        _blocks = number("--blocks", "The number of blocks of a graph of blocks.", Standard.Blocks, 2, 100);
    }

    /// <summary>The kinds of graphs that are generated, by name.</summary>
    public static IReadOnlyDictionary<string, SpreadGround> Kinds { get; } = new Dictionary<string, SpreadGround>(StringComparer.OrdinalIgnoreCase)
    {
        ["ring"] = SpreadGround.Ring,
        ["small-world"] = SpreadGround.SmallWorld,
        ["random"] = SpreadGround.Random,
        ["regular"] = SpreadGround.Regular,
        ["preferential"] = SpreadGround.Preferential,
        ["configuration"] = SpreadGround.Configuration,
        ["blocks"] = SpreadGround.Blocks,
        ["lfr"] = SpreadGround.Lfr,
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[]
        {
            _size, _degree, _edges, _rewiring, _blocks, _mixing, _exponent, _largestDegree, _smallestGroup, _largestGroup,
        })
        {
            command.Add(option);
        }
    }

    public GraphShape Read(ParseResult arguments) => new()
    {
        Size = arguments.GetValue(_size),
        Degree = arguments.GetValue(_degree),
        Edges = arguments.GetValue(_edges),
        Rewiring = arguments.GetValue(_rewiring) ?? Standard.Rewiring,
        Blocks = arguments.GetValue(_blocks),
        Mixing = arguments.GetValue(_mixing) ?? Standard.Mixing,
        Exponent = arguments.GetValue(_exponent) ?? Standard.Exponent,
        LargestDegree = arguments.GetValue(_largestDegree),
        SmallestGroup = arguments.GetValue(_smallestGroup),
        LargestGroup = arguments.GetValue(_largestGroup),
    };

    /// <summary>A number with decimals within bounds. A point is the mark of decimals whatever the machine's culture says.</summary>
    public static Option<double?> Decimal(string name, string description, int least, int most) => new(name)
    {
        HelpName = "X",
        Description = description,
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && number >= least && number <= most)
            {
                return number;
            }

            result.AddError(CliFaults.NotInRange(name, least, most));
            return null;
        },
    };

    private static Option<int?> Whole(string name, string description) => new(name) { HelpName = "N", Description = description };
}
