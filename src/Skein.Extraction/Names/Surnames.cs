using Skein.Extraction.Annotations;

namespace Skein.Extraction.Names;

/// <summary>Where the surname of a full name starts: at its last word, with the particles before it.</summary>
internal static class Surnames
{
    /// <summary>The first token of the surname.</summary>
    public static int FirstOf(AnnotatedDocument document, NameMention name)
    {
        var particles = document.Lexicon.Class("particle");
        var first = name.End - 1;
        while (first - 1 > name.First && particles.Contains(document.Words[first - 1]))
        {
            first--;
        }

        return first;
    }
}
