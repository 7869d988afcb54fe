using System.Globalization;

namespace Skein.Graph.Edges;

/// <summary>What is wrong with an edge, as a sentence and, for the reader of files, with its code.</summary>
internal static class EdgeFaults
{
    /// <summary>The first fault of an edge; null when it has none.</summary>
    public static (string Column, string Code, string Sentence)? Of(int from, int to, double weight, double probability, int vertexCount)
    {
        if (from < 0 || to < 0)
        {
            return ("from", "SK-GRA-002", "A vertex has a negative number; vertices are numbered from 0.");
        }

        if (from >= vertexCount || to >= vertexCount)
        {
            var highest = (vertexCount - 1).ToString(CultureInfo.InvariantCulture);
            return ("to", "SK-GRA-003", $"A vertex lies above {highest}, the last one that was announced; raise the number of nodes or mend the edge.");
        }

        if (from == int.MaxValue || to == int.MaxValue)
        {
            return ("to", "SK-GRA-003", "A vertex number is too large; number the vertices from 0 without gaps.");
        }

        if (!double.IsFinite(weight) || weight <= 0)
        {
            return ("weight", "SK-GRA-004", "A weight is not a finite number above zero; leave the edge out if it does not exist.");
        }

        if (!(probability >= 0 && probability <= 1))
        {
            return ("probability", "SK-GRA-005", "A probability lies outside 0 to 1.");
        }

        return null;
    }
}
