using Microsoft.Extensions.Hosting;
using Skein.Casework.Cases;
using Skein.Model.Faults;

namespace Skein.Web.Hosting;

/// <summary>Prepares the pages of a case once the host answers, beside what is asked of it.</summary>
/// <param name="session">The coder at work.</param>
internal sealed class PagePreparation(CaseSession session) : BackgroundService
{
    // The page that the browser opens first comes before those that nobody has asked for.
    private static readonly TimeSpan Courtesy = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Courtesy, stoppingToken).ConfigureAwait(false);
        try
        {
            await Task.Run(() => new PrepareCase(session).Run(stoppingToken), stoppingToken).ConfigureAwait(false);
        }
        catch (SkeinException)
        {
            // Said where somebody asks for the page.
        }
    }
}
