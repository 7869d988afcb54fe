using Skein.Cli.Terminals;
using Skein.Model;
using Skein.Model.Log;

namespace Skein.Cli.Cases;

/// <summary>The record of a case that is being made, and what it lacks.</summary>
internal static class NewCase
{
    private const string NotStated = "not stated yet";

    /// <summary>A record with defaults where nothing was said.</summary>
    /// <param name="location">The folder of the case.</param>
    /// <param name="coder">Who makes it.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="purpose">What it is for.</param>
    public static CaseRecord Record(string location, Coder coder, string? title = null, string? purpose = null) => new()
    {
        Title = string.IsNullOrWhiteSpace(title) ? Path.GetFileNameWithoutExtension(location) : title.Trim(),
        Purpose = string.IsNullOrWhiteSpace(purpose) ? NotStated : purpose.Trim(),
        Responsible = coder.Name,
    };

    /// <summary>Says what a case about persons should state and this one does not.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="record">The record.</param>
    public static void SayWhatIsMissing(Terminal terminal, CaseRecord record)
    {
        string[] missing =
        [
            .. record.Purpose == NotStated ? ["purpose"] : Array.Empty<string>(),
            .. record.LegalBasis is null ? ["legal basis"] : Array.Empty<string>(),
            .. record.ReviewOn is null ? ["review date"] : Array.Empty<string>(),
        ];
        if (missing.Length > 0)
        {
            terminal.Line($"It states no {string.Join(" and no ", string.Join(", no ", missing[..^1]) is { Length: > 0 } first ? [first, missing[^1]] : missing)} yet; a case about persons should (skein help revise).");
        }
    }
}
