using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Timelines;

/// <summary>When and where acts, meetings, journeys and proceedings took place, as statements in view say it without denying it.</summary>
internal sealed class EventFacts
{
    private static readonly PropertyCode OccurredOn = PropertyCode.From("occurred-on");
    private static readonly PropertyCode OccurredAt = PropertyCode.From("occurred-at");
    private readonly Dictionary<CanonicalId, List<Edtf>> _dates = [];
    private readonly Dictionary<CanonicalId, List<CanonicalId>> _places = [];

    public static EventFacts Of(CaseView view)
    {
        var facts = new EventFacts();
        foreach (var statement in view.Statements(new StatementQuery { Properties = [OccurredOn, OccurredAt] }).Select(shown => shown.Row.Statement))
        {
            var subject = view.Identities.Of(statement.Subject);
            if (statement.Stance != Stance.Denies && statement.Value?.AsDate() is { } date)
            {
                Add(facts._dates, subject, date);
            }
            else if (statement.Stance != Stance.Denies && statement.Object is { } place)
            {
                Add(facts._places, subject, view.Identities.Of(place));
            }
        }

        return facts;
    }

    /// <summary>The date that a statement itself gives: when it was so, or the date that it says; null when it gives none.</summary>
    public static Edtf? DateOf(Statement statement) => statement.ValidTime ?? statement.Value?.AsDate();

    /// <summary>The date of a statement, or those of the act that it is about; several where sources differ, none where nobody says it.</summary>
    public IReadOnlyList<Edtf> DatesOf(CaseView view, Statement statement) =>
        DateOf(statement) is { } date ? [date] : _dates.GetValueOrDefault(view.Identities.Of(statement.Subject)) ?? [];

    /// <summary>Where an act took place; several where sources differ.</summary>
    public IReadOnlyList<CanonicalId> PlacesOf(CanonicalId subject) => _places.GetValueOrDefault(subject) ?? [];

    private static void Add<TFact>(Dictionary<CanonicalId, List<TFact>> facts, CanonicalId subject, TFact fact)
    {
        if (!facts.TryGetValue(subject, out var list))
        {
            facts[subject] = list = [];
        }

        if (!list.Contains(fact))
        {
            list.Add(fact);
        }
    }
}
