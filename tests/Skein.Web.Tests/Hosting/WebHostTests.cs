using System.Net;
using System.Net.Sockets;
using Skein.Model.Faults;
using Skein.Web.Hosting;

namespace Skein.Web.Tests.Hosting;

/// <summary>Where the host listens, and how it ends.</summary>
public class WebHostTests
{
    [Fact]
    public async Task A_taken_port_means_the_next_one()
    {
        using var invented = await InventedCase.MakeAsync(withExtraction: false);
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        await using var web = await WebHost.StartAsync(invented.Session, new WebOptions { Port = port }, TestContext.Current.CancellationToken);

        Assert.InRange(web.Address.Port, port + 1, port + 20);
    }

    [Fact]
    public async Task When_every_port_is_taken_a_sentence_says_so()
    {
        using var invented = await InventedCase.MakeAsync(withExtraction: false);
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var options = new WebOptions { Port = ((IPEndPoint)taken.LocalEndpoint).Port, MorePorts = 0 };

        var fault = await Assert.ThrowsAsync<SkeinException>(() => WebHost.StartAsync(invented.Session, options, TestContext.Current.CancellationToken));

        Assert.Equal("SK-WEB-002", fault.Code);
    }

    [Fact]
    public async Task It_listens_to_this_machine_only()
    {
        await using var served = await ServedCase.StartAsync();
        var others = (await Dns.GetHostAddressesAsync(Dns.GetHostName(), TestContext.Current.CancellationToken))
            .Where(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address)).ToList();

        Assert.Equal("127.0.0.1", served.Web.Address.Host);
        foreach (var address in others)
        {
            using var client = new TcpClient();
            await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync(address, served.Web.Address.Port, TestContext.Current.CancellationToken).AsTask());
        }
    }

    [Fact]
    public async Task A_fault_while_pages_are_prepared_is_written_without_its_words_and_stops_nothing()
    {
        using var faults = new StringWriter();
        using var invented = await InventedCase.MakeAsync(withExtraction: false);
        await using var web = await WebHost.StartAsync(
            invented.Session, new WebOptions { Port = 0, Faults = TextWriter.Synchronized(faults), PreparesPages = true }, TestContext.Current.CancellationToken);
        invented.Session.Dispose();
        for (var patience = 0; patience < 600 && faults.ToString().Length == 0; patience++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Contains(nameof(ObjectDisposedException), faults.ToString(), StringComparison.Ordinal);
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(web.Address, "/healthz"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task It_runs_until_it_is_cancelled()
    {
        using var invented = await InventedCase.MakeAsync(withExtraction: false);
        using var stop = new CancellationTokenSource();
        var started = new TaskCompletionSource<Uri>();

        var running = WebHost.RunAsync(invented.Session, new WebOptions { Port = 0 }, web => started.SetResult(web.AddressWithToken), stop.Token);
        var address = await started.Task;
        Assert.Equal(address, WebHost.AddressOf(invented.Session.Location));
        await stop.CancelAsync();
        await running;

        Assert.Null(WebHost.AddressOf(invented.Session.Location));
    }

    [Fact]
    public void The_defaults_are_those_of_the_documentation()
    {
        var options = new WebOptions();

        Assert.Equal((7410, 20, null), (options.Port, options.MorePorts, options.Faults));
    }
}
