using Skein.Methods.Incidents.Casualties;

namespace Skein.Methods.Questions;

/// <summary>
/// When an attack counts as lethal: at least one death, attackers aside, that is attributed to it. A figure that may consist of attackers
/// leaves it open.
/// </summary>
/// <param name="Policy">By which policy the figures of sources that differ are read; null asks for no death at all.</param>
public sealed record LethalityRule(CasualtyPolicy? Policy)
{
    /// <summary>Lethal or not: the question says that it does not matter.</summary>
    public static LethalityRule NotRequired { get; } = new((CasualtyPolicy?)null);

    /// <summary>
    /// How many days after the attack a death still counts; null (the default) counts delayed deaths, too. A figure counted up to a later
    /// day, or said later, may hold delayed deaths, and so shows none within the days.
    /// </summary>
    public int? WithinDays { get; init; }

    /// <summary>The bounds of vague words; default the shipped ones.</summary>
    public VagueWords Words { get; init; } = VagueWords.Shipped;
}
