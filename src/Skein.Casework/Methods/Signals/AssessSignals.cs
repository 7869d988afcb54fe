using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Casework.Wording;

namespace Skein.Casework.Methods.Signals;

/// <summary>
/// Signs what sources say that authorities had before incidents, with the statements that tell it and the coder's codings. It says nothing of what
/// would have happened otherwise.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class AssessSignals(CaseSession session)
{
    /// <summary>The method's code.</summary>
    public const string Method = "signals";

    /// <summary>Signs it.</summary>
    /// <param name="request">Of which incident, and whose view.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="signature">What the analyst adds.</param>
    /// <returns>What became of it; or why there is no list, as <see cref="ShowSignals.Run"/>.</returns>
    public ActOutcome Run(SignalRequest request, ViewFilter filter, Signature signature)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new SignAssessment(session).Run(
            signature, () => MethodAnswer.Of(new ShowSignals(session).Run(request, filter), view => Answer(view, request)));
    }

    private static MethodAnswer Answer(SignalsView view, SignalRequest request)
    {
        var incident = view.Timelines.Select(timeline => timeline.Incident).FirstOrDefault();
        List<ToldSignalView> signals = [.. view.Signals.Where(IsAsked)];
        return new MethodAnswer(
            Method,
            request.Incident is not null && incident is not null ? T.Of("assess.signals.question-one", incident.Label) : T.Of("assess.signals.question"),
            string.Join(' ', [T.Of("assess.signals.answer", signals.Count, view.Waiting.Count), .. Had(signals)]))
        {
            About = request.Incident ?? request.Agency,
            Toward = request.Incident is null ? null : request.Agency,
            Parameters =
            [
                ("coder", view.By.Name),
                ("agency", view.Asked?.Agency.Label),
                ("on", view.Asked is { On: var on } ? MethodAnswer.Day(on) : null),
                .. MethodAnswer.Through(view.Filter),
            ],
            Statements = [.. signals.Select(one => one.Statement.Id)],
            Codings = [.. signals.SelectMany(one => one.Codings).Select(coding => coding.Id)],
        };

        bool IsAsked(ToldSignalView one) => request.Incident is null || one.Incident.Id == incident?.Id;
    }

    // Authorities by name: their order says nothing.
    private static IEnumerable<string> Had(List<ToldSignalView> signals) => signals
        .SelectMany(one => one.Agencies.DistinctBy(agency => agency.Id).Select(agency => agency.Label))
        .CountBy(label => label, StringComparer.Ordinal)
        .OrderBy(row => row.Key, StringComparer.Ordinal)
        .Select(row => T.Of("assess.signals.named", row.Key, row.Value));
}
