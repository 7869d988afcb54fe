using Skein.Casework.Incidents;
using Skein.Casework.Involvement;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Web.Methods.Codings;
using Skein.Web.Shell;

namespace Skein.Web.Methods.Involvement;

/// <summary>How far organisations were behind attacks, by analyst.</summary>
internal static class InvolvementPages
{
    public static Task List(PageRequest page)
    {
        var query = new MethodQuery(page);
        var knownBy = query.Day("known-by-day");
        return page.RenderAsync<InvolvementListPage>(new Dictionary<string, object?>
        {
            ["Model"] = new ListInvolvement(page.Session).Run(query.Filter, knownBy),
            ["Incidents"] = new ListIncidents(page.Session).Run(query.Filter),
            ["KnownBy"] = knownBy,
            ["Faults"] = query.OwnFaults,
        });
    }

    public static Task ListData(PageRequest page)
    {
        var query = new MethodQuery(page);
        var knownBy = query.Day("known-by-day");
        return MethodData.ShowAsync(query, "involvement-list", new ListInvolvement(page.Session).Run(query.Filter, knownBy));
    }

    public static Task Show(PageRequest page, string id)
    {
        var query = new MethodQuery(page);
        return Read(query, id) is { } view
            ? page.RenderAsync<InvolvementPage>(new Dictionary<string, object?>
            {
                ["Model"] = view,
                ["Organisation"] = query.Text("organisation"),
                ["Faults"] = query.OwnFaults,
            })
            : page.NotFoundAsync();
    }

    public static Task Data(PageRequest page, string id)
    {
        var query = new MethodQuery(page);
        return Read(query, id) is { } view ? MethodData.ShowAsync(query, "involvement", view) : page.NotFoundAsync();
    }

    /// <summary>The codebooks of an attack beside that of involvement.</summary>
    public static Task Coding(PageRequest page, string id) => Read(new MethodQuery(page), id) is { About: var attack }
        ? page.RenderAsync<CodingPage>(new Dictionary<string, object?> { ["Attack"] = attack })
        : page.NotFoundAsync();

    // Of a person or place nothing is asked here.
    private static InvolvementView? Read(MethodQuery query, string id)
    {
        if (PageRequest.Id<EntityId>(id) is not { } attack)
        {
            return null;
        }

        var request = new InvolvementRequest(attack) { Organisation = query.Entity("organisation"), KnownBy = query.Day("known-by-day") };
        return new ShowInvolvement(query.Session).Run(request, query.Filter) is { About.Kind: EntityKind.Incident or EntityKind.Operation } view
            ? view
            : null;
    }
}
