using System.Globalization;
using Skein.Web.Wording;

namespace Skein.Web.Shell;

/// <summary>
/// What was just recorded, carried over the redirect after a form as a code and an event number. Only codes of the list become words, so
/// that an address can put no words of its own on a page.
/// </summary>
internal static class Notices
{
    public const string Did = "did";
    public const string Event = "event";

    public static Notice? Read(string? did, string? sequence) => did is not null && T.Find("did." + did) is { } words
        ? new Notice(words, long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null)
        : null;
}
