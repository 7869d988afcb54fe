using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Storage.Reading;

namespace Skein.Casework.Incidents.Alike;

/// <summary>Lists incidents that may be one, told by different documents, with what agrees, what contradicts, and what would settle it.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListAlikeIncidents(CaseSession session)
{
    private const int MostDocuments = 5;
    private const int MostStatements = 8;

    /// <summary>Lists them, the surest first. Nothing is stored and nothing is merged.</summary>
    /// <param name="request">Which.</param>
    /// <param name="cancellation">Stops it.</param>
    public AlikeList Run(AlikeRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var view = new CaseView(session, ViewFilter.Everything with { IncludeProtected = request.IncludeProtected });
        var incidents = IncidentGathering.Of(view);
        var pairs = IncidentPairs.Of(session, view, incidents, request.IncludeProtected, cancellation)
            .Where(pair => pair.Score >= Math.Clamp(request.Least, 0.01, 1))
            .Select(pair => (Pair: pair, Why: ExplainIdentity.Of(view, EntityId.From(pair.Left.Id.Value), EntityId.From(pair.Right.Id.Value))))
            .Where(row => row.Why.State != IdentityState.Same && (request.IncludeDecided || row.Why.State is IdentityState.NotJudged or IdentityState.Unsure))
            .OrderByDescending(row => row.Pair.Score).ThenBy(row => row.Pair.Left.Id).ThenBy(row => row.Pair.Right.Id)
            .ToList();
        return new AlikeList([.. pairs.Take(request.Limit).Select(row => View(view, row.Pair, row.Why))], pairs.Count, incidents.Count, request);
    }

    private static AlikePair View(CaseView view, IncidentPair pair, IdentityWhy why) => new(
        Side(view, pair.Left),
        Side(view, pair.Right),
        Math.Round(pair.Score, 2),
        pair.Evidence,
        WouldSettle(pair),
        why.State,
        why.Steps.Count > 0 ? why.Sentence : null);

    private static AlikeSide Side(CaseView view, IncidentFacts incident) => new(
        view.Ref(incident.Id),
        [.. incident.Documents.Order().Take(MostDocuments).Select(view.TitleOf)],
        [.. view.Statements(new StatementQuery { About = view.Members(incident.Id) }).Take(MostStatements).Select(view.View)]);

    /// <summary>The first thing that one side does not say and that would tell: the day, the site, somebody by name, the toll.</summary>
    private static string WouldSettle(IncidentPair pair)
    {
        bool IsOpen(string aspect) => pair.Evidence.FirstOrDefault(one => one.Aspect == aspect) is not { Bearing: AlikeBearing.Agrees or AlikeBearing.Contradicts };
        if (pair.Evidence.FirstOrDefault(one => one.Bearing == AlikeBearing.Contradicts) is { } against)
        {
            return T.Of("alike.settle.contradiction", against.Words);
        }

        var isVague = pair.Evidence.FirstOrDefault(one => one.Aspect == "date") is not { Bits: >= 4 };
        return isVague ? T.Of("alike.settle.date")
            : IsOpen("site") ? T.Of("alike.settle.site")
            : IsOpen("participants") ? T.Of("alike.settle.participants")
            : T.Of("alike.settle.toll");
    }
}
