using System.Globalization;
using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Methods.Pathways;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Methods.Survival;

namespace Skein.Casework.Methods.Durations;

/// <summary>Signs how long it took from one dated spell to another, with the statements behind the spells of those followed.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AssessDurations(CaseSession session)
{
    /// <summary>The method's code.</summary>
    public const string Method = "survival";

    /// <summary>Signs it.</summary>
    /// <param name="request">From what to what.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="signature">What the analyst adds.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What became of it; or why there is no curve, as <see cref="EstimateDurations.Run"/>.</returns>
    public ActOutcome Run(DurationRequest request, ViewFilter filter, Signature signature, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new SignAssessment(session).Run(
            signature, () => MethodAnswer.Of(new EstimateDurations(session).Run(request with { Whose = request.Whose with { Passages = 0 } }, filter, cancellation), view => Answer(view, request)));
    }

    private static MethodAnswer Answer(DurationsView view, DurationRequest request) => new(
        Method,
        T.Of("assess.survival.question", view.Start, view.End),
        string.Join(' ', [
            T.Of("assess.survival.shortest", Median(view.Shortest), view.Shortest.Followed, AssessPathways.Shown(view.Shortest.Ends)),
            T.Of("assess.survival.longest", Median(view.Longest), view.Longest.Followed, AssessPathways.Shown(view.Longest.Ends)),
        ]))
    {
        About = request.Whose.Abroad,
        Parameters =
        [
            ("rules", view.Rules),
            ("from", view.Start),
            ("to", view.End),
            ("until", view.Until is { } until ? MethodAnswer.Day(until) : null),
            ("step", request.Step.ToString(CultureInfo.InvariantCulture)),
            ("by", view.Groups is { By: var by } ? $"{by}" : null),
            .. AssessPathways.OfWhom(request.Whose),
            .. MethodAnswer.Through(view.Filter),
        ],
        Statements = view.Inputs,
    };

    private static string Median(PublishedCurve curve) =>
        curve.MedianAtMost is { } days ? T.Of("assess.survival.median", days) : T.Of("assess.survival.no-median");
}
