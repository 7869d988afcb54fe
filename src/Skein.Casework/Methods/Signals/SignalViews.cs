using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Methods.Signals;
using Skein.Model;

namespace Skein.Casework.Methods.Signals;

/// <summary>What is asked of the signals of a case.</summary>
public sealed record SignalRequest
{
    /// <summary>Timelines of this incident or operation only; null for all that have a signal.</summary>
    public EntityId? Incident { get; init; }

    /// <summary>The authority whose own view is asked for; null (the default) for none.</summary>
    public EntityId? Agency { get; init; }

    /// <summary>The day of that view, itself included; null for the day before the first signalled incident.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>What became of a signal at an authority.</summary>
/// <param name="Agency">The authority.</param>
/// <param name="Code">What became of it there.</param>
public sealed record OutcomeView(EntityRef Agency, SignalOutcome Code);

/// <summary>What an authority says.</summary>
/// <param name="Agency">The authority.</param>
/// <param name="Says">What, in words.</param>
public sealed record ResponseView(EntityRef Agency, string Says);

/// <summary>A signal with the two answers that it must have.</summary>
/// <param name="Id">Its identifier: that of its statement, with that of the incident where it is told about several.</param>
/// <param name="Incident">The incident that it is told about.</param>
/// <param name="Content">What was known.</param>
/// <param name="Holder">Who held it first.</param>
/// <param name="Outcomes">What became of it, at which authority.</param>
/// <param name="BaseRate">How many similar signals there were, in words.</param>
/// <param name="Responses">What each authority says, in words.</param>
/// <param name="Statement">The statement that tells it, with its passage.</param>
/// <param name="Codings">What the coder coded of it.</param>
public sealed record ToldSignalView(
    string Id,
    EntityRef Incident,
    string Content,
    EntityRef Holder,
    IReadOnlyList<OutcomeView> Outcomes,
    string BaseRate,
    IReadOnlyList<ResponseView> Responses,
    StatementView Statement,
    IReadOnlyList<CodingView> Codings)
{
    /// <summary>Sentences on what would have happened otherwise, each under its author's name.</summary>
    public IReadOnlyList<Counterfactual> Counterfactuals { get; init; } = [];

    /// <summary>Every authority that it names.</summary>
    public IReadOnlyList<EntityRef> Agencies { get; init; } = [];
}

/// <summary>The signals of one authority, or of all authorities of a country.</summary>
/// <param name="Agency">The authority; null in the row of a country.</param>
/// <param name="Country">The country; null where no statement tells it.</param>
/// <param name="Had">How many signals it had, as far as sources say.</param>
/// <param name="Outcomes">The codes.</param>
/// <param name="WithoutOutcome">How many have no code: not coded, which is not well handled.</param>
/// <param name="Disputed">How many the authority disputes.</param>
public sealed record SignalRowView(
    EntityRef? Agency, EntityRef? Country, int Had, IReadOnlyList<OutcomeCount> Outcomes, int WithoutOutcome, int Disputed);

/// <summary>A signal as an authority had it on a day.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="State">Known, knowable, known later, or not to be told.</param>
/// <param name="Earliest">Since which day at the earliest it had it; null when open or never.</param>
/// <param name="Latest">Since which day at the latest.</param>
/// <param name="Outcomes">What became of it there.</param>
/// <param name="WasNotLinked">True when it was received and not recorded or not linked: held, and out of sight.</param>
public sealed record SignalOnDayView(
    string Signal, Knowledge State, DateOnly? Earliest, DateOnly? Latest, IReadOnlyList<SignalOutcome> Outcomes, bool WasNotLinked);

/// <summary>What an authority had on a day, as far as the record goes. Never what it ought to have told.</summary>
/// <param name="Agency">The authority.</param>
/// <param name="On">The day.</param>
/// <param name="Signals">Each signal with its state, by identifier.</param>
public sealed record AgencyOnDayView(EntityRef Agency, DateOnly On, IReadOnlyList<SignalOnDayView> Signals);

/// <summary>A signal that is not shown, because an answer is missing or its dates contradict each other.</summary>
/// <param name="Statement">The statement that tells it.</param>
/// <param name="Incident">The incident.</param>
/// <param name="Code">Why, as a code.</param>
/// <param name="Because">The same in sentences, with what is missing.</param>
/// <param name="Agencies">The authorities that it names: the holder and each with an outcome must be heard or asked.</param>
/// <param name="Codings">What the coder coded of it up to now.</param>
public sealed record WaitingSignalView(
    StatementView Statement, EntityRef Incident, string Code, string Because, IReadOnlyList<EntityRef> Agencies, IReadOnlyList<CodingView> Codings);

/// <summary>Why a statement is no signal of the list.</summary>
public enum NoSignalBecause
{
    /// <summary>Somebody denies it.</summary>
    Denied,

    /// <summary>No source says who held it.</summary>
    WithoutHolder,

    /// <summary>No source ties whom it is about to an incident of the case.</summary>
    WithoutIncident,
}

/// <summary>A statement that tells of a signal and is not in the list.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Because">Why.</param>
public sealed record NoSignalView(StatementView Statement, NoSignalBecause Because);

/// <summary>The signals of a case as sources tell them afterwards; docs/methods/missed-signals.md.</summary>
/// <param name="By">Whose codings were used.</param>
/// <param name="Signals">The signals that have both answers.</param>
/// <param name="Timelines">One for each incident with a signal.</param>
/// <param name="Agencies">A row for each authority, by country.</param>
/// <param name="Countries">A row for each country.</param>
/// <param name="IncidentsWithout">Incidents of which no signal is shown: they stay in the picture.</param>
/// <param name="Asked">The view of the authority that was asked for; null for none.</param>
/// <param name="Waiting">Signals that lack an answer: named, and in no table.</param>
/// <param name="NotTold">Statements that are no signal of the list.</param>
/// <param name="Hidden">How many signals are about somebody whom the disclosure policy leaves out.</param>
/// <param name="Caveats">What must stand beside it, in sentences.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record SignalsView(
    Coder By,
    IReadOnlyList<ToldSignalView> Signals,
    IReadOnlyList<SignalTimelineView> Timelines,
    IReadOnlyList<SignalRowView> Agencies,
    IReadOnlyList<SignalRowView> Countries,
    IReadOnlyList<EntityRef> IncidentsWithout,
    AgencyOnDayView? Asked,
    IReadOnlyList<WaitingSignalView> Waiting,
    IReadOnlyList<NoSignalView> NotTold,
    int Hidden,
    IReadOnlyList<string> Caveats,
    ViewFilter Filter)
{
    /// <summary>What would change the list: each origin without which signals are gone, that with most first.</summary>
    public IReadOnlyList<SignalsWithoutView> WouldChange { get; init; } = [];
}
