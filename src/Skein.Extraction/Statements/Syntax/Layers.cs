using Skein.Extraction.Annotations;
using Skein.Extraction.Incidents;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Finds the place in a layer without walking it from the start: layers stand in the order of the text.</summary>
internal static class Layers
{
    /// <summary>The place of the first mention that begins at a token or behind it.</summary>
    public static int FirstAt(List<NameMention> mentions, int token) => FirstAt(mentions, token, mention => mention.First);

    /// <summary>The place of the first act whose last token is this one or stands behind it.</summary>
    public static int FirstAt(List<IncidentMention> mentions, int token) => FirstAt(mentions, token, mention => mention.End - 1);

    private static int FirstAt<T>(List<T> mentions, int token, Func<T, int> at)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = at(mentions[middle]) < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
