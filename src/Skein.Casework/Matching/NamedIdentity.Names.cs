using Skein.Model.Entities;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Casework.Matching;

/// <content>Its names, made ready to be compared.</content>
internal sealed partial class NamedIdentity
{
    /// <summary>No more names of one identity are compared.</summary>
    public const int MostNames = 24;

    public PreparedName[] Prepared { get; private set; } = [];

    /// <summary>Its kind and all its names, as one text: two identities of one text bear exactly the same names.</summary>
    public string NameSet => string.Join('\u001f', Names.Prepend(kind.ToString()));

    /// <summary>Reads the names of identities that bear exactly the same ones, which is done once for all.</summary>
    public static void PrepareAlike(IReadOnlyList<NamedIdentity> alike)
    {
        alike[0].Prepare();
        foreach (var other in alike.Skip(1))
        {
            other.Prepared = alike[0].Prepared;
        }
    }

    /// <summary>
    /// Reads the names that are compared. A sentence that a source writes in the place of a name is none. A part of a longer name of the same
    /// identity says nothing beside it, and would match every bearer of that part: "Brahim" beside "Brahim Orsen".
    /// </summary>
    public void Prepare()
    {
        var usable = Names.Where(name => !IsSentence(name)).Select(name => (Name: name, Parts: NameKey.Tokens(name).ToHashSet(StringComparer.Ordinal))).ToList();
        Prepared =
        [
            .. usable
                .Where(one => !usable.Exists(other => one.Parts.Count > 0 && one.Parts.IsProperSubsetOf(other.Parts)))
                .Take(MostNames)
                .Select(one => Read(one.Name, kind)),
        ];
    }

    /// <summary>Reads one name of a person, or of anything else.</summary>
    public static PreparedName Read(string name, EntityKind kind) =>
        PreparedName.Of(name, kind == EntityKind.Person ? NameKind.Person : NameKind.Organisation);

    /// <summary>The best of the probabilities of their names, and which names these are; null where one has no name or they are of two kinds.</summary>
    public (double Probability, int Name, int OtherName)? BestNames(NamedIdentity other)
    {
        if (Kind != other.Kind || Prepared.Length == 0 || other.Prepared.Length == 0)
        {
            return null;
        }

        var best = (Probability: -1.0, Name: 0, OtherName: 0);
        for (var i = 0; i < Prepared.Length; i++)
        {
            for (var j = 0; j < other.Prepared.Length; j++)
            {
                var probability = NameComparer.Shipped.Probability(Prepared[i], other.Prepared[j]);
                if (probability > best.Probability)
                {
                    best = (probability, i, j);
                }
            }
        }

        return best;
    }

    private static bool IsSentence(string name) => name.Contains(';', StringComparison.Ordinal) || name.Count(char.IsWhiteSpace) > 9;
}
