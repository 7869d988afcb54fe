namespace Skein.Cli;

/// <summary>The command line host.</summary>
internal static class Program
{
    private static int Main() => 0;
}
