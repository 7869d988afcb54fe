using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;
using Skein.Storage.Reading;
using Skein.Text.Names;

namespace Skein.Casework.Incidents.Alike;

/// <summary>The incidents and operations of a case with what statements, reviewed or proposed, say of them; what is denied says nothing.</summary>
internal static class IncidentGathering
{
    // Words that half of all targets have tell none of them apart.
    private static readonly HashSet<string> Common = new(T.InEnglish(() => T.Of("alike.common-words")).Split(' '), StringComparer.Ordinal);

    // What can have an incident at one end, names apart, which are read by themselves. Most of what a case proposes is about persons, and
    // reading it all would cost more than the question.
    private static readonly PropertyCode[] Properties =
    [
        .. PropertyVocabulary.Shipped.All
            .Where(property => property.Family != "naming" && property.Subjects.Concat(property.Objects).Any(IsAct))
            .Select(property => property.Code),
    ];

    private static bool IsAct(EntityKind kind) => kind is EntityKind.Incident or EntityKind.Operation;

    /// <summary>Gathers them, in the order of their identifiers.</summary>
    public static IReadOnlyList<IncidentFacts> Of(CaseView view)
    {
        var facts = new Dictionary<CanonicalId, IncidentFacts>();
        var names = new Dictionary<EntityId, (EntityKind Kind, string Label)>();
        var added = view.Reader.Entities(new EntityQuery()).Select(row => row.Value.Id).ToHashSet();
        foreach (var named in view.Reader.Names())
        {
            names[named.Entity] = (named.Kind, named.Names is [var label, ..] ? label : named.Entity.Value);
            if (!IsAct(named.Kind))
            {
                continue;
            }

            var id = view.Identities.Of(named.Entity);
            if (!facts.TryGetValue(id, out var incident))
            {
                facts[id] = incident = new IncidentFacts(id, named.Kind);
            }

            incident.IsOfCase |= added.Contains(named.Entity);
            incident.Labels.AddRange(named.Names);
            if (named.Document is { } document)
            {
                incident.Documents.Add(document);
            }
        }

        foreach (var row in view.Reader.Statements(new StatementQuery { Properties = Properties, IncludeProposed = true }))
        {
            foreach (var end in new[] { row.Statement.Subject, row.Statement.Object }.OfType<EntityId>())
            {
                if (facts.TryGetValue(view.Identities.Of(end), out var incident))
                {
                    Take(view, incident, row.Statement, end, names);
                }
            }
        }

        return [.. facts.Values.OrderBy(incident => incident.Id)];
    }

    private static void Take(CaseView view, IncidentFacts incident, Statement statement, EntityId self, Dictionary<EntityId, (EntityKind Kind, string Label)> names)
    {
        if (statement.Evidence is Evidence.Passage passage)
        {
            incident.Documents.Add(passage.Document);
        }

        if (statement.Stance == Stance.Denies)
        {
            return;
        }

        Value(incident, statement);
        if (Other(statement, self) is not { } other)
        {
            return;
        }

        var (kind, label) = names.TryGetValue(other, out var named) ? named : (EntityKind.Object, other.Value);
        switch (kind)
        {
            case EntityKind.Place when statement.Property.Value == "occurred-at":
                incident.Places.Add(label);
                break;
            case EntityKind.Premises:
                incident.Sites.Add(label);
                break;
            case EntityKind.Person or EntityKind.Organisation:
                incident.Others.TryAdd(view.Identities.Of(other), label);
                break;
            case EntityKind.Incident or EntityKind.Operation when statement.Property.Value == "part-of":
                incident.Wholes.Add(view.Identities.Of(other));
                break;
        }
    }

    private static void Value(IncidentFacts incident, Statement statement)
    {
        switch (statement.Property.Value)
        {
            case "occurred-on" when statement.Value?.AsDate() is { } date:
                incident.Dates.Add((date, statement.Value.Original ?? statement.Value.Text));
                break;
            case "incident-type" when statement.Value is { } type:
                incident.Types.Add(type.Text);
                break;
            case "weapon-category" when statement.Value is { } weapon:
                incident.Weapons.Add(weapon.Text);
                break;
            case "target-described" when statement.Value is { } target:
                incident.Targets.Add(target.Text);
                break;
            case "killed" when Bounds(statement) is { } killed:
                incident.Killed.Add(killed);
                break;
            case "wounded" when Bounds(statement) is { } wounded:
                incident.Wounded.Add(wounded);
                break;
        }
    }

    // A count of those who did it alone is compared with no count of the victims.
    private static CountBounds? Bounds(Statement statement) =>
        statement.Value is { } value && CountBounds.TryParse(value.Text, out var bounds) && !statement.Qualifiers.Any(one => one is { Name: "scope", Value: "perpetrators-only" }) ? bounds : null;

    private static EntityId? Other(Statement statement, EntityId self) => statement.Subject == self ? statement.Object : statement.Subject;

    /// <summary>The words of a label that tell it apart from others, folded.</summary>
    public static HashSet<string> WordsOf(IEnumerable<string> labels) => labels.SelectMany(NameKey.Tokens).Where(word => word.Length > 2 && !Common.Contains(word)).ToHashSet(StringComparer.Ordinal);
}
