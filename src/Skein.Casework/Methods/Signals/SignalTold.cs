using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Methods.Outcomes;
using Skein.Methods.Signals;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Casework.Methods.Signals;

/// <summary>
/// What a statement tells of a signal: about whom, who held it, since when, who had it from whom, and what became of it. Nothing is guessed: a
/// date that no source gives is open, and a holder that no source names is none.
/// </summary>
/// <param name="Shown">The statement.</param>
/// <param name="About">Whom or what it is about; null where the statement does not say so.</param>
/// <param name="Holder">Who held it; null where nobody is named.</param>
internal sealed record SignalTold(Shown Shown, CanonicalId? About, CanonicalId? Holder)
{
    /// <summary>The properties that tell one.</summary>
    public static PropertyCode[] Properties { get; } =
        [.. new[] { "signal", "warned", "did-not-pass-on", "monitored", "checked", "interviewed" }.Select(PropertyCode.From)];

    private Statement Statement => Shown.Row.Statement;

    /// <summary>Reads a statement.</summary>
    public static SignalTold Of(CaseView view, Shown shown)
    {
        var statement = shown.Row.Statement;
        EntityId? about = statement.Property.Value switch
        {
            "signal" => statement.Subject,
            "warned" or "did-not-pass-on" => Qualifier(statement, "about")?.Entity,
            _ => statement.Object,
        };
        EntityId? holder = statement.Property.Value switch
        {
            "signal" => Qualifier(statement, "holder")?.Entity,
            "did-not-pass-on" when view.Ref(statement.Subject).Kind != EntityKind.Organisation => null,
            _ => statement.Subject,
        };
        holder ??= statement.AgencyKnown.Select(known => (EntityId?)known.Agency).FirstOrDefault();
        return new SignalTold(
            shown, about is { } one ? view.Identities.Of(one) : null, holder is { } other ? view.Identities.Of(other) : null);
    }

    /// <summary>The signal as the method takes it, without what is coded of it.</summary>
    /// <param name="view">The case.</param>
    /// <param name="incident">About which incident it is told.</param>
    /// <param name="isOnly">False when it is told about several, so that each needs an id of its own.</param>
    public Signal SignalOf(CaseView view, Skein.Methods.Incidents.IncidentId incident, bool isOnly)
    {
        var holder = new AgencyId(Holder!.Value.Value);
        var known = Statement.AgencyKnown.Select(one => (Agency: AgencyOf(view, one.Agency), Since: Assertions.BoundsOf(one.From))).ToList();
        return new Signal(
            new SignalId(isOnly ? Statement.Id.Value : $"{Statement.Id}/{incident.Value}"), incident, ContentOf(view), holder,
            new Skein.Methods.Sources.SourceKey(Statement.Source.Value))
        {
            ValidTime = When,
            ObtainedOn = known.Exists(one => one.Agency == holder) ? known.Find(one => one.Agency == holder).Since
                : Statement.Property.Value is "monitored" or "checked" or "interviewed" ? When
                : default,
            Handovers = [.. HandoversOf(view, holder, known)],
            Outcomes = OutcomeOf(view, holder) is { } outcome ? [outcome] : [],
        };
    }

    private DayBounds When => Statement.ValidTime is { } time ? Assertions.BoundsOf(time) : default;

    private static Qualifier? Qualifier(Statement statement, string name) => statement.Qualifiers.FirstOrDefault(one => one.Name == name);

    private static AgencyId AgencyOf(CaseView view, EntityId agency) => new(view.Identities.Of(agency).Value);

    private string ContentOf(CaseView view) =>
        Qualifier(Statement, "content")?.Value ?? Statement.Value?.Text ?? view.Phrase(Statement.Property);

    // A warning goes to its object; whoever else is said to have known has it from the holder, on a way that no source tells.
    private IEnumerable<Handover> HandoversOf(CaseView view, AgencyId holder, List<(AgencyId Agency, DayBounds Since)> known)
    {
        var warned = Statement is { Property.Value: "warned", Object: { } end } ? AgencyOf(view, end) : (AgencyId?)null;
        if (warned is { } to && to != holder)
        {
            yield return new Handover(holder, to)
            {
                SentOn = When,
                ReceivedOn = known.Exists(one => one.Agency == to) ? known.Find(one => one.Agency == to).Since : null,
            };
        }

        foreach (var (agency, since) in known.Where(one => one.Agency != holder && one.Agency != warned))
        {
            yield return new Handover(holder, agency) { ReceivedOn = since };
        }
    }

    // What became of a warning, it became where it came to.
    private AgencyOutcome? OutcomeOf(CaseView view, AgencyId holder) =>
        Qualifier(Statement, "outcome") is { Value: var code } && SignalOutcomes.Find(code) is { } outcome
            ? new AgencyOutcome(Statement is { Property.Value: "warned", Object: { } end } ? AgencyOf(view, end) : holder, outcome)
            : null;
}
