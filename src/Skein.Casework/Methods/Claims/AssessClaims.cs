using System.Globalization;
using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Methods.Claims;

namespace Skein.Casework.Methods.Claims;

/// <summary>Signs who claimed how many attacks and what the tests on claims find, with the statements and the coder's codings behind them.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AssessClaims(CaseSession session)
{
    /// <summary>The method's code.</summary>
    public const string Method = "claims";

    /// <summary>Signs it.</summary>
    /// <param name="filter">Through which filter.</param>
    /// <param name="signature">What the analyst adds.</param>
    /// <returns>What became of it; or why there is nothing to sign, as <see cref="ShowClaims.Run"/>.</returns>
    public ActOutcome Run(ViewFilter filter, Signature signature) =>
        new SignAssessment(session).Run(signature, () => MethodAnswer.Of(new ShowClaims(session).Run(filter), Answer));

    private static MethodAnswer Answer(ClaimsView view)
    {
        var outcomes = view.Attacks.CountBy(attack => attack.Outcome).ToDictionary();
        var counts = T.Of("assess.claims.answer",
            view.Attacks.Count, Of(AttackClaimOutcome.Claimed), Of(AttackClaimOutcome.AttributedOnly),
            Of(AttackClaimOutcome.Neither), Of(AttackClaimOutcome.NotCoded));
        return new MethodAnswer(Method, T.Of("assess.claims.question"), string.Join(' ', [counts, .. view.Tests.Select(Finding)]))
        {
            Parameters = [("coder", view.By.Name), ("correction", T.Of("assess.claims.holm", view.Corrected)), .. MethodAnswer.Through(view.Filter)],
            Statements = view.Inputs,
            Codings = view.Codings,
        };

        int Of(AttackClaimOutcome outcome) => outcomes.GetValueOrDefault(outcome);
    }

    private static string Finding(ClaimTestView test) => test.Figures is { P: var p }
        ? T.Of("assess.claims.test", test.Code, Number(p), Number(test.Adjusted ?? p))
        : T.Of("assess.claims.no-test", test.Code);

    private static string Number(double p) => p.ToString("0.###", CultureInfo.InvariantCulture);
}
