using Skein.Casework.Hypotheses;
using Skein.Model;
using Skein.Web.Shell;

namespace Skein.Web.Methods.Hypotheses;

/// <summary>Matrices of competing hypotheses that analysts recorded: the attacks that have one, and those of one attack side by side.</summary>
internal static class RecordedPages
{
    public static Task Show(PageRequest page)
    {
        var query = new MethodQuery(page);
        return query.Entity("about") is { } about ? ShowAsync(query, about) : page.RenderAsync<HypothesesPage>(new Dictionary<string, object?>
        {
            ["Recorded"] = new ShowHypotheses(page.Session).List(query.Filter),
            ["Faults"] = query.OwnFaults,
        });
    }

    public static Task Data(PageRequest page)
    {
        var query = new MethodQuery(page);
        return query.Entity("about") is { } about
            ? MethodData.AnswerAsync(query, "recorded-hypotheses", new ShowHypotheses(page.Session).Run(Request(query, about), query.Filter))
            : MethodData.ShowAsync(query, "recorded-matrices", new ShowHypotheses(page.Session).List(query.Filter));
    }

    private static HypothesesRequest Request(MethodQuery query, EntityId about) =>
        new(about) { Analyst = query.Text("analyst"), KnownBy = query.Day("known-by-day") };

    private static Task ShowAsync(MethodQuery query, EntityId about)
    {
        var page = query.Page;
        var act = new ShowHypotheses(page.Session);
        if (act.Attack(about, query.Filter) is not { } attack)
        {
            return page.NotFoundAsync();
        }

        var request = Request(query, about);
        var answer = act.Run(request, query.Filter);
        var own = MethodWords.ValueOf(act.Run(new HypothesesRequest(about) { Analyst = page.Session.Coder.Name }, query.Filter));
        return page.RenderAsync<RecordedPage>(new Dictionary<string, object?>
        {
            ["About"] = attack,
            ["Recorded"] = MethodWords.ValueOf(answer),
            // That nobody has recorded one is no fault where one can be begun.
            ["Why"] = request.Analyst is null ? null : MethodWords.WhyNot(answer),
            ["Own"] = own?.Analysts[0].Matrix,
            ["Analyst"] = request.Analyst,
            ["KnownBy"] = request.KnownBy,
            ["RowId"] = query.Text("row"),
            ["Faults"] = query.OwnFaults,
        });
    }
}
