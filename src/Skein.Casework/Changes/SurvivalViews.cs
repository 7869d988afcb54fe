using Skein.Casework.Views;
using Skein.Graph.Time;
using Skein.Model;

namespace Skein.Casework.Changes;

/// <summary>How much of what was there before was still there after. Bounds are over what the dates leave open.</summary>
/// <param name="NodesBefore">Nodes with a tie in the window before.</param>
/// <param name="NodesLeft">Those of them with a tie in the window after.</param>
/// <param name="NodeShare">The same as a share; null when there were none.</param>
/// <param name="PairsBefore">Tied pairs in the window before.</param>
/// <param name="PairsLeft">Those of them tied in the window after.</param>
/// <param name="PairShare">The same as a share; null when there were none.</param>
public sealed record LeftView(
    CountRange NodesBefore, CountRange NodesLeft, ShareView? NodeShare, CountRange PairsBefore, CountRange PairsLeft, ShareView? PairShare);

/// <summary>Somebody of the network before who is documented to have died or been in custody.</summary>
/// <param name="Entity">Who.</param>
/// <param name="Statements">The statements that say so; they stand in full with the answer.</param>
public sealed record DepartureView(EntityRef Entity, IReadOnlyList<StatementId> Statements);

/// <summary>The network across one incident at one of the dates that sources give. The days on which the incident may have been are in neither window.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Date">The date.</param>
/// <param name="DateStatements">The statements that give it.</param>
/// <param name="Before">The days before, ISO 8601, from the first to the last.</param>
/// <param name="After">The days after.</param>
/// <param name="All">How much was left of all.</param>
/// <param name="AmongOthers">How much was left without those in <paramref name="Departed"/>.</param>
/// <param name="Departed">
/// Nodes of the network before that are documented to have died by the end of the window after, or to have been in custody from the beginning of the window
/// before to that day; by label.
/// </param>
/// <param name="PerhapsDeparted">Nodes of which the date or a hedge leaves that open; they count among the others.</param>
/// <param name="CarriedOver">The pairs that were or may have been tied before and after, with those ties.</param>
public sealed record IncidentSurvivalView(
    EntityRef Incident,
    DateView Date,
    IReadOnlyList<StatementId> DateStatements,
    string Before,
    string After,
    LeftView All,
    LeftView AmongOthers,
    IReadOnlyList<DepartureView> Departed,
    IReadOnlyList<DepartureView> PerhapsDeparted,
    IReadOnlyList<ChangedPairView> CarriedOver);

/// <summary>An incident of which a date has no two ends.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Date">The date.</param>
public sealed record UnplacedIncidentView(EntityRef Incident, DateView Date);

/// <summary>How much of the network of documented ties was left after incidents.</summary>
/// <param name="Incidents">By date, then by label: an incident with two dates stands once for each.</param>
/// <param name="WhyNone">Why there are none, in a sentence; null when there are.</param>
/// <param name="Unplaced">Incidents at dates with an open or unknown end: no window can be laid beside them.</param>
/// <param name="Undated">How many of the incidents asked about have no date at all.</param>
/// <param name="WithOrganisations">True when organisations are nodes beside persons.</param>
/// <param name="UndatedPairs">Pairs of which no tie is dated: they are in no window.</param>
/// <param name="UnboundedPairs">Pairs with a tie of which a date has an open start or end: it is taken to hold without bound on that side.</param>
/// <param name="UndatedCustody">Nodes documented to have been in custody at no date that a source gives, by label; they count among the others.</param>
/// <param name="MonthsBefore">How many months before.</param>
/// <param name="MonthsAfter">How many months after.</param>
/// <param name="Statements">Every statement on which a date, a departure or a tie carried over rests, in full, once.</param>
/// <param name="Caveats">Keys of the sentences that must stand beside the numbers (<c>network.caveat.…</c>).</param>
/// <param name="Filter">Through which filter.</param>
public sealed record NetworkSurvival(
    IReadOnlyList<IncidentSurvivalView> Incidents,
    string? WhyNone,
    IReadOnlyList<UnplacedIncidentView> Unplaced,
    int Undated,
    bool WithOrganisations,
    int UndatedPairs,
    int UnboundedPairs,
    IReadOnlyList<DepartureView> UndatedCustody,
    int MonthsBefore,
    int MonthsAfter,
    IReadOnlyList<StatementView> Statements,
    IReadOnlyList<string> Caveats,
    ViewFilter Filter);
