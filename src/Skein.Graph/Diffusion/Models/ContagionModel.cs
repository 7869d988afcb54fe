using System.Globalization;
using Skein.Graph.Diffusion.Processes;

namespace Skein.Graph.Diffusion.Models;

/// <summary>
/// A rule by which something spreads over a graph from a few vertices that have it, called adopters. A closed family of immutable records;
/// each names its source. Steps are synchronous: what happens in a step rests on who was active at its start. A model explores what a rule
/// would do on a past network; it says nothing about what a person did or will do.
/// </summary>
public abstract record ContagionModel
{
    private protected ContagionModel()
    {
    }

    /// <summary>The name that records carry, such as <c>sir-reed-frost</c>; it does not change.</summary>
    public abstract string Name { get; }

    /// <summary>Goes up when the same parameters and seed give other results than before.</summary>
    public virtual int Version => 1;

    /// <summary>The parameters with their values as text, in a fixed order.</summary>
    public abstract IReadOnlyList<ModelParameter> Parameters { get; }

    /// <summary>True when a run needs no random numbers once its seeds are chosen.</summary>
    public virtual bool IsDeterministic => false;

    // What all runs share is made once; the function makes what one thread keeps to itself.
    internal abstract Func<SpreadProcess> Prepare(CompactGraph graph);

    private protected static ModelParameter Parameter(string name, double value) => new(name, value.ToString("R", CultureInfo.InvariantCulture));

    private protected static double Chance(double value, string name) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "A probability lies between 0 and 1.");

    private protected static int Steps(int value, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "The number of steps is 0, for no limit, or above.");
}

/// <summary>A parameter of a model, as a record of a run keeps it.</summary>
/// <param name="Name">Its name, such as <c>transmission</c>.</param>
/// <param name="Value">Its value in invariant culture, exact enough to repeat the run.</param>
public readonly record struct ModelParameter(string Name, string Value);
