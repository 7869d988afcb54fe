using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Graph.Running;

namespace Skein.Casework.Methods.Pathways;

/// <summary>Signs how many careers fit which pattern, with the statements behind their spells. No count under five is in it.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AssessPathways(CaseSession session)
{
    /// <summary>The method's code.</summary>
    public const string Method = "pathways";

    /// <summary>Signs it.</summary>
    /// <param name="request">Whose, and which patterns; groups are no part of the answer.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="signature">What the analyst adds.</param>
    /// <param name="work">Progress over sequences compared, stop.</param>
    /// <returns>What became of it; or why nothing was counted, as <see cref="ShowPathways.Run"/>.</returns>
    public ActOutcome Run(PathwayRequest request, ViewFilter filter, Signature signature, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new SignAssessment(session).Run(
            signature, () => MethodAnswer.Of(new ShowPathways(session).Run(request with { Groups = null, Whose = request.Whose with { Passages = 0 } }, filter, work), view => Answer(view, request)));
    }

    private static MethodAnswer Answer(PathwaysView view, PathwayRequest request) => new(
        Method,
        T.Of("assess.pathways.question", string.Join(", ", view.Patterns.Select(pattern => pattern.Pattern))),
        string.Join(' ', [T.Of("assess.pathways.answer", Shown(view.Trajectories)), .. view.Patterns.Select(Counts)]))
    {
        About = request.Whose.Abroad,
        Parameters = [("rules", view.Rules), .. OfWhom(request.Whose), .. MethodAnswer.Through(view.Filter)],
        Statements = view.Inputs,
    };

    /// <summary>Whose spells were counted, as parameters; the place abroad is what the assessment is about.</summary>
    internal static IEnumerable<(string Name, string? Value)> OfWhom(TrajectoryRequest whose) =>
        [("having", whose.Having.Count == 0 ? null : string.Join(", ", whose.Having))];

    /// <summary>A count; a dash where it is withheld.</summary>
    internal static string Shown(int? count) => count is { } number ? T.Of("figure.exact", number) : "–";

    private static string Counts(PatternView pattern) => T.Of("assess.pathways.pattern",
        pattern.Pattern, Shown(pattern.Certain), Shown(pattern.Possible), Shown(pattern.Excluded), Shown(pattern.NotCodable));
}
