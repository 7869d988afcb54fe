using Microsoft.AspNetCore.Http;
using Skein.Model.Faults;
using Skein.Web.Hosting;
using Skein.Web.Wording;

namespace Skein.Web.Security;

/// <summary>An unexpected fault becomes a page with a code. Its message may hold words of the case and is written nowhere.</summary>
internal sealed class FaultPages(RequestDelegate next, WebOptions options)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser went away; there is nobody to answer.
        }
        catch (SkeinException fault) when (!context.Response.HasStarted)
        {
            // The messages of Skein's own faults are sentences for people and hold nothing of the case.
            await PlainPage.WriteAsync(context, StatusCodes.Status500InternalServerError, fault.Code, T.Of("fault.title"), fault.Message)
                .ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The last line of defence of a page: whatever it was, the person gets a sentence and the host goes on.
        catch (Exception fault) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            await WebFaults.WriteAsync(options.Faults, fault).ConfigureAwait(false);
            await PlainPage.WriteAsync(
                context, StatusCodes.Status500InternalServerError, WebFaults.Unexpected, T.Of("fault.title"), T.Of("fault.text")).ConfigureAwait(false);
        }
    }
}
