using Skein.Casework.Assessments;
using Skein.Casework.Codings;
using Skein.Model;
using Skein.Web.Endpoints;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Methods;

/// <summary>What a person codes for a method, and what of it or of what was signed is withdrawn.</summary>
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

    public static Task WithdrawAssessment(PostRequest post) => post.Id<AssessmentId>("id") is { } assessment
        ? post.FinishAsync(new WithdrawAssessment(post.Session).Run(assessment, post.Text("reason") ?? ""), "assessment-withdrawn")
        : post.RefuseAsync(T.Of("form.missing"));

    /// <summary>The day of a field; null for none, and then perhaps with what is wrong with it.</summary>
    public static DateOnly? Day(PostRequest post, string field, ref string? fault)
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
