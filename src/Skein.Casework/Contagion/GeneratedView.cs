namespace Skein.Casework.Contagion;

/// <summary>A generated graph that was written.</summary>
/// <param name="Kind">The kind of graph.</param>
/// <param name="Parameters">What the generator was given, so that it can be made again.</param>
/// <param name="Vertices">How many vertices it has.</param>
/// <param name="Edges">How many edges.</param>
/// <param name="File">The file of edges.</param>
/// <param name="Groups">How many groups were planted and written; null when none were.</param>
public sealed record GeneratedView(string Kind, IReadOnlyList<ParameterView> Parameters, int Vertices, long Edges, string File, int? Groups);

/// <summary>What became of making a graph.</summary>
public abstract record GeneratedOutcome
{
    private GeneratedOutcome()
    {
    }

    /// <summary>It was made and written.</summary>
    /// <param name="View">What it is.</param>
    public sealed record Made(GeneratedView View) : GeneratedOutcome;

    /// <summary>It was not made.</summary>
    /// <param name="Code">A code, such as <c>SK-SPR-008</c>.</param>
    /// <param name="Sentence">Why, and what to do.</param>
    public sealed record Refused(string Code, string Sentence) : GeneratedOutcome;
}
