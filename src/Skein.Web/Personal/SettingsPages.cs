using Skein.Casework.Personal;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Personal;

/// <summary>The settings of the person at this machine, and the list of what was opened last.</summary>
internal static class SettingsPages
{
    public static Task Show(PageRequest page) => page.RenderAsync<SettingsPage>(new Dictionary<string, object?>
    {
        ["Model"] = new KeepSettings(page.Personal).Read(),
        ["Languages"] = PageLanguages.Others,
        ["Folder"] = page.Personal.Location,
    });

    public static Task Save(PostRequest post)
    {
        var typed = post.Text("rows");
        var language = post.Text("language");
        if (typed is not null && post.Number("rows") is null)
        {
            return post.RefuseAsync(T.Of("settings.rows-fault"));
        }
        var settings = new Settings
        {
            Language = language is null || PageLanguages.Of(language) is null ? null : language,
            RowsPerPage = post.Number("rows"),
            ReducesMotion = post.IsChecked("less-motion"),
            KeepsRecentWork = post.IsChecked("recent"),
        };
        return post.ReturnAsync(new KeepSettings(post.Personal).Save(settings), "settings-saved");
    }

    public static Task Clear(PostRequest post) => post.ReturnAsync(new RecentWork(post.Session, post.Personal).Clear(), "recent-cleared");
}
