using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Skein.Web.Shell;

/// <summary>Renders a component to HTML, whole, before the first byte is sent: a fault in a page becomes a fault page, never half a page.</summary>
internal sealed class PageRenderer(IServiceProvider services)
{
    public async Task<string> RenderAsync<TPage>(IDictionary<string, object?> parameters)
        where TPage : IComponent
    {
        var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await using (renderer.ConfigureAwait(false))
        {
            return await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var root = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters)).ConfigureAwait(false);
                return root.ToHtmlString();
            }).ConfigureAwait(false);
        }
    }
}
