using Skein.Casework.Methods.Signals;
using Skein.Web.Shell;

namespace Skein.Web.Methods.Signals;

/// <summary>What sources say that authorities had before incidents, and what became of it.</summary>
internal static class SignalPages
{
    public static Task Show(PageRequest page)
    {
        var query = new MethodQuery(page);
        var answer = new ShowSignals(page.Session).Run(Request(query), query.Filter);
        return page.RenderAsync<SignalsPage>(new Dictionary<string, object?>
        {
            ["Answer"] = MethodWords.ValueOf(answer),
            ["Why"] = MethodWords.WhyNot(answer),
            ["Agency"] = query.Text("agency") ?? "",
            ["On"] = query.Text("on") ?? "",
            ["Faults"] = query.OwnFaults,
        });
    }

    public static Task Data(PageRequest page)
    {
        var query = new MethodQuery(page);
        return MethodData.AnswerAsync(query, "signals", new ShowSignals(page.Session).Run(Request(query), query.Filter));
    }

    /// <summary>The signals that the address asks for.</summary>
    public static SignalRequest Request(MethodQuery query) => new() { Incident = query.Entity("incident"), Agency = query.Entity("agency"), On = query.Day("on") };
}
