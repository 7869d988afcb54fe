using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Sources;
using Skein.Model.Statements;

namespace Skein.Casework.Views;

/// <summary>Asks the four clocks and the grades of one statement. The fourth clock is asked by the store itself.</summary>
/// <param name="filter">What is asked.</param>
/// <param name="canonical">Which canonical identity an entity has.</param>
internal sealed class StatementFilter(ViewFilter filter, Func<EntityId, CanonicalId> canonical)
{
    /// <summary>Whether the statement is in view: certain, only possible, or not.</summary>
    public Certainty Admits(Statement statement, Source source)
    {
        if (!Judged(source.Reliability, Reliability.F, filter.MinReliability)
            || !Judged(statement.Credibility, Credibility.CannotBeJudged, filter.MinCredibility))
        {
            return Certainty.Impossible;
        }

        var answer = Certainty.Certain;
        if (filter.TrueAt is { } trueAt)
        {
            answer = Weaker(answer, statement.ValidTime is { } valid ? DateComparison.Overlaps(valid, trueAt) : Certainty.Possible);
        }

        if (filter.SaidBy is { } saidBy)
        {
            answer = Weaker(answer, (statement.AssertedOn ?? source.Published) is { } said ? ByThen(said, saidBy) : Certainty.Possible);
        }

        if (filter.KnownTo is { } known)
        {
            var agency = canonical(known.Agency);
            var best = statement.AgencyKnown
                .Where(knowledge => canonical(knowledge.Agency) == agency)
                .Select(knowledge => ByThen(knowledge.From, known.By))
                .Append(Certainty.Impossible)
                .Aggregate(Stronger);
            answer = Weaker(answer, best);
        }

        return answer;
    }

    private bool Judged<T>(T grade, T unjudged, T? least)
        where T : struct, Enum =>
        least is not { } bound
        || (EqualityComparer<T>.Default.Equals(grade, unjudged) ? filter.IncludeUnjudged : Comparer<T>.Default.Compare(grade, bound) <= 0);

    /// <summary>
    /// "By a date" holds for certain when the whole of the first lies before the end of the second, and is impossible when it begins after it.
    /// </summary>
    internal static Certainty ByThen(Edtf first, Edtf second) => DateComparison.After(first, second) switch
    {
        Certainty.Certain => Certainty.Impossible,
        Certainty.Impossible => Certainty.Certain,
        _ => DateComparison.During(first, second) == Certainty.Certain ? Certainty.Certain : Certainty.Possible,
    };

    private static Certainty Weaker(Certainty left, Certainty right) => Rank(left) <= Rank(right) ? left : right;

    private static Certainty Stronger(Certainty left, Certainty right) => Rank(left) >= Rank(right) ? left : right;

    private static int Rank(Certainty certainty) => certainty switch
    {
        Certainty.Certain => 2,
        Certainty.Possible => 1,
        _ => 0,
    };
}
