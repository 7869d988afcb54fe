using Microsoft.Extensions.Hosting;
using Skein.Casework.Cases;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Model.Faults;
using Skein.Web.Endpoints;
using Skein.Web.Filters;

namespace Skein.Web.Hosting;

/// <summary>Prepares the pages of a case once the host answers, beside what is asked of it. The host is not kept from stopping by it, nor stopped by its faults.</summary>
/// <param name="session">The coder at work.</param>
/// <param name="options">Where faults go.</param>
internal sealed class PagePreparation(CaseSession session, WebOptions options) : BackgroundService
{
    // The page that the browser opens first comes before those that nobody has asked for.
    private static readonly TimeSpan Courtesy = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Courtesy, stoppingToken).ConfigureAwait(false);
        try
        {
            await Task.Run(() => Prepare(stoppingToken), stoppingToken).WaitAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (SkeinException)
        {
            // Said where somebody asks for the page.
        }
#pragma warning disable CA1031 // Whatever it was, a page that nobody has asked for stops no host; who asks for it gets a sentence.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            await WebFaults.WriteAsync(options.Faults, fault).ConfigureAwait(false);
        }
    }

    private void Prepare(CancellationToken stoppingToken)
    {
        new PrepareCase(session).Run(stoppingToken);
        PictureData.Written(new DrawNetwork(session).Run(ViewFilter.Everything), FilterQuery.None);
    }
}
