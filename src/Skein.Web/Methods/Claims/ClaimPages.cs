using Skein.Casework.Methods.Claims;
using Skein.Web.Shell;

namespace Skein.Web.Methods.Claims;

/// <summary>Who claimed which attack, and the seven small tables.</summary>
internal static class ClaimPages
{
    public static Task Show(PageRequest page)
    {
        var claims = new ShowClaims(page.Session).Run(page.Filter.Filter);
        return page.RenderAsync<ClaimsPage>(new Dictionary<string, object?>
        {
            ["Claims"] = MethodWords.ValueOf(claims),
            ["Why"] = MethodWords.WhyNot(claims),
        });
    }

    public static Task Data(PageRequest page) =>
        MethodData.AnswerAsync(new MethodQuery(page), "claims", new ShowClaims(page.Session).Run(page.Filter.Filter));
}
