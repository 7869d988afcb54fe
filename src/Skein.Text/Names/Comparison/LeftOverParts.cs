namespace Skein.Text.Names.Comparison;

/// <summary>What found no partner on either side: the weight of its parts, how many initials, and whether a number is among them.</summary>
internal readonly record struct LeftOverParts(double Left, int LeftInitials, double Right, int RightInitials, bool HasNumber)
{
    /// <summary>What stands against something on the other side; what is beyond it one side has alone.</summary>
    public double Conflict => Math.Min(Left, Right);

    public static LeftOverParts Of(PreparedName left, PreparedName right, in Alignment alignment)
    {
        var (one, initials, hasNumber) = Rest(left, alignment.LeftUsed);
        var (other, otherInitials, hasOtherNumber) = Rest(right, alignment.RightUsed);
        return new LeftOverParts(one, initials, other, otherInitials, hasNumber || hasOtherNumber);
    }

    private static (double Weight, int Initials, bool Numbers) Rest(PreparedName name, int used)
    {
        var weight = 0.0;
        var initials = 0;
        var numbers = false;
        for (var i = 0; i < name.Compared.Length; i++)
        {
            if ((used & (1 << i)) != 0)
            {
                continue;
            }

            var word = name.Compared[i];
            if (word.Role == NamePartRole.Initial)
            {
                initials++;
            }
            else
            {
                weight += word.Weight;
                numbers |= word.Role == NamePartRole.Number;
            }
        }

        return (weight, initials, numbers);
    }
}
