using System.Globalization;
using System.Text.RegularExpressions;
using Skein.Model.Dates;

namespace Skein.Prompting.Answers;

/// <summary>
/// Whether a date can come from a text: each of its years stands there in digits, or is the year of publication or the one before it, from
/// which "last autumn" is reckoned. It catches years that a model brings along; a wrong day within the year it does not.
/// </summary>
internal static partial class DateSupport
{
    public static bool Has(string date, string text, Edtf? published)
    {
        var said = published is not null && Years().Matches(published.ToString()) is [var first, ..]
            && int.TryParse(first.Value, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var years = Years().Matches(date).Select(match => match.Value.TrimEnd('X')).ToList();
        return years.Count > 0 && years.TrueForAll(year =>
            year.Length >= 2
            && (StandsIn(text, year)
                || (said > 0 && (Begins(said, year) || Begins(said - 1, year)))));
    }

    private static bool Begins(int year, string digits) => year.ToString("0000", CultureInfo.InvariantCulture).StartsWith(digits, StringComparison.Ordinal);

    private static bool StandsIn(string text, string digits)
    {
        for (var at = text.IndexOf(digits, StringComparison.Ordinal); at >= 0; at = text.IndexOf(digits, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsAsciiDigit(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("(?<![0-9X-])[0-9]{2}[0-9X]{2}(?![0-9X])", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
