using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Labels;

namespace Skein.Casework.Methods.Incidents;

/// <summary>The labels of an incident under a scheme.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Labels">One when the label is certain; several when what was coded leaves them open.</param>
/// <param name="Codings">What the label rests on; the stage may come from statements, too.</param>
public sealed record LabelledView(EntityRef Incident, IReadOnlyList<string> Labels, IReadOnlyList<CodingView> Codings);

/// <summary>How many incidents have a label.</summary>
/// <param name="Label">The label.</param>
/// <param name="Says">What it takes.</param>
/// <param name="AtLeast">Those of which it is certain.</param>
/// <param name="AtMost">Those of which it is possible.</param>
public sealed record LabelCountView(string Label, string Says, int AtLeast, int AtMost);

/// <summary>The incidents of a view under the labels of a scheme; docs/methods/incident-coding.md.</summary>
/// <param name="Scheme">The scheme with version, source and how far it was checked.</param>
/// <param name="Level">On which level.</param>
/// <param name="Counts">Each label, in the scheme's order.</param>
/// <param name="Incidents">Each incident.</param>
/// <param name="Filter">Through which filter; its fourth clock is the as-of date.</param>
public sealed record LabelTableView(
    SchemeHead Scheme,
    IncidentLevel Level,
    IReadOnlyList<LabelCountView> Counts,
    IReadOnlyList<LabelledView> Incidents,
    ViewFilter Filter);
