using System.Globalization;
using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Graph.Running;
using Skein.Methods.Series;

namespace Skein.Casework.Methods.Series;

/// <summary>Signs incidents by period with the stretches of one rate, with the statements that date and count them.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AssessSeries(CaseSession session)
{
    /// <summary>The method's code.</summary>
    public const string Method = "series";

    /// <summary>Signs it.</summary>
    /// <param name="request">Which incidents, by which period.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="signature">What the analyst adds.</param>
    /// <param name="work">Progress over drawn sets, stop.</param>
    /// <returns>What became of it; or why there is no series, as <see cref="ShowSeries.Run"/>.</returns>
    public ActOutcome Run(SeriesRequest request, ViewFilter filter, Signature signature, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new SignAssessment(session).Run(
            signature, () => MethodAnswer.Of(new ShowSeries(session).Run(request with { Passages = 0 }, filter, work), view => Answer(view, request)));
    }

    private static MethodAnswer Answer(SeriesView view, SeriesRequest request)
    {
        var (counts, scope) = (view.Counts, view.Counts.Scope);
        return new MethodAnswer(
            Method,
            T.Of("assess.series.question", MethodAnswer.Word(view.Level), MethodAnswer.Word(request.Length), MethodAnswer.Day(scope.First), MethodAnswer.Day(scope.Last)),
            string.Join(' ', [T.Of("assess.series.answer", counts.Placed, counts.Uncertain, counts.Undated, counts.Outside), .. view.Segments.Select(one => Rate(counts, one))]))
        {
            Parameters =
            [
                ("level", MethodAnswer.Word(view.Level)),
                ("by", MethodAnswer.Word(request.Length)),
                ("from", MethodAnswer.Day(scope.First)),
                ("to", MethodAnswer.Day(scope.Last)),
                ("scope", MethodAnswer.Word(request.Scope)),
                ("compare", request.Compare?.ToString()),
                ("around", request.Events.Count == 0 ? null : string.Join(", ", request.Events.Select(MethodAnswer.Day))),
                ("window", request.Events.Count == 0 ? null : request.Window.ToString(CultureInfo.InvariantCulture)),
                .. MethodAnswer.Through(view.Filter),
            ],
            Statements = view.Inputs,
        };
    }

    private static string Rate(PeriodCounts counts, RateSegment one) => T.Of("assess.series.rate",
        MethodAnswer.Day(counts.Periods[one.First].First), MethodAnswer.Day(counts.Periods[one.First + one.Length - 1].Last), one.Rate);
}
