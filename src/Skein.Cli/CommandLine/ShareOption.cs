using System.CommandLine;
using System.Globalization;
using Skein.Casework.Matching;

namespace Skein.Cli.CommandLine;

/// <summary>An option that is a probability from <see cref="MatchRequest.LowestLeast"/> to 1.</summary>
internal static class ShareOption
{
    /// <summary>Makes one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does; bounds and default are added.</param>
    /// <param name="standard">Its default.</param>
    public static Option<double> Of(string name, string description, double standard)
    {
        var option = new Option<double>(name)
        {
            HelpName = "P",
            Description = string.Create(CultureInfo.InvariantCulture, $"{description} {MatchRequest.LowestLeast} to 1. Default {standard}."),
            DefaultValueFactory = _ => standard,
            CustomParser = result => double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token]
                && !(double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= MatchRequest.LowestLeast and <= 1))
            {
                result.AddError(CliFaults.NotAShare(name, MatchRequest.LowestLeast));
            }
        });
        return option;
    }
}
