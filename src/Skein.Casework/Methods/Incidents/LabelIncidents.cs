using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Labels;
using Skein.Methods.Outcomes;

namespace Skein.Casework.Methods.Incidents;

/// <summary>What a scheme such as TE-SAT or GTD would call the incidents of a case, from what coders coded of them.</summary>
/// <param name="session">The coder at work.</param>
public sealed class LabelIncidents(CaseSession session)
{
    /// <summary>Labels the incidents.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="level">On which level; a whole is not counted with its parts.</param>
    /// <param name="filter">Through which filter.</param>
    /// <returns>The labels; or why there are none (SK-METH-405, 406, 411 to 414).</returns>
    public MethodResult<LabelTableView> Run(LabelScheme scheme, IncidentLevel level, ViewFilter filter)
    {
        using var view = new CaseView(session, filter);
        var incidents = new CodedIncidents(view);
        if (incidents.Tree is MethodResult<IncidentTree>.Refused without)
        {
            return new MethodResult<LabelTableView>.Refused(without.Why);
        }

        List<IncidentRecord> units = [.. ((MethodResult<IncidentTree>.Computed)incidents.Tree).Value.Units(level)];
        return LabelTable.Of(scheme, units) switch
        {
            MethodResult<LabelTable>.Computed { Value: var table } => new MethodResult<LabelTableView>.Computed(
                ViewOf(view, incidents, scheme, level, units, table)),
            MethodResult<LabelTable>.Refused refused => new MethodResult<LabelTableView>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A table is made or refused."),
        };
    }

    private static LabelTableView ViewOf(
        CaseView view, CodedIncidents incidents, LabelScheme scheme, IncidentLevel level, List<IncidentRecord> units, LabelTable table)
    {
        var says = scheme.Labels.ToDictionary(label => label.Label, label => label.Says);
        return new LabelTableView(
            table.Scheme,
            level,
            [.. table.Counts.Select(count => new LabelCountView(count.Label.Value, says[count.Label], count.AtLeast, count.AtMost))],
            [.. units.Select(unit => new LabelledView(
                incidents.Ref(unit.Id),
                [.. table.Readings[unit.Id].Possible.Select(label => label.Value)],
                CodingViews.Views(view, incidents.CodingsOf(unit.Id))))],
            view.Filter);
    }
}
