using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Model;
using Skein.Model.Statements;

namespace Skein.Casework.Methods.Incidents;

/// <summary>What is asked of the casualties of a case.</summary>
/// <param name="Category">Killed or injured.</param>
/// <param name="Scope">Victims, attackers too, or as each source counts.</param>
/// <param name="Policy">By which policy.</param>
/// <param name="Level">On which level.</param>
public sealed record CasualtyRequest(CasualtyCategory Category, ScopeRule Scope, CasualtyPolicy Policy, IncidentLevel Level)
{
    /// <summary>Figures that the coder sets against what sources say; where there is one or more, they are the policy. Default none.</summary>
    public IReadOnlyList<SetFigure> Set { get; init; } = [];
}

/// <summary>A figure that a person sets for one incident; it stands in the answer with its reason, and nothing is recorded.</summary>
/// <param name="Incident">The incident, operation or site.</param>
/// <param name="Count">The figure.</param>
/// <param name="Reason">Why; a blank one is refused.</param>
public sealed record SetFigure(EntityId Incident, CountBounds Count, string Reason);

/// <summary>A statement that is not in a figure.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Because">Why.</param>
public sealed record LeftOutView(StatementView Statement, LeftOutBecause Because);

/// <summary>What the withdrawal of a statement would do to a figure.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Figure">The figure then; null when there would be none.</param>
public sealed record FigureChangeView(StatementView Statement, CasualtyFigure? Figure);

/// <summary>An incident in a total.</summary>
/// <param name="Incident">The incident, operation or site.</param>
/// <param name="Figure">Its figure.</param>
/// <param name="As">Its own, or the sum of its parts.</param>
/// <param name="Used">The statements that the figure rests on.</param>
/// <param name="LeftOut">The other statements, with the reason.</param>
/// <param name="WouldChange">Statements whose withdrawal would change it.</param>
/// <param name="PartsWithoutFigure">Parts that have no figure.</param>
public sealed record CountedView(
    EntityRef Incident,
    CasualtyFigure Figure,
    CountedAs As,
    IReadOnlyList<StatementView> Used,
    IReadOnlyList<LeftOutView> LeftOut,
    IReadOnlyList<FigureChangeView> WouldChange,
    IReadOnlyList<EntityRef> PartsWithoutFigure);

/// <summary>An incident that could not be counted.</summary>
/// <param name="Incident">Which.</param>
/// <param name="Because">Why.</param>
public sealed record NotCountedView(EntityRef Incident, NotCountedBecause Because);

/// <summary>A whole with a figure of its own beside its parts; the two are never added.</summary>
/// <param name="Whole">The whole.</param>
/// <param name="Own">What is said of it.</param>
/// <param name="Parts">The sum of its parts.</param>
/// <param name="Disagree">True when no number fits both.</param>
public sealed record WholeView(EntityRef Whole, CasualtyFigure Own, CasualtyFigure Parts, bool Disagree);

/// <summary>Casualties over the incidents of a view; docs/methods/incident-coding.md.</summary>
/// <param name="Category">Killed or injured.</param>
/// <param name="Scope">Who is counted.</param>
/// <param name="Policy">By which policy.</param>
/// <param name="PolicyVersion">In which version.</param>
/// <param name="Level">On which level.</param>
/// <param name="Sum">The sum over the incidents counted.</param>
/// <param name="Counted">Those incidents.</param>
/// <param name="NotCounted">The others, with the reason.</param>
/// <param name="Wholes">Wholes with a figure of their own beside their parts.</param>
/// <param name="Caveats">What must stand beside it, in sentences.</param>
/// <param name="Filter">Through which filter; its fourth clock is the as-of date.</param>
public sealed record CasualtyTotalView(
    CasualtyCategory Category,
    ScopeRule Scope,
    string Policy,
    string PolicyVersion,
    IncidentLevel Level,
    CasualtyFigure Sum,
    IReadOnlyList<CountedView> Counted,
    IReadOnlyList<NotCountedView> NotCounted,
    IReadOnlyList<WholeView> Wholes,
    IReadOnlyList<string> Caveats,
    ViewFilter Filter)
{
    /// <summary>The figures that the coder set, with their reasons; none under any other policy.</summary>
    public IReadOnlyList<SetFigureView> Set { get; init; } = [];
}

/// <summary>A figure that a person set, signed.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who set it.</param>
/// <param name="On">When.</param>
public sealed record SetFigureView(EntityRef Incident, CasualtyFigure Figure, string Reason, Coder By, DateOnly On);
