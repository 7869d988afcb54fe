using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;

namespace Skein.Casework.Timelines;

/// <summary>In which lanes a statement stands. The families of the vocabulary say what is custody and what is law; no property is guessed by its name.</summary>
internal sealed class LaneRules(CaseView view, PropertyVocabulary vocabulary, EventFacts facts)
{
    private static readonly PropertyCode LegalStatus = PropertyCode.From("legal-status");
    private static readonly HashSet<string> HeldSteps = ["arrested", "in-custody", "released"];

    /// <summary>The lanes, without repetition, in the order in which the statement names them; none where it belongs in none.</summary>
    public IReadOnlyList<CanonicalId> Of(LaneKind kind, Statement statement) =>
    [
        .. (kind switch
        {
            LaneKind.Person => Named(statement, EntityKind.Person),
            LaneKind.Place => Places(statement),
            LaneKind.Proceeding => Proceedings(statement),
            LaneKind.Custody => Held(statement),
            _ => [view.Identities.Of(statement.Subject)],
        }).Distinct(),
    ];

    private IEnumerable<CanonicalId> Named(Statement statement, params IReadOnlyList<EntityKind> kinds) =>
        new[] { statement.Subject, statement.Object }
            .Concat(statement.Qualifiers.Select(qualifier => qualifier.Entity))
            .OfType<EntityId>()
            .Where(entity => kinds.Contains(view.Ref(entity).Kind))
            .Select(view.Identities.Of);

    private IEnumerable<CanonicalId> Places(Statement statement)
    {
        var places = Named(statement, EntityKind.Place, EntityKind.Premises)
            .Concat(statement.PlaceEntity is { } place ? [view.Identities.Of(place)] : Array.Empty<CanonicalId>())
            .ToList();
        return places.Count > 0 ? places : facts.PlacesOf(view.Identities.Of(statement.Subject));
    }

    private IEnumerable<CanonicalId> Proceedings(Statement statement)
    {
        var cases = Named(statement, EntityKind.Proceeding);
        return FamilyOf(statement) == "legal" && view.Ref(statement.Subject).Kind == EntityKind.Person
            ? cases.Prepend(view.Identities.Of(statement.Subject))
            : cases;
    }

    // Who shared a cell was held as well; a spell that is an entity of its own is that of its person.
    private IEnumerable<CanonicalId> Held(Statement statement) =>
        FamilyOf(statement) == "custody" || (statement.Property == LegalStatus && HeldSteps.Contains(statement.Value?.Text ?? ""))
            ? Named(statement, EntityKind.Person)
            : [];

    private string? FamilyOf(Statement statement) => vocabulary.Find(statement.Property)?.Family;
}
