using System.Globalization;
using Skein.Storage.Contract;
using Skein.Storage.Maintenance;

namespace Skein.Storage.Sqlite.Tests.Crashes;

/// <summary>A writer that is killed at any moment loses nothing that it had said was stored.</summary>
public sealed class CrashTests : CaseContract
{
    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_writer_is_killed()
    {
        Store.Dispose();
        var acknowledged = new Dictionary<long, string>();
        var random = new Random(11);
        for (var round = 0; round < 30; round++)
        {
            var cancellation = TestContext.Current.CancellationToken;
            using (var writer = WriterProcess.Start("write", Location, round.ToString(CultureInfo.InvariantCulture)))
            {
                // A number of lines, then a moment more, so that the blow falls within a transaction, a checkpoint or an original.
                for (var lines = random.Next(1, 25); lines > 0; lines--)
                {
                    var line = await writer.StandardOutput.ReadLineAsync(cancellation);
                    Assert.NotNull(line);
                    Note(line);
                }

                await Task.Delay(random.Next(0, 20), cancellation);
                writer.Kill();
                var rest = await writer.StandardOutput.ReadToEndAsync(cancellation);
                foreach (var line in rest.Split('\n').SkipLast(1))
                {
                    Note(line);
                }

                await writer.WaitForExitAsync(cancellation);
            }

            using var store = Provider(Clock).Open(Location);
            var stored = store.ReadLog().ToDictionary(entry => entry.Sequence, entry => entry.Hash.ToString());
            Assert.All(acknowledged, head => Assert.Equal(head.Value, stored[head.Key]));
            Assert.Empty(store.Verify(new VerificationRequest(), cancellation: cancellation).Faults);
        }

        Assert.True(acknowledged.Count >= 30);

        void Note(string line)
        {
            var parts = line.Split(' ');
            acknowledged[long.Parse(parts[0], CultureInfo.InvariantCulture)] = parts[1];
        }
    }

    [Fact]
    public async Task Several_processes_write_and_read_one_case_without_meeting_a_lock()
    {
        Store.Dispose();
        var cancellation = TestContext.Current.CancellationToken;
        string[][] commands =
        [
            ["write", Location, "101", "40"], ["write", Location, "102", "40"], ["read", Location, "3"], ["read", Location, "2"],
        ];
        var processes = commands.Select(command => WriterProcess.Start(command)).ToList();
        var outputs = await Task.WhenAll(processes.Select(process => process.StandardOutput.ReadToEndAsync(cancellation)));
        foreach (var process in processes)
        {
            await process.WaitForExitAsync(cancellation);
            Assert.Equal(0, process.ExitCode);
            process.Dispose();
        }

        Assert.Equal("consistent\n", outputs[2]);
        Assert.Equal(outputs[2], outputs[3]);
        using var store = Provider(Clock).Open(Location);
        using var reader = store.OpenReader();
        Assert.Equal(80, reader.Counts().Documents);
        Assert.Empty(store.Verify(new VerificationRequest(), cancellation: cancellation).Faults);
    }

    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}
