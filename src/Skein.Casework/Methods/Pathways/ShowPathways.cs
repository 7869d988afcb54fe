using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Graph.Running;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;

namespace Skein.Casework.Methods.Pathways;

/// <summary>
/// Counts the paths of the persons of a case: which patterns their dated spells fit, which kind comes first, how alike their sequences of
/// states are. Persons are counted together; none is named, scored or shown alone, and counts under five are withheld.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowPathways(CaseSession session)
{
    /// <summary>Counts.</summary>
    /// <param name="request">Whose, and which patterns.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="work">Progress over sequences compared, stop.</param>
    /// <returns>The counts; or why there are none: a pattern that cannot be read (SK-METH-121), nobody with a spell (122).</returns>
    public MethodResult<PathwaysView> Run(PathwayRequest request, ViewFilter filter, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        var parsed = request.Patterns.Select(PathwayPattern.Parse).ToList();
        if (parsed.OfType<MethodResult<PathwayPattern>.Refused>().FirstOrDefault() is { } unread)
        {
            return new MethodResult<PathwaysView>.Refused(unread.Why);
        }

        using var view = new CaseView(session, filter);
        var all = CaseTrajectories.Of(view, request.Whose.Abroad);
        var chosen = all.Having(request.Whose.Having);
        var inputs = CaseTrajectories.Inputs(chosen);
        List<Trajectory> dated = [.. chosen.Select(one => one.Dated())];
        return PrecedenceMatrix.Of(dated) switch
        {
            MethodResult<PrecedenceMatrix>.Computed { Value: var matrix } => new MethodResult<PathwaysView>.Computed(new PathwaysView(
                SpellRules.Version,
                Shown(dated.Count),
                Shown(all.All.Count - dated.Count),
                Shown(all.Hidden),
                [.. Enum.GetValues<SpellKind>().Select(kind => CountOf(kind, chosen)).Where(count => count.Statements > 0)],
                [.. parsed.OfType<MethodResult<PathwayPattern>.Computed>().Select(pattern => ViewOf(pattern.Value, chosen, dated))],
                [.. matrix.Cells.Where(cell => cell.One < cell.Other).Select(ViewOf)],
                StateSequences.Of(chosen, request, work ?? Work.Default),
                all.Views(inputs.Take(request.Whose.Passages)),
                [.. matrix.Caveats.Append(Caveat.DependsOnCosts).Select(caveat => caveat.Sentence())],
                filter)
            {
                Inputs = inputs,
            }),
            MethodResult<PrecedenceMatrix>.Refused refused => new MethodResult<PathwaysView>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A matrix is made or refused."),
        };
    }

    private static int? Shown(int count) => Suppression.Of([count])[0].Count;

    private static SpellCountView CountOf(SpellKind kind, IReadOnlyList<CaseTrajectory> chosen)
    {
        var spells = chosen.SelectMany(one => one.Spells).Where(spell => spell.Kind == kind).ToList();
        return new SpellCountView(
            kind, kind.Letter(), spells.Count, spells.Count(spell => spell.IsDoubtful),
            Shown(chosen.Count(one => one.Spells.Exists(spell => spell.Kind == kind))));
    }

    private static PatternView ViewOf(PathwayPattern pattern, IReadOnlyList<CaseTrajectory> chosen, List<Trajectory> dated)
    {
        var counts = ((MethodResult<PatternCounts>.Computed)PatternCounts.Of(pattern, dated)).Value.Published();
        return new PatternView(
            pattern.ToString(), counts[0].Count, counts[1].Count, counts[2].Count, counts[3].Count,
            chosen.Zip(dated).Sum(pair => Movers(pattern, pair.First, pair.Second)));
    }

    // A statement that tells no step of the pattern moves nothing.
    private static int Movers(PathwayPattern pattern, CaseTrajectory trajectory, Trajectory dated)
    {
        var standing = pattern.Match(dated);
        return trajectory.Spells.Where(spell => pattern.Steps.Any(step => step.Contains(spell.Kind)))
            .Select(spell => spell.Statement)
            .Distinct()
            .Count(statement => pattern.Match(trajectory.Dated(without: statement)) != standing);
    }

    private static PrecedenceView ViewOf(PrecedenceCell cell)
    {
        var counts = cell.Published();
        return new PrecedenceView(cell.One.Letter(), cell.Other.Letter(), counts[0].Count, counts[1].Count, counts[2].Count, cell.PublishedShare);
    }
}
