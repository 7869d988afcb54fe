namespace Skein.Graph.Structure;

/// <summary>
/// A graph divided into components, each vertex in exactly one. Components are numbered from zero in the order of their smallest vertices.
/// </summary>
/// <param name="Of">The component of each vertex.</param>
/// <param name="Sizes">How many vertices each component has.</param>
public sealed record ComponentSplit(int[] Of, int[] Sizes)
{
    /// <summary>How many components there are; isolates are components of one vertex.</summary>
    public int Count => Sizes.Length;

    /// <summary>The number of the component with most vertices, the first of several; −1 of a graph without vertices.</summary>
    public int Largest => Array.IndexOf(Sizes, Sizes.Length == 0 ? 0 : Sizes.Max());

    /// <summary>The vertices of a component, ascending.</summary>
    /// <param name="component">The component.</param>
    public int[] Vertices(int component)
    {
        var vertices = new int[Sizes[component]];
        var count = 0;
        for (var vertex = 0; count < vertices.Length; vertex++)
        {
            if (Of[vertex] == component)
            {
                vertices[count++] = vertex;
            }
        }

        return vertices;
    }

    /// <summary>
    /// Numbers components, given any marks below the number of vertices that agree within a component and differ between them.
    /// </summary>
    internal static ComponentSplit From(ReadOnlySpan<int> marks)
    {
        var numbers = new int[marks.Length];
        var sizes = new List<int>();
        var of = new int[marks.Length];
        for (var vertex = 0; vertex < of.Length; vertex++)
        {
            // A zero is a mark not seen yet; numbers are kept one higher.
            ref var number = ref numbers[marks[vertex]];
            if (number == 0)
            {
                sizes.Add(0);
                number = sizes.Count;
            }

            of[vertex] = number - 1;
            sizes[number - 1]++;
        }

        return new ComponentSplit(of, [.. sizes]);
    }
}
