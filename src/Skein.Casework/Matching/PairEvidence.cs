using System.Globalization;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model.Dates;
using Skein.Model.Entities;

namespace Skein.Casework.Matching;

/// <summary>
/// Evidence beside the names, added up as bits (I. P. Fellegi and A. B. Sunter 1969, doi:10.1080/01621459.1969.10501049): the odds of the names
/// are multiplied by how much more often such evidence is met on two records of one person than on two of different people. What records say of birth
/// and nationality has the weights of <see cref="RecordEvidence"/>; those of residence, kin and company are set by hand and measured on nothing, so they
/// are small and bounded. What is missing adds nothing.
/// </summary>
internal sealed class PairEvidence(NamedIdentities identities, RecordEvidence records, PlacesWithin places)
{
    // People move, so that two towns say nothing; many live in one.
    private const double SharedResidence = 1;
    private const double OneBirthPlaceInTheOther = 0.5;
    private const double SharedRelative = 2.5;
    private const double MostOfRelatives = 4;
    private const double MostOfCompany = 2;
    private const double SaidToBeTwo = -6;
    private const double NamedApart = -1.5;
    private const double DeathDiffers = -5;
    private const double SameDeath = 2;
    private const double ActiveAfterDeath = -5;

    /// <summary>The names' odds with the bits; between the bounds of a comparison of names, because nothing here makes sure.</summary>
    public static double Probability(double names, double bits)
    {
        var odds = names / (1 - names) * Math.Pow(2, Math.Clamp(bits, -30, 30));
        return Math.Clamp(odds / (1 + odds), Text.Names.Comparison.NameComparer.Lowest, Text.Names.Comparison.NameComparer.Highest);
    }

    public double Bits(int left, int right, double names)
    {
        var bits = 0.0;
        foreach (var part in Parts(left, right, names))
        {
            bits += part.Bits;
        }

        return bits;
    }

    public IReadOnlyList<MatchEvidence> Of(CaseView view, int left, int right, double names) =>
        [.. Parts(left, right, names).Select(part => new MatchEvidence(part.Words(view), Math.Round(part.Bits, 2)))];

    /// <summary>True when a statement ties the two to each other, which says that they are two.</summary>
    public static bool AreSaidToBeTwo(NamedIdentity one, NamedIdentity other) =>
        one.Neighbors.Contains(other.Id) || one.Kin.Any(kin => kin.Other == other.Id);

    /// <summary>True when one document names both, each with a name of two words or more.</summary>
    public static bool AreNamedApart(NamedIdentity one, NamedIdentity other) =>
        one.Documents.Overlaps(other.Documents) && HasWholeName(one) && HasWholeName(other);

    // Brothers die in one attack: this, too, counts only where the names do.
    private static Edtf? SharedDeath(NamedIdentity one, NamedIdentity other) =>
        one.Deaths.Find(died => DateOnly.TryParseExact(died.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) && other.Deaths.Contains(died));

    private static bool HasWholeName(NamedIdentity identity) => identity.Names.Any(name => name.Trim().Contains(' ', StringComparison.Ordinal));

    private IEnumerable<Part> Parts(int left, int right, double names)
    {
        var (one, other) = (identities[left], identities[right]);
        foreach (var part in records.Of(left, right, withRarity: true))
        {
            yield return part.Key == RecordEvidence.BirthPlace && part.Bits < 0 && places.Nest(one.BirthPlaces, other.BirthPlaces)
                ? new Part(OneBirthPlaceInTheOther, _ => T.Of("match.evidence.birth-place-within", one.BirthPlaces.First(), other.BirthPlaces.First()))
                : new Part(part.Bits, _ => RecordEvidence.Words(part, left, right));
        }

        if (one.Deaths.Count > 0 && other.Deaths.Count > 0
            && one.Deaths.TrueForAll(first => other.Deaths.TrueForAll(second => DateComparison.Overlaps(first, second) == Certainty.Impossible)))
        {
            yield return new Part(DeathDiffers, _ => T.Of("match.evidence.death", one.Deaths[0], other.Deaths[0]));
        }

        if (names >= MatchRequest.Proposes && SharedDeath(one, other) is { } day)
        {
            yield return new Part(SameDeath, _ => T.Of("match.evidence.death-same", day));
        }

        if (MatchWarnings.ActsAfterDeath(one, other) is { } after)
        {
            yield return new Part(ActiveAfterDeath, _ => T.Of("match.evidence.after-death", after.Died, after.Act));
        }

        // Brothers share their kin and their company: that speaks for one person only where the names do.
        var mayShare = names >= MatchRequest.Proposes;
        var relatives = one.Kin.Intersect(other.Kin).OrderBy(kin => kin.Other).ToList();
        if (mayShare && relatives.Count > 0)
        {
            yield return new Part(
                Math.Min(MostOfRelatives, SharedRelative * relatives.Count),
                view => T.Of("match.evidence.kin", string.Join(", ", relatives.Take(3).Select(kin => view.Ref(kin.Other).Label))));
        }

        var homes = one.Residences.Intersect(other.Residences, StringComparer.Ordinal).ToList();
        if (mayShare && homes.Count > 0)
        {
            var shared = string.Join(", ", homes.Take(3));
            yield return new Part(
                SharedResidence,
                _ => one.Kind == EntityKind.Person ? T.Of("match.evidence.residence", shared) : T.Of("match.evidence.seat", shared));
        }

        var company = one.Neighbors.Intersect(other.Neighbors).Order().ToList();
        if (mayShare && company.Count > 0)
        {
            yield return new Part(
                Math.Min(MostOfCompany, 0.5 * company.Count),
                view => T.Of("match.evidence.company", string.Join(", ", company.Take(3).Select(neighbor => view.Ref(neighbor).Label)), company.Count));
        }

        if (AreSaidToBeTwo(one, other))
        {
            yield return new Part(SaidToBeTwo, _ => T.Of("match.evidence.two"));
        }
        else if (AreNamedApart(one, other))
        {
            yield return new Part(NamedApart, _ => T.Of("match.evidence.apart"));
        }
    }

    private sealed record Part(double Bits, Func<CaseView, string> Words);
}
