using Microsoft.AspNetCore.Http;
using Skein.Casework.Personal;
using Skein.Web.Wording;

namespace Skein.Web.Shell;

/// <summary>Lets each request be answered in the language that the person's settings name, where its words are installed.</summary>
internal sealed class SpokenLanguage(RequestDelegate next, PersonalFolder personal)
{
    public Task InvokeAsync(HttpContext context)
    {
        T.Speak(PageLanguages.Of(new KeepSettings(personal).Read().Language));
        return next(context);
    }
}
