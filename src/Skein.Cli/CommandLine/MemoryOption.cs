using System.CommandLine;
using System.Globalization;

namespace Skein.Cli.CommandLine;

/// <summary>The bound on the memory that the keys of names may take when pairs are looked for.</summary>
internal static class MemoryOption
{
    private const int Most = 1 << 20;

    /// <summary>Makes one; without it there is no bound.</summary>
    /// <param name="lead">What stands before the description, such as "For clusters: ".</param>
    public static Option<int?> Of(string lead = "")
    {
        var option = new Option<int?>("--memory")
        {
            HelpName = "MIB",
            Description = $"{lead}The most memory, in MiB, for the keys by which pairs are found; no bound by default. Where keys would take more, fewer of each "
                + "record are kept, the rarest, four at least: memory stays, and pairs that share none but common parts are not found.",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token]
                && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most))
            {
                result.AddError(CliFaults.NotInRange(option.Name, 1, Most));
            }
        });
        return option;
    }
}
