using System.Runtime.InteropServices;

namespace Skein.Graph.Communities;

/// <summary>Numbers that name groups become 0, 1, 2… in the order in which they first appear.</summary>
internal static class Renumbering
{
    /// <summary>Renumbers in place and says how many groups there are.</summary>
    public static int InOrder(Span<int> labels)
    {
        foreach (var label in labels)
        {
            if (label < 0 || label >= labels.Length)
            {
                return InOrderOfAny(labels);
            }
        }

        return InOrder(labels, new int[labels.Length]);
    }

    /// <summary>The same for labels below the length of a table, which comes zeroed and is left zeroed no more.</summary>
    public static int InOrder(Span<int> labels, Span<int> table)
    {
        // The table holds one more than the new number; zero says that a label is not yet seen.
        var count = 0;
        foreach (ref var label in labels)
        {
            ref var known = ref table[label];
            if (known == 0)
            {
                known = ++count;
            }

            label = known - 1;
        }

        return count;
    }

    private static int InOrderOfAny(Span<int> labels)
    {
        var numbers = new Dictionary<int, int>();
        foreach (ref var label in labels)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, label, out var isKnown);
            number = isKnown ? number : numbers.Count - 1;
            label = number;
        }

        return numbers.Count;
    }
}
