using System.Text;
using Microsoft.AspNetCore.Http;
using Skein.Casework.Hypotheses;
using Skein.Exchange.Matrices;
using Skein.Exchange.Tables;
using Skein.Methods.Hypotheses;
using Skein.Methods.Outcomes;
using Skein.Web.Endpoints;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Methods.Hypotheses;

/// <summary>
/// Matrices of competing hypotheses from files that a form sends: they are read and not kept, unless the form says on which attack one is to be recorded.
/// </summary>
internal static class HypothesesPages
{
    private const int MostMatrices = 12;

    /// <summary>The kind of a row that is not observed yet, in forms.</summary>
    public const string Milestone = "Milestone";

    /// <summary>The kinds of rows, in forms.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetNames<EvidenceKind>(), Milestone];

    /// <summary>What a kind is called.</summary>
    public static string KindWord(string kind) =>
        Enum.TryParse<EvidenceKind>(kind, out var known) ? MethodWords.Of(known) : T.Of("hypotheses.kind-milestone");

    /// <summary>An empty matrix with seven hypotheses, for a spreadsheet.</summary>
    public static Task Template(HttpContext context)
    {
        PictureEndpoint.ForSaving(context.Response, "text/csv; charset=utf-8", "matrix.csv");
        return context.Response.WriteAsync(MatrixFile.Template(AttributionHypotheses.Default.Select(hypothesis => hypothesis.Id.Value)));
    }

    public static async Task Compare(PostRequest post)
    {
        var typed = post.Text("matrix");
        var outcomes = new List<MatrixReadingOutcome>();
        foreach (var file in post.Files("files").Where(file => file.Length > 0).Take(MostMatrices))
        {
            outcomes.Add(MatrixFile.Read(Path.GetFileName(file.FileName), await ContentAsync(file).ConfigureAwait(false)));
        }

        if (typed is not null)
        {
            outcomes.Add(MatrixFile.Read((post.Text("analyst") ?? post.Session.Coder.Name) + ".csv", Encoding.UTF8.GetBytes(typed)));
        }

        if (post.Text("record") is not null && outcomes is [{ Matrix: { } only }])
        {
            await MatrixActs.Record(post, only).ConfigureAwait(false);
            return;
        }

        var faults = outcomes.SelectMany(outcome => outcome.Faults).ToList();
        var matrices = outcomes.Select(outcome => outcome.Matrix).OfType<RatedMatrix>().ToList();
        var result = faults.Count > 0 || matrices.Count == 0
            ? null
            : new CompareHypotheses(post.Session).Run(matrices, post.Page.Filter.Filter);
        await AnswerAsync(post, typed, matrices, faults, result).ConfigureAwait(false);
    }

    private static Task AnswerAsync(
        PostRequest post, string? typed, List<RatedMatrix> matrices, List<TableFault> faults, MethodResult<MatrixViews>? result)
    {
        if (post.WantsData && result is not null)
        {
            return MethodData.AnswerAsync(new MethodQuery(post.Page), "hypotheses", result);
        }

        var isRead = result is MethodResult<MatrixViews>.Computed;
        return post.Page.RenderAsync<HypothesesPage>(
            new Dictionary<string, object?>
            {
                ["Question"] = post.Text("question"),
                ["Typed"] = typed,
                ["Analyst"] = post.Text("analyst"),
                ["Matrices"] = matrices,
                ["Recorded"] = isRead ? [] : new ShowHypotheses(post.Session).List(post.Page.Filter.Filter),
                ["Views"] = result is null ? null : MethodWords.ValueOf(result),
                ["Why"] = result is null ? null : MethodWords.WhyNot(result),
                ["Faults"] = SentencesOf(faults, matrices.Count, post.Text("record") is not null),
            },
            isRead ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static List<string> SentencesOf(List<TableFault> faults, int matrices, bool records) => faults.Count == 0 && matrices > 1 && records
        ? [T.Of("hypotheses.one-at-a-time")]
        : faults.Count == 0 && matrices == 0
        ? [T.Of("hypotheses.nothing")]
        : [.. faults.Select(fault => T.Of("hypotheses.fault", fault.File, fault.Row, fault.Column ?? "–", fault.Sentence, fault.Code))];

    private static async Task<byte[]> ContentAsync(IFormFile file)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content).ConfigureAwait(false);
        return content.ToArray();
    }
}
