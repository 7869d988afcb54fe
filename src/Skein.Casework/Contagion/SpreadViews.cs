using Skein.Casework.Views;

namespace Skein.Casework.Contagion;

/// <summary>A parameter with its value, as a record of a simulation keeps it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value in invariant culture.</param>
public sealed record ParameterView(string Name, string Value);

/// <summary>The graph of a simulation.</summary>
/// <param name="Kind"><c>case</c>, or the kind of the generated graph.</param>
/// <param name="Parameters">The projection of the case, or the parameters of the generator.</param>
/// <param name="Vertices">How many vertices it has.</param>
/// <param name="Edges">How many pairs of them are tied.</param>
/// <param name="Isolates">How many have no tie.</param>
/// <param name="LargestComponent">The share of the vertices in its largest component: what one seed can reach at most.</param>
/// <param name="Fingerprint">SHA-256 of the graph.</param>
public sealed record GroundView(
    string Kind, IReadOnlyList<ParameterView> Parameters, int Vertices, int Edges, int Isolates, double LargestComponent, string Fingerprint)
{
    /// <summary>
    /// Over all ties, how many ties a contagion that needs several sources can use at once to cross from one end's neighborhood into the
    /// other's; null for graphs with directions, without ties, or with more ties than are looked at.
    /// </summary>
    public SpreadInterval? BridgeWidth { get; init; }
}

/// <summary>A quantity over the runs in which it exists. All but the count are null without such a run.</summary>
/// <param name="Count">In how many runs it exists.</param>
/// <param name="Mean">Its mean.</param>
/// <param name="MeanLow">The lower end of the 95 % interval of the mean; null below two runs.</param>
/// <param name="MeanHigh">The upper end.</param>
/// <param name="Median">Its median.</param>
/// <param name="Low">The 5 % quantile of the runs.</param>
/// <param name="High">The 95 % quantile of the runs.</param>
public sealed record SpreadInterval(int Count, double? Mean, double? MeanLow, double? MeanHigh, double? Median, double? Low, double? High);

/// <summary>Many runs of one model.</summary>
/// <param name="Model">The model's name.</param>
/// <param name="ModelVersion">Its version.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Size">The share of the vertices that adopted in the end, seeds included.</param>
/// <param name="Steps">The step of the last adoption.</param>
/// <param name="To10">The step at which a tenth of the vertices had adopted, over the runs that came so far.</param>
/// <param name="To50">The same for half.</param>
/// <param name="To90">The same for nine tenths.</param>
/// <param name="Course">Of the first run only, as an example: how many had adopted after each step, from the seeds on; at most 101.</param>
public sealed record SpreadEnsemble(
    string Model,
    int ModelVersion,
    IReadOnlyList<ParameterView> Parameters,
    SpreadInterval Size,
    SpreadInterval Steps,
    SpreadInterval To10,
    SpreadInterval To50,
    SpreadInterval To90,
    IReadOnlyList<int> Course)
{
    /// <summary>The share of the vertices that have it at the end: less than adopted where one recovers.</summary>
    public required SpreadInterval ActiveAtEnd { get; init; }
}

/// <summary>Two models from the same seeds, run by run; differences are the first model's value minus the second's.</summary>
/// <param name="Second">The second model's runs.</param>
/// <param name="Size">The differences of the shares.</param>
/// <param name="To50">The differences of the steps to half, over the runs in which both came so far.</param>
/// <param name="FirstLarger">The share of runs in which the first reached more.</param>
/// <param name="SecondLarger">The share of runs in which the second reached more.</param>
public sealed record SpreadComparison(SpreadEnsemble Second, SpreadInterval Size, SpreadInterval To50, double FirstLarger, double SecondLarger);

/// <summary>
/// How far the order of adoption in simulation agrees with the order of dated events: one number for the network. No times of single persons
/// are given anywhere.
/// </summary>
/// <param name="Tau">Kendall's τ-b; pairs of dates of which it is open which came first count as tied. Null where it does not exist.</param>
/// <param name="Low">The lower end of its 95 % interval by the jackknife over persons; rough where they are few.</param>
/// <param name="High">The upper end.</param>
/// <param name="Compared">How many persons were compared.</param>
/// <param name="CertainPairs">The share of their pairs of which it is certain whose date came first.</param>
/// <param name="Undated">Persons of the network with an event that no statement dates.</param>
/// <param name="LeftOut">Dated persons left out: seeds given by their dates, without a tie, or never reached in any run.</param>
/// <param name="Permutations">How many times dates were dealt out to the same persons at random.</param>
/// <param name="BaseLow">The 5 % quantile of τ-b under random order.</param>
/// <param name="BaseHigh">The 95 % quantile.</param>
/// <param name="AsGoodByChance">The share of random orders that agree at least as well, the observed one counted among them.</param>
public sealed record SpreadOrder(
    double? Tau,
    double? Low,
    double? High,
    int Compared,
    double CertainPairs,
    int Undated,
    int LeftOut,
    int Permutations,
    double? BaseLow,
    double? BaseHigh,
    double? AsGoodByChance);

/// <summary>The result of a simulation.</summary>
/// <param name="Notice">"simulation, not evidence": stands beside every number wherever it is shown or exported.</param>
/// <param name="On">The graph.</param>
/// <param name="Seeding">How seeds were chosen, in words; nobody is named.</param>
/// <param name="Seed">The seed of the random numbers.</param>
/// <param name="Runs">How many runs.</param>
/// <param name="Spread">The runs of the model.</param>
/// <param name="Against">The comparison; null when none was asked for.</param>
/// <param name="Order">Adoption order against dated events; null when it cannot be had.</param>
/// <param name="WithoutOrder">Why there is no order; null when there is one, and on generated graphs.</param>
/// <param name="Caveats">Sentences that stand beside the numbers.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record SpreadView(
    string Notice,
    GroundView On,
    string Seeding,
    long Seed,
    int Runs,
    SpreadEnsemble Spread,
    SpreadComparison? Against,
    SpreadOrder? Order,
    string? WithoutOrder,
    IReadOnlyList<string> Caveats,
    ViewFilter Filter);

/// <summary>What became of a simulation.</summary>
public abstract record SpreadOutcome
{
    private SpreadOutcome()
    {
    }

    /// <summary>It was run.</summary>
    /// <param name="View">The result.</param>
    public sealed record Simulated(SpreadView View) : SpreadOutcome;

    /// <summary>It was not run.</summary>
    /// <param name="Code">A code, such as <c>SK-SPR-001</c>.</param>
    /// <param name="Sentence">Why, and what to do.</param>
    public sealed record Refused(string Code, string Sentence) : SpreadOutcome;
}
