using Skein.Methods.Faults;

namespace Skein.Methods.Incidents.Casualties;

/// <summary>What makes a question or a record of casualties unreadable.</summary>
internal static class CasualtyChecks
{
    public static NotComputable? FaultOf(CasualtyQuery query, CasualtyPolicy policy) => policy switch
    {
        CasualtyPolicy.AcledConservative when query.Category != CasualtyCategory.Killed => MethodFaults.DeathsOnly(policy.Code),
        CasualtyPolicy.AcledConservative { Unknown: < 0 } => MethodFaults.BadPolicyParameter(policy.Code, "the figure for an unknown number"),
        CasualtyPolicy.Gtd { NearDays: < 0 } => MethodFaults.BadPolicyParameter(policy.Code, "the days between near reports"),
        CasualtyPolicy.SourceHierarchy { Order.Count: 0 } => MethodFaults.BadPolicyParameter(policy.Code, "the order of sources"),
        CasualtyPolicy.ManualWithReason manual => ManualFault(manual),
        _ => null,
    };

    public static NotComputable? FaultOf(IncidentRecord incident)
    {
        foreach (var assertion in incident.Casualties)
        {
            var says = assertion.Says;
            var surplus = says.Scope == CasualtyScope.IncludingPerpetrators && says.Perpetrators > says.Figure.High;
            if (says.Figure.IsImpossible || says.Perpetrators < 0 || surplus || says.CountedUpTo.IsImpossible || assertion.AssertedOn.IsImpossible)
            {
                return MethodFaults.ImpossibleFigure(assertion.Id);
            }
        }

        return null;
    }

    private static NotComputable? ManualFault(CasualtyPolicy.ManualWithReason manual)
    {
        foreach (var (incident, set) in manual.Figures)
        {
            if (string.IsNullOrWhiteSpace(set.Reason) || string.IsNullOrWhiteSpace(set.By.Value))
            {
                return MethodFaults.NoReason(incident);
            }

            if (set.Figure.IsImpossible || set.Figure.IsEmpty)
            {
                return MethodFaults.ImpossibleManual(incident);
            }
        }

        return null;
    }
}
