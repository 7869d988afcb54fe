using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Questions;

/// <summary>
/// Asks a question again with one assertion changed at a time. An assertion touches the units under its own root only, so that these are
/// read anew and all others are kept; of attacks that certainly lie nearer than the answer none is tried.
/// </summary>
internal sealed class AnswerSensitivity(
    IncidentTree tree,
    IncidentQuestion question,
    AttackPlacing placing,
    IReadOnlyList<UnitConditions> sure,
    IReadOnlyList<UnitConditions> answer)
{
    private readonly List<IncidentId> _answer = Ids(answer);
    private readonly HashSet<IncidentId> _rootsOfAnswer = [.. answer.Select(unit => tree.RootOf(unit.Unit))];

    public IReadOnlyList<AnswerChange> Of(IEnumerable<IncidentId> near) =>
        [.. near.Select(tree.RootOf).Distinct().SelectMany(Under)];

    private IEnumerable<AnswerChange> Under(IncidentId root)
    {
        // Without any of the units of this root, the answer is among these.
        var others = _rootsOfAnswer.Contains(root)
            ? placing.Furthest([.. sure.Where(unit => tree.RootOf(unit.Unit) != root)])
            : answer;
        foreach (var (assertion, kind, changed) in tree.Within(root).SelectMany(Variants))
        {
            var anew = new ConditionReader(tree.Under(root, changed), question).All()
                .Where(unit => unit is { All: Truth.Yes, IsUndated: false });
            var then = Ids(placing.Furthest([.. others, .. anew]));
            if (!then.SequenceEqual(_answer))
            {
                yield return new AnswerChange(assertion, kind, then);
            }
        }
    }

    private IEnumerable<(AssertionId Assertion, ChangeKind Kind, IncidentRecord Changed)> Variants(IncidentRecord record) =>
    [
        .. record.StandingOn(question.AsOf!.Value).Select(id => (id, ChangeKind.Withdrawn, record.Without(id))),
        .. record.Casualties.Where(Stands).SelectMany(one => Ends(one).Select(end => (
            one.Id, end.Kind, record with { Casualties = Replaced(record.Casualties, one, one.Says with { Figure = end.Figure }) }))),
        .. record.Dates.Where(Stands).SelectMany(one => Days(one.Says).Select(day => (
            one.Id, day.Kind, record with { Dates = Replaced(record.Dates, one, day.Bounds) }))),
    ];

    private bool Stands<T>(Assertion<T> one) => one.StandsOn(question.AsOf);

    private IEnumerable<(ChangeKind Kind, CasualtyFigure Figure)> Ends(Assertion<CasualtyCount> one)
    {
        var bounds = one.Says.Bounds(question.Lethality!.Words);
        if (bounds.IsEmpty || bounds.Low == bounds.High)
        {
            yield break;
        }

        yield return (ChangeKind.AtItsLeast, CasualtyFigure.Exactly(bounds.Least));
        if (bounds.High is { } most)
        {
            yield return (ChangeKind.AtItsMost, CasualtyFigure.Exactly(most));
        }
    }

    private static IEnumerable<(ChangeKind Kind, DayBounds Bounds)> Days(DayBounds bounds)
    {
        if (bounds.Earliest is { } earliest && bounds.Earliest != bounds.Latest)
        {
            yield return (ChangeKind.AtItsEarliest, DayBounds.On(earliest));
        }

        if (bounds.Latest is { } latest && bounds.Earliest != bounds.Latest)
        {
            yield return (ChangeKind.AtItsLatest, DayBounds.On(latest));
        }
    }

    private static IReadOnlyList<Assertion<T>> Replaced<T>(IReadOnlyList<Assertion<T>> all, Assertion<T> one, T says) =>
        [.. all.Select(other => ReferenceEquals(other, one) ? one with { Says = says } : other)];

    private static List<IncidentId> Ids(IEnumerable<UnitConditions> units) =>
        [.. units.Select(unit => unit.Unit).OrderBy(id => id.Value, StringComparer.Ordinal)];
}
