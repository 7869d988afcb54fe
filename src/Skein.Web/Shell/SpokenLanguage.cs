using System.Globalization;
using Microsoft.AspNetCore.Http;
using Skein.Casework.Personal;
using Skein.Web.Wording;

namespace Skein.Web.Shell;

/// <summary>
/// Lets each request be answered in the language that the person's settings name, where its words are installed: by the words of the pages and by
/// those of casework. What programs read under <c>/api</c> is English, as the command line gives it.
/// </summary>
internal sealed class SpokenLanguage(RequestDelegate next, PersonalFolder personal)
{
    public Task InvokeAsync(HttpContext context)
    {
        var language = context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            ? null
            : PageLanguages.Of(new KeepSettings(personal).Read().Language);
        T.Speak(language);
        // Always set: a connection that is kept open would go on in the language of the request before.
        CultureInfo.CurrentUICulture = language ?? CultureInfo.InvariantCulture;
        return next(context);
    }
}
