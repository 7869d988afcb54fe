using System.Globalization;
using System.Text;
using Skein.Model.Entities;
using Skein.Model.Vocabulary;
using Skein.Testing;

namespace Skein.Model.Tests.Vocabulary;

/// <summary>docs/reference/vocabulary.md is made of properties.yaml; APPROVE=1 writes it anew.</summary>
public class VocabularyPageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "reference", "vocabulary.md");

    [Fact]
    public void The_reference_page_says_what_the_vocabulary_says()
    {
        var made = Render(PropertyVocabulary.Shipped);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(Page, made);
        }

        Assert.Equal(File.ReadAllText(Page), made, ignoreLineEndingDifferences: true);
    }

    private const string Outcomes =
        """

        The qualifier `outcome` says what became of a warning, a signal or a questioning:

        | Code | Meaning |
        |---|---|
        | `REL` | released, for lack of evidence or at the end of custody or sentence |
        | `NPO` | not passed on, within an authority, to another one or across a border |
        | `LATE` | passed on, too late to act |
        | `NREC` | received, and not recorded or not linked (another spelling, an alias, the wrong file) |
        | `NOACT` | recorded, with no follow-up |
        | `LOST` | trace lost, surveillance ended, appointments missed |
        | `ABS` | convicted in absentia while abroad; not executed on return |
        | `LEGAL` | known, and no legal basis to act |
        | `CAP` | known, and no capacity to act |
        | `FOR` | a warning from abroad or to abroad, answered or not |
        | `DOC` | travelled on own, forged or another person's papers |
        | `CONTRA` | the authority disputes the account |

        """;

    private static string Render(PropertyVocabulary vocabulary)
    {
        var text = new StringBuilder(
            """
            # Vocabulary

            <!-- Made of src/Skein.Model/Vocabulary/properties.yaml by a test; do not edit. APPROVE=1 writes it anew. -->

            Every property that a statement may use. A code, once released, is never renamed or reused. "Any" stands for every kind of
            entity. Of a property marked *one value*, *one object* or *one subject* there is only one such end, so that two statements
            that differ there contradict each other and are shown side by side. A property marked *bears on status* is never accepted
            unreviewed and never in a batch.

            The column *Idea* names the publication, codebook or standard that a property follows; its definition here is in Skein's
            words and can be narrower. *Skein* stands there where the property was made for this program and is taken from no such
            scheme.

            """);
        foreach (var family in vocabulary.Families)
        {
            var properties = vocabulary.All.Where(property => property.Family == family.Code).ToList();
            if (properties.Count == 0)
            {
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"\n## {family.Label}\n\n| Code | Reads | From | To | What it takes to say it | Qualifiers | Idea |\n|---|---|---|---|---|---|---|\n");
            foreach (var property in properties)
            {
                text.Append(Row(property));
            }

            if (family.Code == "institutional")
            {
                text.Append(Outcomes);
            }
        }

        return text.ToString();
    }

    private static string Row(Property property)
    {
        string[] cells =
        [
            $"`{property.Code}`", Reads(property), Kinds(property.Subjects), To(property), property.Definition + Marks(property),
            string.Join(", ", property.Qualifiers), property.Source,
        ];
        return $"| {string.Join(" | ", cells)} |\n";
    }

    private static string Reads(Property property) =>
        property.IsSymmetric ? $"{property.Label} (both ways)"
        : property.Value is null && property.Inverse != property.Label ? $"{property.Label} / {property.Inverse}"
        : property.Label;

    private static string To(Property property) => property.Value switch
    {
        null => Kinds(property.Objects),
        _ when property.Codes.Count > 0 => "one of " + string.Join(", ", property.Codes.Select(code => $"`{code}`")),
        { } kind => "a " + kind.ToString().ToLowerInvariant(),
    };

    private static string Kinds(EquatableList<EntityKind> kinds) =>
        kinds.Count == Enum.GetValues<EntityKind>().Length ? "any" : string.Join(", ", kinds.Select(kind => kind.ToString().ToLowerInvariant()));

    private static string Marks(Property property)
    {
        var marks = new List<string>();
        if (property.Unique is { } unique)
        {
            marks.Add($"*one {unique.ToString().ToLowerInvariant()}*");
        }

        if (property.BearsOnStatus)
        {
            marks.Add("*bears on status*");
        }

        return marks.Count == 0 ? "" : $" {string.Join(", ", marks)}";
    }
}
