using Skein.Casework.SourceCriticism;
using Skein.Casework.Sources;
using Skein.Methods.Outcomes;
using Skein.Web.Shell;

namespace Skein.Web.Methods.Sources;

/// <summary>How well the case or an entity is sourced.</summary>
internal static class SourcingPages
{
    public static Task Show(PageRequest page)
    {
        var query = new MethodQuery(page);
        var sourcing = Summarize(query);
        return page.RenderAsync<SourcingPage>(new Dictionary<string, object?>
        {
            ["About"] = query.Text("about"),
            ["Sourcing"] = sourcing is null ? null : MethodWords.ValueOf(sourcing),
            ["Why"] = sourcing is null ? null : MethodWords.WhyNot(sourcing),
            ["Graph"] = query.Text("about") is null
                ? OriginGraph.Of(new ListSources(page.Session).Bare())
                : null,
            ["Faults"] = query.OwnFaults,
        });
    }

    public static Task Data(PageRequest page)
    {
        var query = new MethodQuery(page);
        return Summarize(query, int.MaxValue) is { } sourcing
            ? MethodData.AnswerAsync(query, "sourcing", sourcing)
            : MethodData.ShowAsync<SourcingView?>(query, "sourcing", null);
    }

    // A name that nobody bears asks for nothing: the answer for the whole case would be one to another question.
    private static MethodResult<SourcingView>? Summarize(MethodQuery query, int passages = 100)
    {
        var about = query.Entity("about");
        return query.OwnFaults.Count > 0 ? null : new SummarizeSources(query.Session).Run(query.Filter, about, passages);
    }
}
