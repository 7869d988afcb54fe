using Skein.Casework.Methods.Pathways;
using Skein.Methods.Pathways;
using Skein.Methods.Survival;

namespace Skein.Casework.Methods.Durations;

/// <summary>From which dated spell to which, over whom.</summary>
/// <param name="Between">From which kinds to which.</param>
public sealed record DurationRequest(SpellSpan Between)
{
    /// <summary>The shortest step of the published curve, in days.</summary>
    public const int LeastStep = 30;

    /// <summary>Whose.</summary>
    public TrajectoryRequest Whose { get; init; } = new();

    /// <summary>
    /// The day on which observation stops for all; null (the default): each is followed to the last day of which one of its spells tells.
    /// </summary>
    public DateOnly? Until { get; init; }

    /// <summary>The step of the published curve, in days; default 365, at least <see cref="LeastStep"/>.</summary>
    public int Step { get; init; } = 365;

    /// <summary>
    /// Compare those with a sure spell of this kind begun by the entry with those without; null (the default) for no comparison.
    /// </summary>
    public SpellKind? By { get; init; }
}
