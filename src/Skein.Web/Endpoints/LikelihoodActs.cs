using Skein.Casework.Cases;
using Skein.Casework.Likelihoods;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Web.Components;
using Skein.Web.Pages;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>How probable a tie is in the judgement of whoever sends the form.</summary>
internal static class LikelihoodActs
{
    public static Task State(PostRequest post)
    {
        if (post.Id<EntityId>("left") is not { } left || post.Id<EntityId>("right") is not { } right || Statements(post) is not { } seen)
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }
        var typed = new TypedLikelihood(post.Text("probability"), post.Text("reason"), post.IsChecked("protected"));
        var outcome = new StateLikelihood(post.Session).Run(
            new NewLikelihood(left, right, ProbabilityText.TryRead(typed.Probability, out var probability) ? probability : double.NaN, typed.Reason ?? "")
            {
                EvidenceSeen = seen,
                IncludeProtected = typed.IncludesProtected,
            });
        return outcome is not ActOutcome.Done
            && EntityText.Find(post.Session, left.Value) is [var from] && EntityText.Find(post.Session, right.Value) is [var to]
            ? post.AskAgainAsync<LikelihoodPage>(outcome, new()
            {
                ["From"] = from,
                ["To"] = to,
                ["Stated"] = new ListLikelihoods(post.Session)
                    .Run(ViewFilter.Everything with { IncludeProtected = typed.IncludesProtected }).Between(from.Id, to.Id),
                ["EvidenceSeen"] = seen,
                ["Typed"] = typed,
            })
            : post.FinishAsync(outcome, "likelihood-stated");
    }

    public static Task Withdraw(PostRequest post) => post.Id<LikelihoodId>("likelihood") is { } likelihood
        ? post.FinishAsync(new WithdrawLikelihood(post.Session).Run(likelihood, post.Text("reason") ?? ""), "likelihood-withdrawn")
        : post.RefuseAsync(T.Of("form.missing"));

    // Null when one of them cannot be an identifier: the form was not made by a page.
    private static List<StatementId>? Statements(PostRequest post)
    {
        var words = (post.Text("statements") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(words, Identifier.IsValid) ? [.. words.Select(StatementId.From)] : null;
    }
}
