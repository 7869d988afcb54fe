namespace Skein.Methods.Claims;

/// <summary>A coder's answer: yes, no, or nothing; and whether sources differ on it. Nothing is never no.</summary>
/// <param name="Value">The answer; null (the default) when it was not coded.</param>
/// <param name="IsContested">True when sources differ, so that the other answer is possible.</param>
public readonly record struct Coded(bool? Value, bool IsContested = false)
{
    /// <summary>Yes.</summary>
    public static Coded Yes { get; } = new(true);

    /// <summary>No: it was looked for, and it is not so.</summary>
    public static Coded No { get; } = new(false);

    /// <summary>Nobody coded it.</summary>
    public static Coded Not => default;

    /// <summary>The same answer, contested.</summary>
    public Coded Contested() => this with { IsContested = true };
}
