using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Review.Groups;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Methods.Outcomes;
using Skein.Methods.Sources;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Sources;
using Skein.Storage.Reading;

namespace Skein.Casework.SourceCriticism;

/// <summary>
/// Says how well a case, or one entity of it, is sourced: how many sources, of what kind and grade, how many independent ones once copies are
/// seen as copies, what goes back to one origin, and which reporting confirms itself. Counts of the record, which is never better than what
/// was recorded of who took from whom.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class SummarizeSources(CaseSession session)
{
    private const int FewSources = 50;

    /// <summary>Summarizes.</summary>
    /// <param name="filter">Through which filter.</param>
    /// <param name="about">What statements must name; null for the whole case.</param>
    /// <param name="passages">How many of the statements behind it are given with their passages; default 100.</param>
    /// <returns>The summary; or why there is none, such as that no statement is in view (SK-METH-301).</returns>
    public MethodResult<SourcingView> Run(ViewFilter filter, EntityId? about = null, int passages = 100)
    {
        using var view = new CaseView(session, filter);
        CanonicalId? entity = about is { } asked ? view.Identities.Of(asked) : null;
        return session.Keep(view, (filter, entity, passages), () => Summarize(view, entity, passages));
    }

    private MethodResult<SourcingView> Summarize(CaseView view, CanonicalId? entity, int passages)
    {
        var filter = view.Filter;
        var shown = (entity is { } one ? view.Statements(new StatementQuery { About = view.Members(one) }) : view.AllStatements())
            .Where(item => item.Row.Layer == Layer.Reviewed || filter.IncludeUnreviewed)
            .ToList();
        var spoken = shown.GroupBy(item => StatementKey.Of(item.Row.Statement, view.Identities, session.Vocabulary)).ToList();
        var chain = Chain(view, shown.Select(item => item.Source));
        var claims = spoken.Index().Select(each => new SourcedClaim(
            new PropositionId($"{each.Index}"), [.. each.Item.Select(item => SourceRecords.KeyOf(item.Source)).Distinct()]));
        var sources = shown.Select(item => item.Source).DistinctBy(source => source.Id).ToList();
        var documents = DocumentsOf(view, sources);
        var records = sources.Select(source => SourceRecords.Of(source, [.. documents[source.Id]])).ToList();
        return Of(records, chain, [.. claims]) switch
        {
            MethodResult<SourceSummary>.Computed made => new MethodResult<SourcingView>.Computed(
                ViewOf(view, entity, made.Value, [.. spoken.Select(group => group.ToList())], passages)),
            MethodResult<SourceSummary>.Refused refused => new MethodResult<SourcingView>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A summary is made or refused."),
        };
    }

    // Counts are of the sources that speak; origins further up the chain are where they lead, and count as nothing by themselves.
    private static MethodResult<SourceSummary> Of(List<SourceRecord> records, IReadOnlyList<Source> chain, List<SourcedClaim> claims)
    {
        var speaking = records.Select(record => record.Id).ToHashSet();
        var known = chain.Select(SourceRecords.KeyOf).ToHashSet();
        var derivations = chain.SelectMany(SourceRecords.DerivationsOf).Where(tie => known.Contains(tie.From)).ToList();
        var silent = chain.Where(source => !speaking.Contains(SourceRecords.KeyOf(source)));
        return SourceSummary.Of(records, derivations, claims, [.. silent.Select(SourceRecords.KeyOf)]);
    }

    private static List<Source> Chain(CaseView view, IEnumerable<Source> sources)
    {
        var chain = new Dictionary<SourceId, Source>();
        var open = new Queue<Source>(sources);
        while (open.TryDequeue(out var source))
        {
            if (chain.TryAdd(source.Id, source))
            {
                foreach (var origin in source.Origins)
                {
                    open.Enqueue(view.Sources.Get(origin.From));
                }
            }
        }

        return [.. chain.Values.OrderBy(source => source.Id)];
    }

    // One by one where they are few; where they are many, all documents of the case are read in one go.
    private static ILookup<SourceId, Recorded<Document>> DocumentsOf(CaseView view, List<Source> sources) =>
        (sources.Count > FewSources
            ? view.Reader.Documents(new DocumentQuery { Limit = int.MaxValue })
            : sources.SelectMany(source => view.Reader.Documents(new DocumentQuery { Source = source.Id, Limit = int.MaxValue })))
        .ToLookup(document => document.Value.Source);

    private static SourcingView ViewOf(CaseView view, CanonicalId? about, SourceSummary summary, List<List<Shown>> spoken, int passages)
    {
        var all = spoken.SelectMany(said => said).ToList();
        EntityRef? name = about is { } entity ? view.Ref(entity) : null;
        return new SourcingView(
            name,
            T.InEnglish(() => SourcingWords.Of(summary, name?.Label)),
            summary.Independence.Sources,
            summary.Independence.Least,
            summary.Independence.Most,
            summary.Kinds,
            summary.Reliabilities,
            summary.Captures,
            summary.Claims.Count,
            summary.Claims.Count(claim => claim.Independence?.Confirmation == Confirmation.Confirmed),
            summary.Open.Count(),
            ClaimsOf(view, summary, spoken, passages),
            [.. summary.Circular.Select(PathOf)],
            [.. all.Select(item => item.Row.Statement.Id)],
            view.Filter)
        {
            SaidByOne = summary.SingleOrigin.Count(IsSaidByOne),
            Passages = [.. view.Views([.. all.Take(passages)]).Where(statement => !CodingViews.Hides(statement, view.Filter))],
        };

        IReadOnlyList<string> Titles(IReadOnlyList<SourceKey> way) => [.. way.Select(source => TitleOf(view, source))];

        CircularPath PathOf(CircularReport report) => report switch
        {
            CircularReport.Circle circle => new CircularPath(true, [Titles(circle.Path)]),
            CircularReport.Converging two => new CircularPath(false, [Titles(two.One), Titles(two.Other)]),
            _ => throw new ArgumentOutOfRangeException(nameof(report)),
        };
    }

    // What one source alone says is most of a case, and repeated by none: of it so many are looked up as were asked for. All in one go: one by one they
    // take most of the time.
    private static List<SingleOriginClaim> ClaimsOf(CaseView view, SourceSummary summary, List<List<Shown>> spoken, int passages)
    {
        var single = summary.SingleOrigin.ToLookup(IsSaidByOne);
        List<ClaimSourcing> claims = [.. single[false], .. single[true].Take(passages)];
        var first = claims.Select(claim => spoken[int.Parse(claim.Claim.Value, System.Globalization.CultureInfo.InvariantCulture)][0]).ToList();
        return
        [
            .. claims.Zip(view.Views(first), (claim, statement) => new SingleOriginClaim(
                    string.Join(" · ", claim.Independence!.Groups[0].Origins[0].Members.Select(source => TitleOf(view, source))),
                    claim.Independence.Sources,
                    statement))
                .Where(one => !CodingViews.Hides(one.Statement, view.Filter)),
        ];
    }

    private static bool IsSaidByOne(ClaimSourcing claim) => claim.Independence!.Sources == 1;

    private static string TitleOf(CaseView view, SourceKey source) => view.Sources.Get(SourceId.From(source.Value)).Title;
}
