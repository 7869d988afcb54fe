using Skein.Casework.Dossiers;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Vocabulary;
using Skein.Storage.Reading;

namespace Skein.Casework.Review.Clashes;

/// <summary>Statements that cannot all be so, as they are shown.</summary>
internal static class ContradictionViews
{
    /// <summary>The contradictions with their statements and with what coders decided.</summary>
    public static IReadOnlyList<Contradiction> Of(CaseView view, IEnumerable<Contradictions.Clash> clashes)
    {
        var decided = ContradictionCodes.All(view);
        return
        [
            .. clashes.Select(clash => new Contradiction(
                $"{view.Ref(clash.About).Label}: {clash.Property.Label}", view.Views(clash.Statements))
            {
                Decisions = ContradictionCodes.On(decided, [.. clash.Statements.Select(each => each.Row.Statement.Id)]),
            }),
        ];
    }

    /// <summary>The contradictions in which statements of a document stand, with whatever the whole case says otherwise.</summary>
    /// <param name="view">The case.</param>
    /// <param name="here">The statements of the document.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    public static IReadOnlyList<Contradiction> Around(CaseView view, IReadOnlyCollection<Shown> here, PropertyVocabulary vocabulary)
    {
        var own = here.Select(shown => shown.Row.Statement.Id).ToHashSet();
        var properties = here.Select(shown => shown.Row.Statement.Property).Distinct().ToList();
        HashSet<EntityId> about =
        [
            .. here.SelectMany(shown => Ends(shown, vocabulary)).SelectMany(entity => view.Members(view.Identities.Of(entity))),
        ];
        if (about.Count == 0)
        {
            return [];
        }

        var said = view.Statements(new StatementQuery { About = about, Properties = properties });
        return Of(
            view,
            Contradictions.Find(view, said, vocabulary).Where(clash => clash.Statements.Any(shown => own.Contains(shown.Row.Statement.Id))));
    }

    // Whatever contradicts a statement shares its subject, but where an object has one subject only: then it shares the object.
    private static IEnumerable<EntityId> Ends(Shown shown, PropertyVocabulary vocabulary)
    {
        yield return shown.Row.Statement.Subject;
        if (shown.Row.Statement.Object is { } end && vocabulary.Find(shown.Row.Statement.Property) is { Unique: UniqueEnd.Subject })
        {
            yield return end;
        }
    }
}
