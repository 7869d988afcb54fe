using Skein.Casework.Assessments;
using Skein.Casework.Codings;
using Skein.Casework.Hypotheses;
using Skein.Casework.Involvement;
using Skein.Casework.SourceCriticism;
using Skein.Methods.Sources;
using Skein.Model;
using Skein.Web.Endpoints;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Methods;

/// <summary>What a person codes for a method or signs.</summary>
internal static class MethodActs
{
    public static Task Code(PostRequest post)
    {
        var toward = EntityField.Read(post, "organisation", out var fault);
        var knownFrom = Day(post, "known-from", ref fault);
        var grounds = (post.Text("grounds") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (fault is not null)
        {
            return post.RefuseAsync(fault);
        }

        if (post.Id<EntityId>("about") is not { } about || post.Text("method") is not { } method || post.Text("reason") is not { } reason
            || CodingScheme.Find(method) is not { } scheme || !Array.TrueForAll(grounds, Identifier.IsValid))
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }

        var items = scheme.Items.Select(each => (each.Item, Value: post.Text("item-" + each.Item))).Where(each => each.Value is not null);
        return post.FinishAsync(
            new CodeItems(post.Session).Run(new NewCoding(method, about, [.. items.Select(each => (each.Item, each.Value!))], reason)
            {
                Toward = toward,
                Words = post.Text("words"),
                KnownFrom = knownFrom,
                Grounds = [.. grounds.Select(StatementId.From)],
            }),
            "coded");
    }

    public static Task WithdrawCoding(PostRequest post) => post.Id<CodingId>("id") is { } coding
        ? post.FinishAsync(new WithdrawCoding(post.Session).Run(coding, post.Text("reason") ?? ""), "coding-withdrawn")
        : post.RefuseAsync(T.Of("form.missing"));

    public static Task Sign(PostRequest post)
    {
        string? fault = null;
        var knownBy = Day(post, "known-by", ref fault);
        if (fault is not null)
        {
            return post.RefuseAsync(fault);
        }

        var (reason, method) = (post.Text("reason") ?? "", post.Text("method"));
        var judged = post.Text("likelihood") is { } word
            ? new JudgedLikelihood(word) { Scale = post.Choice<WordScale>("scale") ?? default, Confidence = post.Choice<AnalyticConfidence>("confidence") }
            : null;
        return (method, post.Id<EntityId>("about"), post.Id<EntityId>("organisation")) switch
        {
            (AssessSources.Method, { } about, null) =>
                post.FinishAsync(new AssessSources(post.Session).Run(about, reason, post.Text("words")), "signed"),
            (not null, { } about, { } whose) when method == CodingScheme.Involvement.Method =>
                post.FinishAsync(new AssessInvolvement(post.Session).Run(about, whose, reason, knownBy, judged), "signed"),
            (not null, { } about, null) when method == CodingScheme.Hypotheses.Method =>
                post.FinishAsync(new AssessHypotheses(post.Session).Run(about, reason, knownBy, judged), "signed"),
            _ => post.RefuseAsync(T.Of("form.missing")),
        };
    }

    public static Task WithdrawAssessment(PostRequest post) => post.Id<AssessmentId>("id") is { } assessment
        ? post.FinishAsync(new WithdrawAssessment(post.Session).Run(assessment, post.Text("reason") ?? ""), "assessment-withdrawn")
        : post.RefuseAsync(T.Of("form.missing"));

    private static DateOnly? Day(PostRequest post, string field, ref string? fault)
    {
        if (post.Text(field) is not { } text)
        {
            return null;
        }

        var day = MethodQuery.DayOf(text);
        fault ??= day is null ? T.Of("methods.fault.day", text) : null;
        return day;
    }
}
