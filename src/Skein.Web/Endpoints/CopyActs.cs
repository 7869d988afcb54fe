using Skein.Casework.Copies;
using Skein.Model;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>Whether two near copies come from one origin.</summary>
internal static class CopyActs
{
    public static Task Accept(PostRequest post) => post.Id<DocumentId>("one") is { } one && post.Id<DocumentId>("other") is { } other
        ? post.FinishAsync(
            new DecideCopies(post.Session).Accept(one, other, post.Id<DocumentId>("origin"), post.Text("reason"), post.Seen), "one-origin")
        : post.RefuseAsync(T.Of("form.missing"));

    public static Task Reject(PostRequest post) => post.Id<DocumentId>("one") is { } one && post.Id<DocumentId>("other") is { } other
        ? post.FinishAsync(new DecideCopies(post.Session).SetApart(one, other, post.Text("reason") ?? ""), "set-apart")
        : post.RefuseAsync(T.Of("form.missing"));
}
