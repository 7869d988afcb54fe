namespace Skein.Model.Charts;

/// <summary>
/// A picture of the network that was saved under a name: what is shown, hidden and grouped, where it lies, and through which filter. It
/// holds no fact: opened again, it draws what the case says by then, and the fourth clock draws what the case said before. Who saved it and
/// when are the event's.
/// </summary>
public sealed record Chart
{
    /// <summary>The longest name of a chart or a group, in UTF-16 units.</summary>
    public const int LongestName = 120;

    /// <summary>Its identifier; a later version bears the same.</summary>
    public required ChartId Id { get; init; }

    /// <summary>Its name; one line, never empty.</summary>
    public required string Name { get; init; }

    /// <summary>What it shows.</summary>
    public required ChartContent Content { get; init; }

    /// <summary>True when a text can be the name of a chart or a group: there, on one line, and no longer than <see cref="LongestName"/>.</summary>
    /// <param name="name">The text.</param>
    public static bool IsName(string? name) =>
        !string.IsNullOrWhiteSpace(name) && name.Length <= LongestName && !name.Any(char.IsControl);
}
