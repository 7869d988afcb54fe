using Skein.Extraction.Annotations;
using Skein.Extraction.Identities;
using Skein.Model.Entities;

namespace Skein.Extraction.Mentions;

/// <summary>Short forms of the bodies of a document: initials, wherever they stand, and the last words of a longer name.</summary>
internal static class BodyNames
{
    /// <summary>Initials that no brackets explain.</summary>
    public const string InitialsRule = "acronym-initials-in-document/1";

    /// <summary>"the Relief Foundation" of the Belmarsh Relief Foundation.</summary>
    public const string ShortRule = "organisation.shortened/1";

    // A document with more bodies is a list, and comparing all with all would be slow.
    private const int MostCompared = 100;

    public static IEnumerable<(LocalEntity Part, LocalEntity Whole, string Rule, double Score)> Parts(AnnotatedDocument document, List<NameMention> firsts)
    {
        var bodies = firsts.Where(name => name.Kind == EntityKind.Organisation).Take(MostCompared).ToList();
        foreach (var part in bodies)
        {
            LocalEntity? whole = null;
            var (count, isInitials) = (0, IsInitials(document, part));
            foreach (var other in bodies)
            {
                var fits = other != part && other.End - other.First > part.End - part.First
                    && (isInitials ? IsInitialsOf(document, part, other) : part.End - part.First > 1 && IsEndOf(document, part, other));
                (whole, count) = fits ? (other.Entity, count + 1) : (whole, count);
            }

            if (count == 1)
            {
                yield return (part.Entity!, whole!, isInitials ? InitialsRule : ShortRule, 0.8);
            }
        }
    }

    private static bool IsInitials(AnnotatedDocument document, NameMention name) =>
        name.End == name.First + 1 && document.TextOf(name.First) is { Length: >= 2 and <= 8 } text && text.IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static bool IsInitialsOf(AnnotatedDocument document, NameMention part, NameMention whole) =>
        document.TextOf(part.First).Equals(NameParts.Initials(document, whole), StringComparison.OrdinalIgnoreCase);

    private static bool IsEndOf(AnnotatedDocument document, NameMention part, NameMention whole)
    {
        for (int left = part.End - 1, right = whole.End - 1; left >= part.First; left--, right--)
        {
            if (right < whole.First || !document.TextOf(left).Equals(document.TextOf(right), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
