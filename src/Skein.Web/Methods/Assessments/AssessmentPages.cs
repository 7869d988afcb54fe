using Skein.Casework.Assessments;
using Skein.Web.Shell;

namespace Skein.Web.Methods.Assessments;

/// <summary>What was signed, and what changed under it since.</summary>
internal static class AssessmentPages
{
    public static Task Show(PageRequest page)
    {
        var query = new MethodQuery(page);
        return page.RenderAsync<AssessmentsPage>(new Dictionary<string, object?>
        {
            ["Model"] = List(query),
            ["About"] = query.Text("about"),
            ["Faults"] = query.OwnFaults,
        });
    }

    public static Task Data(PageRequest page)
    {
        var query = new MethodQuery(page);
        return MethodData.ShowAsync(query, "assessments", List(query));
    }

    // A name that nobody bears asks for nothing.
    private static IReadOnlyList<AssessmentView> List(MethodQuery query)
    {
        var about = query.Entity("about");
        return query.OwnFaults.Count > 0 ? [] : new ListAssessments(query.Session).Run(query.Filter, about);
    }
}
