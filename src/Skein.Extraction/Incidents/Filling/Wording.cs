using System.Text;

namespace Skein.Extraction.Incidents.Filling;

/// <summary>How wordings are compared: as the scorers of the task do.</summary>
internal static class Wording
{
    /// <summary>Lower case, no punctuation, no articles, white space squeezed.</summary>
    public static string Key(string words)
    {
        var kept = new StringBuilder(words.Length);
        foreach (var unit in words)
        {
            if (unit > 127 || char.IsAsciiLetterOrDigit(unit) || char.IsWhiteSpace(unit))
            {
                kept.Append(char.ToLowerInvariant(unit));
            }
        }

        return string.Join(' ', kept.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("a" or "an" or "the")));
    }
}
