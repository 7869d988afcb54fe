using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Skein.Graph.Centrality;

/// <summary>Where sums go: by vertex; for a sample also the squares and the greatest by vertex; by arc. What is not asked for is null.</summary>
internal readonly unsafe struct BetweennessSums(
    double* vertices, double* squares = null, double* greatest = null, double* arcs = null, bool isBalanced = false)
{
    public readonly double* Vertices = vertices;
    public readonly double* Squares = squares;
    public readonly double* Greatest = greatest;
    public readonly double* Arcs = arcs;

    /// <summary>Whether a pair counts at the end that is farther away; <see cref="BetweennessLanes"/>, balanced.</summary>
    public readonly bool IsBalanced = isBalanced;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int vertex, Vector512<double> told, Vector512<double> weights)
    {
        Vertices[vertex] += Vector512.Sum(told * weights);
        if (Squares == null)
        {
            return;
        }

        Squares[vertex] += Vector512.Sum(told * told * weights);
        if (Vector512.GreaterThanAny(told, Vector512.Create(Greatest[vertex])))
        {
            for (var lane = 0; lane < Vector512<double>.Count; lane++)
            {
                Greatest[vertex] = Math.Max(Greatest[vertex], told[lane]);
            }
        }
    }
}
