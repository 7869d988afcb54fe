using System.CommandLine;
using System.Globalization;
using Skein.Cli.CommandLine;

namespace Skein.Cli.Methods;

/// <summary>Options that are a day.</summary>
internal static class Days
{
    /// <summary>An option that takes a day as year, month and day; anything else is refused.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">Its help.</param>
    public static Option<string?> Option(string name, string description)
    {
        var option = new Option<string?>(name) { HelpName = "YYYY-MM-DD", Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Read(token.Value) is null)
            {
                result.AddError(CliFaults.NotADay(name, token.Value));
            }
        });
        return option;
    }

    /// <summary>The day of a text; null for none.</summary>
    /// <param name="text">The text.</param>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
