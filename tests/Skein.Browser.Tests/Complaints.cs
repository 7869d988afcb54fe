using Microsoft.Playwright;

namespace Skein.Browser.Tests;

/// <summary>Keeps what a browser complains about: errors of scripts, refused content, dialogs, and requests that left what is served.</summary>
internal static class Complaints
{
    /// <summary>Begins to watch a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isServed">Whether an address is served by the program; data in the page itself always is.</param>
    public static List<string> Of(IPage page, Func<string, bool> isServed)
    {
        var found = new List<string>();
        page.PageError += (_, error) => found.Add(error);
        page.Dialog += (_, dialog) =>
        {
            found.Add("dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                found.Add(message.Text);
            }
        };
        page.Request += (_, request) =>
        {
            if (!isServed(request.Url) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                found.Add("left the origin: " + request.Url);
            }
        };
        return found;
    }
}
