using Skein.Casework.Cases;
using Skein.Casework.Hypotheses;
using Skein.Exchange.Matrices;
using Skein.Methods.Hypotheses;
using Skein.Model;
using Skein.Web.Endpoints;
using Skein.Web.Links;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Methods.Hypotheses;

/// <summary>What the coder records of their own matrix. Nothing offers to undo it: an undoing would take back one cell of many.</summary>
internal static class MatrixActs
{
    private const string Did = "matrix-recorded";

    /// <summary>Records a matrix that was sent as a table.</summary>
    public static Task Record(PostRequest post, RatedMatrix matrix)
    {
        var about = EntityField.Read(post, "record", out var fault);
        if (about is not { } attack)
        {
            return post.RefuseAsync(fault ?? T.Of("form.missing"));
        }

        var outcome = new RecordMatrix(post.Session).Run(matrix, attack, post.Text("reason") ?? "", post.Text("question"));
        return outcome is ActOutcome.Done
            ? post.ReturnAsync(Did, Address.With("/methods/hypotheses", ("about", attack.Value)))
            : post.FinishAsync(outcome, Did);
    }

    public static Task Ask(PostRequest post) => Change(post, (edit, about, reason) => edit.Ask(about, post.Text("question") ?? "", reason));

    public static Task Hypothesize(PostRequest post) => post.Text("hypothesis") is { } name
        ? Change(post, (edit, about, reason) => edit.Hypothesize(about, new CompetingHypothesis(new HypothesisId(name), !post.IsChecked("dropped")), reason))
        : post.RefuseAsync(T.Of("form.missing"));

    public static Task Rate(PostRequest post)
    {
        var statement = post.Text("statement");
        if (post.Text("row") is not { } id || post.Text("text") is not { } text || (statement is not null && !Identifier.IsValid(statement)))
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }

        var cells = post.Fields("cell-").Select(field => (Name: field["cell-".Length..], Rating: post.Choice<Consistency>(field)))
            .Where(cell => cell.Rating is not (null or Consistency.Blank))
            .ToDictionary(cell => new HypothesisId(cell.Name), cell => cell.Rating!.Value);
        var row = new EvidenceRow(new EvidenceId(id), cells)
        {
            Origin = post.Text("origin") is { } origin ? new OriginId(origin) : null,
            Credibility = post.Choice<RowWeight>("credibility") ?? RowWeight.Medium,
            Relevance = post.Choice<RowWeight>("relevance") ?? RowWeight.Medium,
            Kind = post.Choice<EvidenceKind>("kind") ?? EvidenceKind.Evidence,
            Deception = post.Choice<DeceptionAnswer>("deception") ?? DeceptionAnswer.NotAsked,
        };
        var rated = new RatedText(text, statement is null ? null : StatementId.From(statement));
        return Change(post, (edit, about, reason) => edit.Rate(about, row, rated, post.Text("kind") == HypothesesPages.Milestone, reason));
    }

    private static Task Change(PostRequest post, Func<EditMatrix, EntityId, string, ActOutcome> change)
    {
        if (post.Id<EntityId>("about") is not { } about)
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }

        var outcome = change(new EditMatrix(post.Session), about, post.Text("reason") ?? "");
        return outcome is ActOutcome.Done
            ? post.ReturnAsync(Did, Address.With("/methods/hypotheses", ("about", about.Value)))
            : post.FinishAsync(outcome, Did);
    }
}
