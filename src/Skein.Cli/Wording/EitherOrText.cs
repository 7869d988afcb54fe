using Skein.Casework.Identity;
using Skein.Cli.Terminals;

namespace Skein.Cli.Wording;

/// <summary>An either/or in a line: it stays one, and nothing is counted for any of the alternatives.</summary>
internal static class EitherOrText
{
    /// <summary>The line.</summary>
    /// <param name="either">The either/or.</param>
    public static Words Of(EitherOrView either) => Words.Of(
        $"{EntityText.Name(either.Open)} [dim]{either.Open.Id}[/] is one of: {Words.Join(" or ", either.Alternatives.Select(EntityText.Name))}. The source does not say which, and no tie of it counts for any of them.");
}
