using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Hypotheses;
using Skein.Casework.Involvement;
using Skein.Casework.Methods.Claims;
using Skein.Casework.Methods.Durations;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Methods.Pathways;
using Skein.Casework.Methods.Questions;
using Skein.Casework.Methods.Series;
using Skein.Casework.Methods.Signals;
using Skein.Casework.SourceCriticism;
using Skein.Graph.Running;
using Skein.Methods.Outcomes;
using Skein.Methods.Sources;
using Skein.Model;
using Skein.Web.Methods.Incidents;
using Skein.Web.Methods.Pathways;
using Skein.Web.Methods.Questions;
using Skein.Web.Methods.Series;
using Skein.Web.Methods.Signals;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Methods.Assessments;

/// <summary>
/// Signs the answer of a method. Involvement, hypotheses and sources are of what the form names; any other answer is asked once more by the address that the
/// form was sent to, which has the fields and the filter of its page.
/// </summary>
internal static class SignActs
{
    // The request is read first, so that a field that cannot be read is told before anything is computed.
    private static readonly Dictionary<string, Func<MethodQuery, Func<Signature, ActOutcome>>> ByAddress = new(StringComparer.Ordinal)
    {
        [AssessCasualties.Method] = Asked(CasualtyPages.Request, (query, request, signature) => new AssessCasualties(query.Session).Run(request, query.Filter, signature)),
        [AssessQuestion.Method] = Asked(QuestionPages.Request, (query, request, signature) => new AssessQuestion(query.Session).Run(request, query.Filter, signature)),
        [AssessClaims.Method] = Asked(query => query.Filter, (query, filter, signature) => new AssessClaims(query.Session).Run(filter, signature)),
        [AssessSeries.Method] = Asked(SeriesPages.Request, (query, request, signature) => new AssessSeries(query.Session).Run(request, query.Filter, signature)),
        [AssessSignals.Method] = Asked(SignalPages.Request, (query, request, signature) => new AssessSignals(query.Session).Run(request, query.Filter, signature)),
        [AssessPathways.Method] = Asked(PathwayPages.Request, (query, request, signature) => new AssessPathways(query.Session).Run(
            request, query.Filter, signature, new Work { Cancellation = query.Page.Aborted })),
        [AssessDurations.Method] = Asked(PathwayPages.Durations, (query, request, signature) => request switch
        {
            MethodResult<DurationRequest>.Computed { Value: var asked } => new AssessDurations(query.Session).Run(asked, query.Filter, signature, query.Page.Aborted),
            MethodResult<DurationRequest>.Refused { Why: var why } => new ActOutcome.Refused(why.Code, why.Because),
            _ => throw new InvalidOperationException("A request is read or refused."),
        }),
    };

    public static Task Sign(PostRequest post)
    {
        var (method, reason) = (post.Text("method") ?? "", post.Text("reason") ?? "");
        var judged = post.Text("likelihood") is { } word
            ? new JudgedLikelihood(word) { Scale = post.Choice<WordScale>("scale") ?? default, Confidence = post.Choice<AnalyticConfidence>("confidence") }
            : null;
        if (!ByAddress.TryGetValue(method, out var act))
        {
            return SignNamed(post, method, new Signature(reason, judged));
        }

        // What could not be read counts as empty, and would be signed as another question.
        var query = new MethodQuery(post.Page);
        var sign = act(query);
        return query.Faults.Count == 0 ? post.FinishAsync(sign(new Signature(reason, judged)), "signed") : post.RefuseAsync(string.Join(' ', query.Faults));
    }

    private static Task SignNamed(PostRequest post, string method, Signature signature)
    {
        string? fault = null;
        var knownBy = MethodActs.Day(post, "known-by", ref fault);
        return (method, post.Id<EntityId>("about"), post.Id<EntityId>("organisation")) switch
        {
            _ when fault is not null => post.RefuseAsync(fault),
            (AssessSources.Method, { } about, null) =>
                post.FinishAsync(new AssessSources(post.Session).Run(about, signature.Reason, post.Text("words")), "signed"),
            ({ } code, { } about, { } whose) when code == CodingScheme.Involvement.Method =>
                post.FinishAsync(new AssessInvolvement(post.Session).Run(about, whose, signature.Reason, knownBy, signature.Judged), "signed"),
            ({ } code, { } about, null) when code == CodingScheme.Hypotheses.Method =>
                post.FinishAsync(new AssessHypotheses(post.Session).Run(about, signature.Reason, knownBy, signature.Judged), "signed"),
            _ => post.RefuseAsync(T.Of("form.missing")),
        };
    }

    private static Func<MethodQuery, Func<Signature, ActOutcome>> Asked<TRequest>(
        Func<MethodQuery, TRequest> read, Func<MethodQuery, TRequest, Signature, ActOutcome> sign) => query =>
    {
        var request = read(query);
        return signature => sign(query, request, signature);
    };
}
