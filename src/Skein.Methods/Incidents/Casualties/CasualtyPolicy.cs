using Skein.Methods.Incidents.Casualties.Policies;

namespace Skein.Methods.Incidents.Casualties;

/// <summary>
/// How sources that differ become one figure. A total without its policy is no total: each of the seven gives another one, and each is
/// somebody's practice. docs/methods/incident-coding.md has the rules in words, and what of them was read and what recalled.
/// </summary>
public abstract record CasualtyPolicy
{
    private CasualtyPolicy(string code) => Code = code;

    /// <summary>Its name, printed with every figure.</summary>
    public string Code { get; }

    /// <summary>The version of the rules as they stand here.</summary>
    public static string Version => "Skein 1";

    /// <summary>
    /// The practice of the Global Terrorism Database: the most recent source; where it is doubtful or others are about as recent, the figure of
    /// the majority; without one the lowest of those that nobody doubts. One number, never an interval.
    /// </summary>
    /// <param name="NearDays">How many days apart two sources are still about as recent; default 1, at least 0.</param>
    public sealed record Gtd(int NearDays = 1) : CasualtyPolicy("GTD")
    {
        internal override PolicyAnswer Resolve(IncidentId incident, IReadOnlyList<CasualtyCandidate> candidates) =>
            GtdRule.Resolve(candidates, NearDays);
    }

    /// <summary>ACLED's practice: deaths only, the most conservative figure, a set figure for a vague word.</summary>
    /// <param name="Unknown">What stands for deaths of unknown number; null (the default) leaves them out.</param>
    public sealed record AcledConservative(long? Unknown = null) : CasualtyPolicy("ACLED-conservative")
    {
        internal override PolicyAnswer Resolve(IncidentId incident, IReadOnlyList<CasualtyCandidate> candidates) =>
            ConservativeRule.Resolve(candidates, Unknown);
    }

    /// <summary>
    /// UCDP's triple over the sources that nobody doubts and that are no party: lowest, figure of the best source, highest.
    /// </summary>
    public sealed record Ucdp() : CasualtyPolicy("UCDP best/low/high")
    {
        internal override PolicyAnswer Resolve(IncidentId incident, IReadOnlyList<CasualtyCandidate> candidates) =>
            RangeRules.Triple(candidates);
    }

    /// <summary>The least and the most that any source gives, as recorders of casualties do.</summary>
    public sealed record Range() : CasualtyPolicy("Range")
    {
        internal override PolicyAnswer Resolve(IncidentId incident, IReadOnlyList<CasualtyCandidate> candidates) =>
            PolicyAnswer.Of(RangeRules.Over(candidates), candidates, candidates, LeftOutBecause.NotChosen);
    }

    /// <summary>The kind of source that stands highest, and of it the latest; the rest is left out.</summary>
    public sealed record SourceHierarchy() : CasualtyPolicy("SourceHierarchy")
    {
        /// <summary>
        /// The kinds from the highest on; a kind that is missing counts for nothing. Default court to other, as they are listed.
        /// </summary>
        public IReadOnlyList<AssertedBy> Order { get; init; } = Enum.GetValues<AssertedBy>();

        internal override PolicyAnswer Resolve(IncidentId incident, IReadOnlyList<CasualtyCandidate> candidates) =>
            RangeRules.Highest(candidates, Order);
    }

    /// <summary>The latest figure of a court or an authority, whatever others say.</summary>
    public sealed record LatestOfficial() : CasualtyPolicy("LatestOfficial")
    {
        internal override PolicyAnswer Resolve(IncidentId incident, IReadOnlyList<CasualtyCandidate> candidates) =>
            RangeRules.LatestOf(candidates, one => one.Assertion.By is AssertedBy.Court or AssertedBy.Official, LeftOutBecause.NotOfficial);
    }

    /// <summary>Figures that a person set, each with a reason; an incident without one is not counted.</summary>
    /// <param name="Figures">The figures.</param>
    public sealed record ManualWithReason(IReadOnlyDictionary<IncidentId, ManualFigure> Figures) : CasualtyPolicy("ManualWithReason")
    {
        internal override PolicyAnswer Resolve(IncidentId incident, IReadOnlyList<CasualtyCandidate> candidates) =>
            PolicyAnswer.Of(Figures.TryGetValue(incident, out var set) ? set.Figure : null, [], candidates, LeftOutBecause.NotChosen);
    }

    internal abstract PolicyAnswer Resolve(IncidentId incident, IReadOnlyList<CasualtyCandidate> candidates);
}
