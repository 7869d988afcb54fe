using System.Text;
using Microsoft.AspNetCore.Http;
using Skein.Casework.Hypotheses;
using Skein.Exchange.Matrices;
using Skein.Exchange.Tables;
using Skein.Methods.Hypotheses;
using Skein.Methods.Outcomes;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Methods.Hypotheses;

/// <summary>
/// Matrices of competing hypotheses, read from files that a form sends: one of each analyst. Nothing is recorded, and the files are not kept.
/// </summary>
internal static class HypothesesPages
{
    private const int MostMatrices = 12;

    public static Task Show(PageRequest page) => page.RenderAsync<HypothesesPage>(new Dictionary<string, object?>());

    /// <summary>An empty matrix with seven hypotheses, for a spreadsheet.</summary>
    public static Task Template(HttpContext context)
    {
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"matrix.csv\"";
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
                ["Views"] = result is null ? null : MethodWords.ValueOf(result),
                ["Why"] = result is null ? null : MethodWords.WhyNot(result),
                ["Faults"] = SentencesOf(faults, matrices.Count),
            },
            isRead ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static List<string> SentencesOf(List<TableFault> faults, int matrices) => faults.Count == 0 && matrices == 0
        ? [T.Of("hypotheses.nothing")]
        : [.. faults.Select(fault => T.Of("hypotheses.fault", fault.File, fault.Row, fault.Column ?? "–", fault.Sentence, fault.Code))];

    private static async Task<byte[]> ContentAsync(IFormFile file)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content).ConfigureAwait(false);
        return content.ToArray();
    }
}
