namespace Skein.Storage.Contract;

/// <summary>A clock that stands until it is moved.</summary>
public sealed class SetClock : TimeProvider
{
    private DateTimeOffset _now = new(2031, 3, 4, 9, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now => _now;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Moves the clock and gives the new time.</summary>
    public DateTimeOffset Advance(TimeSpan by) => _now += by;
}
