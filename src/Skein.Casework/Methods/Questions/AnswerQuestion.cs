using Skein.Casework.Cases;
using Skein.Casework.Involvement;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Methods.Incidents;
using Skein.Methods.Involvement;
using Skein.Methods.Outcomes;
using Skein.Methods.Questions;

namespace Skein.Casework.Methods.Questions;

/// <summary>
/// Answers a question such as "the last lethal attack in a country that the organisation claims, before a day", with the second best and with
/// what would change the answer.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class AnswerQuestion(CaseSession session)
{
    private static string NotRequired => T.Of("question.not-required");

    /// <summary>Answers.</summary>
    /// <param name="request">The question.</param>
    /// <param name="filter">Through which filter; its fourth clock is the as-of date, and must be set.</param>
    /// <returns>The answer; or why there is none: a part that is not named (SK-METH-421), or another refusal up to 424.</returns>
    public MethodResult<QuestionView> Run(QuestionRequest request, ViewFilter filter)
    {
        using var view = new CaseView(session, filter);
        var places = request.Country is { } country ? new PlacesAsked(view, country, request.Elsewhere) : null;
        var incidents = new CodedIncidents(view, places, request.Actor is { } asked ? InvolvementOf(view.Ref(asked), filter) : null);
        var question = QuestionOf(view, request, places, filter);
        return incidents.Tree switch
        {
            _ when question.Fault is { } fault => new MethodResult<QuestionView>.Refused(fault),
            MethodResult<IncidentTree>.Computed { Value: var tree } => Answer(view, incidents, QuestionAnswer.Of(tree, question), request, filter),
            MethodResult<IncidentTree>.Refused refused => new MethodResult<QuestionView>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A tree is made or refused."),
        };
    }

    // A degree that a coder signed stands in place of what the table reads from the same coder's codings. Coders who differ widen the bounds, and
    // one whose evidence contradicts itself leaves them contested.
    private Dictionary<IncidentId, InvolvementBounds> InvolvementOf(EntityRef actor, ViewFilter filter) =>
        new ListInvolvement(session).Run(filter).Rows.Where(row => row.Organisation.Id == actor.Id)
            .Select(row => (row.About.Id, Bounds: Enum.TryParse<InvolvementDegree>(row.Override, ignoreCase: true, out var signed)
                ? new InvolvementBounds(signed, signed)
                : new InvolvementBounds((InvolvementDegree)row.Least, (InvolvementDegree)row.Most)))
            .GroupBy(row => new IncidentId(row.Id.Value), row => row.Bounds)
            .ToDictionary(coders => coders.Key, coders => coders.FirstOrDefault(bounds => bounds.IsContested) is { IsContested: true } contested
                ? contested
                : new InvolvementBounds(coders.Min(bounds => bounds.Least), coders.Max(bounds => bounds.Most)));

    private static IncidentQuestion QuestionOf(CaseView view, QuestionRequest request, PlacesAsked? places, ViewFilter filter) => new()
    {
        Country = places?.Country,
        Lethality = request.Lethality,
        Involvement = request.Involvement,
        Level = request.Level,
        Attribution = request.ByAnybody ? AttributionRequirement.NotRequired
            : request is { Actor: { } actor, Attribution: { } policy }
                ? AttributionRequirement.To(new ActorId(view.Identities.Of(actor).Value), policy)
                : null,
        AsOf = filter.RecordedBy is { } recorded ? DateOnly.FromDateTime(recorded.UtcDateTime) : null,
        Before = request.Before,
        Which = request.Which,
    };

    private static MethodResult<QuestionView> Answer(
        CaseView view, CodedIncidents incidents, MethodResult<QuestionAnswer> result, QuestionRequest request, ViewFilter filter) => result switch
        {
            MethodResult<QuestionAnswer>.Computed { Value: var answer } => new MethodResult<QuestionView>.Computed(new QuestionView(
                AskedOf(view, answer.Question, request),
                answer.IsDetermined,
                Attacks(incidents, answer.Answer),
                Attacks(incidents, answer.RunnersUp),
                Attacks(incidents, answer.Rivals.Select(rival => rival.Unit)),
                Attacks(incidents, answer.Undated),
                [.. answer.Changes.Select(change =>
                    new AnswerChangeView(incidents.View(change.Assertion), change.Kind, [.. change.Answer.Select(incidents.Ref)]))],
                [.. answer.Inputs.Select(incidents.View)],
                filter)),
            MethodResult<QuestionAnswer>.Refused refused => new MethodResult<QuestionView>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A question is answered or refused."),
        };

    private static string Reaching(bool isSure, string degree) => isSure ? T.Of("question.reaches", degree) : T.Of("question.may-reach", degree);

    private static AskedView AskedOf(CaseView view, IncidentQuestion question, QuestionRequest request) => new(
        question.Which,
        view.Ref(request.Country!.Value),
        [.. request.Elsewhere.Select(view.Ref)],
        question.Lethality! switch
        {
            { Policy: { } policy, WithinDays: { } days } => T.Of("question.deaths-within", policy.Code, days),
            { Policy: { } policy } => policy.Code,
            _ => NotRequired,
        },
        question.Involvement! is { Degree: { } degree } filter
            ? Reaching(filter.IsSure, degree.ToString().ToLowerInvariant())
            : NotRequired,
        question.Level!.Value,
        request is { ByAnybody: false, Actor: { } actor } ? view.Ref(actor) : null,
        question.Attribution!.Policy?.Code ?? NotRequired,
        question.AsOf!.Value,
        question.Before);

    private static List<AttackView> Attacks(CodedIncidents incidents, IEnumerable<UnitConditions> units) =>
    [
        .. units.Select(unit => new AttackView(
            incidents.Ref(unit.Unit), unit.When.Earliest, unit.When.Latest,
            [.. unit.Conditions.Select(one => new ConditionView(one.Key, one.Value))])),
    ];
}
