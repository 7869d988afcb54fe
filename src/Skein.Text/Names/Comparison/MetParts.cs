namespace Skein.Text.Names.Comparison;

/// <summary>What the parts that were brought together come to, each pair by its weight.</summary>
internal struct MetParts
{
    /// <summary>The weights, each times how well the pair fits.</summary>
    public double Mass;

    /// <summary>The share of <see cref="Mass"/> that one rule brought together; initials count by their weight alone.</summary>
    public double Same, Near, Related, Consonants, Initial, Joined;

    /// <summary>The distances of sound, each times the weight of its pair, and the greatest of them.</summary>
    public double Distance, Furthest;

    /// <summary>The heaviest pair that is no initial.</summary>
    public double Rarest;

    /// <summary>How many pairs are no initials, how many are far apart in sound, and how many are more than generic words and numbers.</summary>
    public int Parts, Far, NotGeneric;

    public bool HasAcronym, IsCommon, First, Last;

    public static MetParts Of(PreparedName left, PreparedName right, in Alignment alignment)
    {
        var met = new MetParts { IsCommon = true };
        foreach (var pair in alignment.Pairs)
        {
            var isInitial = pair.Fit.Rule == NameRule.Initial;
            var mass = pair.Weight * pair.Fit.Quality;
            met.Mass += mass;
            met.Parts += isInitial ? 0 : 1;
            met.NotGeneric += left.Compared[pair.Left].Role is NamePartRole.Generic or NamePartRole.Number ? 0 : 1;
            met.Rarest = Math.Max(met.Rarest, isInitial ? 0 : mass);
            met.Distance += pair.Weight * pair.Fit.Distance;
            met.Furthest = Math.Max(met.Furthest, pair.Fit.Distance);
            met.Far += pair.Fit is { Rule: NameRule.NearSound, Distance: > 0.15 } ? 1 : 0;
            met.IsCommon &= pair.Weight < 0.7;
            met.First |= pair.Left == 0 && pair.Right == 0;
            met.Last |= pair.Left == left.Compared.Length - 1 && pair.Right == right.Compared.Length - 1;
            met.Count(pair, mass);
        }

        return met;
    }

    private void Count(in AlignedPair pair, double mass)
    {
        switch (pair.Fit.Rule)
        {
            case NameRule.SameClass or NameRule.SameSound or NameRule.OtherShape: Same += mass; break;
            case NameRule.NearSound: Near += mass; break;
            case NameRule.Related: Related += mass; break;
            case NameRule.Consonants: Consonants += mass; break;
            case NameRule.Initial: Initial += pair.Weight; break;
            case NameRule.Joined: Joined += mass; break;
            case NameRule.Acronym: HasAcronym = true; break;
        }
    }
}
