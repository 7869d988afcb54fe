using Skein.Casework.Views;
using Skein.Methods.Claims;
using Skein.Model;

namespace Skein.Casework.Methods.Claims;

/// <summary>Claims of responsibility over the attacks of a case, and the seven small tables; docs/methods/claims.md.</summary>
/// <param name="By">Whose codings were used.</param>
/// <param name="Attacks">The attacks, by label: an operation once, a part of it not at all.</param>
/// <param name="Tests">The hypotheses with their tables.</param>
/// <param name="Corrected">How many p Holm's correction counted.</param>
/// <param name="Filter">Through which filter.</param>
public sealed record ClaimsView(
    Coder By, IReadOnlyList<ClaimedAttackView> Attacks, IReadOnlyList<ClaimTestView> Tests, int Corrected, ViewFilter Filter)
{
    /// <summary>The statements that went in: claims, denials and attributions.</summary>
    public IReadOnlyList<StatementId> Inputs { get; init; } = [];

    /// <summary>The coder's codings that went in.</summary>
    public IReadOnlyList<CodingId> Codings { get; init; } = [];
}

/// <summary>An attack with who claimed it.</summary>
/// <param name="Attack">The attack.</param>
/// <param name="Outcome">Claimed, attributed only, neither, or not coded.</param>
/// <param name="Claims">The claims and denials, with passages.</param>
/// <param name="LagLeast">The least number of days from the attack to the earliest claim; null while unknown.</param>
/// <param name="LagMost">The most.</param>
/// <param name="Coded">What the coder coded of it, by item.</param>
public sealed record ClaimedAttackView(
    EntityRef Attack,
    AttackClaimOutcome Outcome,
    IReadOnlyList<StatementView> Claims,
    int? LagLeast,
    int? LagMost,
    IReadOnlyDictionary<string, string> Coded);

/// <summary>A hypothesis put to the test.</summary>
/// <param name="Code">H1 to H7.</param>
/// <param name="Condition">The rows.</param>
/// <param name="Outcome">The columns.</param>
/// <param name="Denominator">Which attacks count.</param>
/// <param name="Expected">What is expected.</param>
/// <param name="Confounder">What else would bring the same table.</param>
/// <param name="Table">The counts: both, condition only, outcome only, neither.</param>
/// <param name="NotCoded">Attacks of the denominator that lack a coding.</param>
/// <param name="Outside">How many attacks are outside the denominator.</param>
/// <param name="Figures">The test; null where there is none.</param>
/// <param name="Refusal">Why there is none, as a code.</param>
/// <param name="Because">The same in sentences.</param>
/// <param name="LeastP">The least p with one contested case coded the other way.</param>
/// <param name="MostP">The largest.</param>
/// <param name="Adjusted">The p after Holm.</param>
/// <param name="OneSeries">Attacks of one operation or series within the table, which are not independent.</param>
public sealed record ClaimTestView(
    string Code,
    string Condition,
    string Outcome,
    string Denominator,
    string Expected,
    string Confounder,
    TwoByTwo Table,
    IReadOnlyList<EntityRef> NotCoded,
    int Outside,
    ClaimFigures? Figures,
    string? Refusal,
    string? Because,
    double? LeastP,
    double? MostP,
    double? Adjusted,
    IReadOnlyList<string> OneSeries);

/// <summary>Fisher's exact test of a table.</summary>
/// <param name="P">The two-sided p.</param>
/// <param name="MidP">The mid-p.</param>
/// <param name="OddsRatio">The conditional odds ratio; null where it is infinite.</param>
/// <param name="Low">The lower end of its exact 95 percent interval.</param>
/// <param name="High">The upper end; null where nothing bounds it from above.</param>
public sealed record ClaimFigures(double P, double MidP, double? OddsRatio, double Low, double? High);
