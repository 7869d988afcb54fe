using Skein.Text.Names.Words;

namespace Skein.Text.Names.Comparison;

/// <summary>Words in a row whose first letters spell an acronym.</summary>
internal static class Acronyms
{
    /// <summary>The first stretch of free words that the acronym spells; null if there is none.</summary>
    public static (int Start, int Size)? Find(string acronym, NameWord[] words, int used)
    {
        for (var start = 0; start + acronym.Length <= words.Length; start++)
        {
            var size = 0;
            while (size < acronym.Length && (used & (1 << (start + size))) == 0 && words[start + size].Plain.Length > 1 && words[start + size].Plain[0] == acronym[size])
            {
                size++;
            }

            if (size == acronym.Length)
            {
                return (start, size);
            }
        }

        return null;
    }
}
