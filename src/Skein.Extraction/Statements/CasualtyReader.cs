using Skein.Extraction.Annotations;
using Skein.Extraction.Counts;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Text;

namespace Skein.Extraction.Statements;

/// <summary>
/// What a statement on killed or wounded needs beside its number: whom it counts (scope), up to which day (counted-up-to), and how badly they
/// are wounded (severity), each only where the words say so.
/// </summary>
internal sealed class CasualtyReader(AnnotatedDocument document)
{
    private static readonly PropertyCode Killed = PropertyCode.From("killed");
    private static readonly PropertyCode Wounded = PropertyCode.From("wounded");
    private static readonly Comparer<FoundCount> ByFirst = Comparer<FoundCount>.Create((left, right) => left.First.CompareTo(right.First));

    /// <summary>The reading with the qualifiers of the count; as it was for any other property.</summary>
    public Reading Add(PropertyCode property, StatementValue? value, TextSpan quote, Reading reading)
    {
        if ((property != Killed && property != Wounded) || value is null || CountOf(property, value, quote) is not { } count)
        {
            return reading;
        }

        var qualifiers = reading.Qualifiers.ToList();
        Set(qualifiers, "scope", ScopeOf(count.Persons));
        Set(qualifiers, "counted-up-to", count.UpTo?.ToString());
        if (property == Wounded)
        {
            Set(qualifiers, "severity", count.Severity);
        }

        return reading with { Qualifiers = qualifiers };
    }

    /// <summary>The scope as the vocabulary names it; null where nothing tells.</summary>
    public static string? ScopeOf(CountedPersons persons) => persons switch
    {
        CountedPersons.VictimsOnly => "victims-only",
        CountedPersons.WithPerpetrators => "including-perpetrators",
        CountedPersons.PerpetratorsOnly => "perpetrators-only",
        _ => null,
    };

    private static void Set(List<Qualifier> qualifiers, string name, string? value)
    {
        if (value is not null)
        {
            qualifiers.RemoveAll(qualifier => qualifier.Name == name);
            qualifiers.Add(new Qualifier(name, value));
        }
    }

    // The count of the value within the quote; of several, the one whose words tell of the property.
    private FoundCount? CountOf(PropertyCode property, StatementValue value, TextSpan quote)
    {
        var scope = property == Killed ? CountScope.Killed : CountScope.Wounded;
        FoundCount? found = null;
        for (var at = FirstCount(document.TokenAt(quote.Start)); at < document.Counts.Count; at++)
        {
            var count = document.Counts[at];
            if (document.Tokens[count.First].Span.Start >= quote.End)
            {
                break;
            }

            if (string.Equals(count.Value, value.Text, StringComparison.Ordinal) && (found is null || found.Value.Scope != scope))
            {
                found = count;
            }
        }

        return found;
    }

    private int FirstCount(int token)
    {
        var found = document.Counts.BinarySearch(new FoundCount(token, 0, ""), ByFirst);
        return found < 0 ? ~found : found;
    }
}
