using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Storage.Reading;

namespace Skein.Casework.Measures;

/// <summary>The things that move the figures of a network, with the way to each.</summary>
/// <param name="Statements">The statements that are named, by identifier.</param>
/// <param name="Judgements">For each judgement that is named, the entity in whose dossier it stands.</param>
public sealed record MovingThings(IReadOnlyDictionary<string, StatementView> Statements, IReadOnlyDictionary<string, EntityRef> Judgements);

/// <summary>Finds the statements and judgements that figures name as what moves them, so that a reader can follow each to its words.</summary>
/// <param name="session">The coder at work.</param>
public sealed class WhatMoves(CaseSession session)
{
    /// <summary>Finds them.</summary>
    /// <param name="measures">The figures.</param>
    public MovingThings Run(NetworkMeasures measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        using var view = new CaseView(session, measures.Filter);
        var statements = Named(measures, figure => figure.Statements).Select(StatementId.From).ToList();
        var judgements = Named(measures, figure => figure.Judgements).ToHashSet(StringComparer.Ordinal);
        return new MovingThings(
            statements.Count == 0
                ? new Dictionary<string, StatementView>()
                : view.Views(view.Statements(new StatementQuery { Ids = statements })).ToDictionary(statement => statement.Id.Value, StringComparer.Ordinal),
            judgements.Count == 0
                ? new Dictionary<string, EntityRef>()
                : view.Reader.Judgements(measures.Filter.RecordedBy).Select(row => row.Value).Where(judgement => judgements.Contains(judgement.Id.Value))
                    .ToDictionary(judgement => judgement.Id.Value, judgement => view.Ref(judgement.Left), StringComparer.Ordinal));
    }

    private static IEnumerable<string> Named(NetworkMeasures measures, Func<FigureView, DependenceView?> of) =>
        measures.Figures.Select(of).OfType<DependenceView>().SelectMany(dependence => dependence.Moving).Select(left => left.Id).Distinct(StringComparer.Ordinal);
}
