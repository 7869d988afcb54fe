using static Skein.Methods.Involvement.Indicator;
using static Skein.Methods.Involvement.InvolvementDegree;

namespace Skein.Methods.Involvement;

/// <summary>An operation read by the table.</summary>
/// <param name="Bounds">What is established.</param>
/// <param name="Could">What the bounds could become if all that is reported or contested were established; drawn dashed.</param>
/// <param name="Reasons">The conditions that apply, in their order, also those that move no bound.</param>
public sealed record InvolvementReading(InvolvementBounds Bounds, InvolvementBounds Could, IReadOnlyList<InvolvementReason> Reasons);

/// <summary>
/// The decision table for the involvement of an organisation in an attack: eleven conditions over the states of indicators, which raise a
/// lower or lower an upper bound on an ordinal scale. Distilled from Hegghammer and Nesser 2015, Vidino, Marone and Entenmann 2017 and
/// Gartenstein-Ross and Blackman 2017; docs/methods/involvement.md gives the table, its rules and its limits.
/// </summary>
/// <remarks>
/// What nobody reports moves nothing; a claim alone leaves all open; help by persons without a causal role does not count, so that the
/// states given here are of the operation over its causal participants. It speaks of an operation, never of a person's guilt.
/// </remarks>
public static class InvolvementTable
{
    private static readonly Indicator[] Direction = [D1, D2, D3, D4];
    private static readonly Indicator[] Guidance = [G1, G2];
    private static readonly Indicator[] Help = [L1, L2, L3, L4];
    private static readonly Indicator[] Allegiance = [A1, A2, A3];

    /// <summary>Reads the states of an operation.</summary>
    /// <param name="states">The states of its indicators.</param>
    public static InvolvementReading Read(IndicatorSet states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var reasons = Reasons(states);
        return new InvolvementReading(BoundsOf(reasons), BoundsOf(Reasons(states.AsIfEstablished())), reasons);
    }

    private static InvolvementBounds BoundsOf(List<InvolvementReason> reasons) => new(
        reasons.Where(reason => reason is { IsLeast: true, Bound: not null }).Select(reason => reason.Bound!.Value).Append(Unconnected).Max(),
        reasons.Where(reason => reason is { IsLeast: false, Bound: not null }).Select(reason => reason.Bound!.Value).Append(Controlled).Min());

    private static List<InvolvementReason> Reasons(IndicatorSet states)
    {
        var reasons = new List<InvolvementReason>();
        var order = states.Established(D1, D2, D4);
        AtLeast(1, Inspired, states.Established(A1, A3, C1, C3, T1, T2, T3));
        AtLeast(2, Assisted, states.Established([.. Help, TL, A2]));
        AtLeast(3, Guided, states.Established(G1));
        AtLeast(4, Guided, order);
        var means = states.Established(D3, L1, L2, L3, T1, T2);
        AtLeast(5, Controlled, order.Count > 0 && means.Count > 0 ? [.. order, .. means] : []);
        AtMost(6, Guided, Excluded(Direction));
        AtMost(7, Assisted, Excluded([.. Direction, .. Guidance]));
        AtMost(8, Inspired, Excluded([.. Direction, .. Guidance, .. Help, TL]));
        AtMost(8, Inspired, states.Established(X1a));
        AtMost(9, Unconnected, states.Established(X1b));

        // Detail that only those behind it could know counts as a pledge delivered before the attack (condition 10), so here too.
        AtMost(9, Unconnected, states.Established([.. Allegiance, P1]).Count == 0 ? states.Established(X2) : []);
        AtLeast(10, Assisted, states.Established(P1));
        if (states.Established(P2, P3, P4, X3) is { Count: > 0 } without)
        {
            reasons.Add(new InvolvementReason(11, null, false, without));
        }

        return reasons;

        void AtLeast(int condition, InvolvementDegree bound, IReadOnlyList<Indicator> met) => Add(condition, bound, true, met);

        void AtMost(int condition, InvolvementDegree bound, IReadOnlyList<Indicator> met) => Add(condition, bound, false, met);

        void Add(int condition, InvolvementDegree bound, bool isLeast, IReadOnlyList<Indicator> met)
        {
            if (met.Count > 0)
            {
                reasons.Add(new InvolvementReason(condition, bound, isLeast, met));
            }
        }

        IReadOnlyList<Indicator> Excluded(Indicator[] among) => states.AllExcluded(among) ? among : [];
    }
}
