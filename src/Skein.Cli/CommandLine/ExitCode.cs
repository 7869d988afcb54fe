namespace Skein.Cli.CommandLine;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Done = 0;

    /// <summary>It failed, or some items of a batch did; the message says which.</summary>
    public const int Failed = 1;

    /// <summary>It was asked for in a way that cannot be understood, or that has several answers.</summary>
    public const int Usage = 2;

    /// <summary><c>skein verify</c> found something that does not hold.</summary>
    public const int NotVerified = 3;

    /// <summary>Stopped with Ctrl-C.</summary>
    public const int Interrupted = 130;
}
