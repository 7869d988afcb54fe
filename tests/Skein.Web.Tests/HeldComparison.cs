using Skein.Casework.Matching;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Storage.Log;

namespace Skein.Web.Tests;

/// <summary>
/// A case so large that its names are compared beside other work, and a comparison that stops half-way until it is let go: the pages that are
/// shown meanwhile can be looked at as long as a test likes.
/// </summary>
internal sealed class HeldComparison : IProgress<(long Done, long Total)>, IDisposable
{
    private const int Groups = 120;
    private const int Members = 50;
    private readonly CancellationTokenSource _stop = new();
    private readonly ManualResetEventSlim _reached = new();
    private readonly ManualResetEventSlim _let = new();
    private readonly Task _comparing;

    private HeldComparison(InventedCase invented) => _comparing = Task.Run(() => new ListMatches(invented.Session).Run(new MatchRequest(), this, _stop.Token));

    public static HeldComparison In(InventedCase invented)
    {
        var people = Enumerable.Range(0, Groups * Members).Select(number => new CaseEvent.EntityAdded(new Entity
        {
            Id = EntityId.From($"pe-many-{number:D5}"),
            Kind = EntityKind.Person,
            Label = $"{Word(number % Members, "Bel")} {Word(number / Members, "Tor")}",
        }));
        Assert.IsType<AppendOutcome.Appended>(invented.Session.Store.Append(AppendBatch.Of([.. people]), invented.Session.Coder));
        var held = new HeldComparison(invented);
        Assert.True(held._reached.Wait(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken), "The comparison never said how far it was.");
        return held;
    }

    public void Report((long Done, long Total) value)
    {
        _reached.Set();
        _let.Wait();
    }

    public void Dispose()
    {
        _stop.Cancel();
        _let.Set();
        Task.WaitAny(_comparing);
        (_stop as IDisposable).Dispose();
    }

    // Different enough that few pairs of a group are alike.
    private static string Word(int number, string end) => $"{"KMPRSTVZGD"[number / 12 % 10]}{"aeiou"[number % 5]}{"lnrmdks"[number % 7]}{(char)('a' + (number % 23))}{end.ToLowerInvariant()}";
}
