using Skein.Text.Names.Words;

namespace Skein.Text.Names.Comparison;

/// <summary>X ibn Y against Y ibn X: two men, one the other's father or namesake, however alike the words are.</summary>
internal static class FatherAndSon
{
    public static bool AreSwapped(PreparedName left, PreparedName right)
    {
        var (son, father) = Chain(left);
        var (otherSon, otherFather) = Chain(right);
        return son is not null && father is not null && otherSon is not null && otherFather is not null
            && WordComparison.Compare(son, otherFather).Quality > 0.8
            && WordComparison.Compare(father, otherSon).Quality > 0.8
            && WordComparison.Compare(son, otherSon).Quality < 0.6;
    }

    // The name before the first ibn, and the one after it.
    private static (NameWord? Son, NameWord? Father) Chain(PreparedName name)
    {
        for (var i = 1; i < name.Compared.Length; i++)
        {
            if (name.Compared[i].FollowsConnector)
            {
                return (name.Compared[i - 1], name.Compared[i]);
            }
        }

        return default;
    }
}
