using Microsoft.AspNetCore.Http;
using Skein.Web.Hosting;

namespace Skein.Web.Start;

/// <summary>
/// The page in front of several cases, as the host of one of them knows it: nothing before that page answers, nor where a case is served
/// alone. Thread-safe.
/// </summary>
internal sealed class FrontPage
{
    private volatile RunningWeb? _front;

    /// <summary>From now on pages of the case lead back to it.</summary>
    /// <param name="front">The host of the page in front.</param>
    public void IsServedBy(RunningWeb front) => _front = front;

    /// <summary>
    /// The address that leads back, without a token; null where this browser would not be let in. Browsers send the cookies of a name to each of
    /// its ports, so that the cookie of the page in front is seen here; one of 127.0.0.1 is no cookie of localhost, so the name stays.
    /// </summary>
    /// <param name="context">The request for a page of the case.</param>
    public Uri? AddressFor(HttpContext context) => _front is { } front && front.LetIn(context)
        ? new UriBuilder(front.Address) { Host = context.Request.Host.Host }.Uri
        : null;
}
