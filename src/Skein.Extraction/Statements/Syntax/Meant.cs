using Skein.Extraction.Annotations;
using Skein.Extraction.Mentions;
using Skein.Extraction.Rules;
using Skein.Model.Entities;
using Skein.Model.Proposals;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>What stands in a slot for a description that the document resolves: the name that is meant, each of a group, or a node for one of several.</summary>
internal static class Meant
{
    // A reading below this is shown to the reader of the text and bears no statement.
    private const double Least = 0.55;

    /// <summary>The fillers of a description by its noun's token; none where the document leaves it open.</summary>
    public static IEnumerable<Filler> By(AnnotatedDocument document, int token, int unit, ItemKind kinds)
    {
        if (document.References.At(token) is not { Form: MentionForm.Nominal, Score: >= Least } reference || reference.Reading == ReferenceReading.Open)
        {
            yield break;
        }

        if (reference.Reading == ReferenceReading.Either)
        {
            if ((kinds & ItemKind.Person) != 0 && reference.Targets.All(target => target.IsNamed))
            {
                var node = NominalReader.Named(document, reference.First, reference.End, EntityKind.Person);
                document.References.Keep(node, reference);
                yield return new Filler(node, null, unit);
            }

            yield break;
        }

        foreach (var target in reference.Targets)
        {
            if (target.Entity is { } entity && (NounEntities.KindOf(entity.Kind) & kinds) != 0)
            {
                yield return new Filler(entity, ReferenceLayer.Reason(document, reference, target), unit);
            }
        }
    }
}
