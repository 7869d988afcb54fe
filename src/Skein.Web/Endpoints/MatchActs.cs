using System.Globalization;
using Skein.Casework.Identity;
using Skein.Casework.Matching;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>What a person decides at the desk of identities.</summary>
internal static class MatchActs
{
    /// <summary>One pair, with any verdict.</summary>
    public static Task Judge(PostRequest post)
    {
        if (post.Id<EntityId>("left") is not { } left || post.Id<EntityId>("right") is not { } right || post.Choice<Verdict>("verdict") is not { } verdict)
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }
        var seen = (post.Text("statements") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return post.FinishAsync(
            new DecideMatches(post.Session).Run(new NewJudgement(left, right, verdict, post.Text("reason") ?? DecideMatches.OneKeyReason)
            {
                ScoreSeen = double.TryParse(post.Text("score"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) && score is >= 0 and <= 1 ? score : null,
                EvidenceSeen = [.. seen.Where(Identifier.IsValid).Select(StatementId.From)],
                KnownSince = post.Text("known-since"),
            }),
            "judged-" + StatementWords.Code(verdict));
    }

    /// <summary>Puts off one pair or several; nothing is recorded.</summary>
    public static Task Later(PostRequest post)
    {
        foreach (var (left, right) in Pairs(post.Texts("pair")))
        {
            new DecideMatches(post.Session).Later(left, right, off: post.Text("back") is null);
        }
        return post.ReturnAsync("put-off");
    }

    /// <summary>Several pairs, different only.</summary>
    public static Task Different(PostRequest post) => post.FinishAsync(
        new DecideMatches(post.Session).Different([.. Pairs(post.Texts("pair"))], post.Text("reason") ?? ""), "judged-different-all");

    /// <summary>Pairs as forms send them: two identifiers with a blank between.</summary>
    public static IEnumerable<(EntityId Left, EntityId Right)> Pairs(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Split(' ') is [var left, var right] && Identifier.IsValid(left) && Identifier.IsValid(right))
            {
                yield return (EntityId.From(left), EntityId.From(right));
            }
        }
    }
}
