using System.Globalization;
using Skein.Learning;

namespace Skein.Extraction.Tagging;

/// <summary>
/// The class of a word on several levels, coarse to fine, as learned from running text by the words around it. Kept in the model of names
/// that was trained with it, as weights of keys of their own. Only read after it is made.
/// </summary>
internal sealed class WordClusters(LinearModel table)
{
    /// <summary>How many levels there are.</summary>
    public const int Levels = 3;

    private const int Template = 6000;

    /// <summary>The key that holds the classes of a word.</summary>
    /// <param name="lower">The word's key in small letters.</param>
    public static ulong Key(ulong lower) => FeatureKey.Of(Template, lower);

    /// <summary>The rows of a table, to be written into the model that is trained with it.</summary>
    /// <param name="builder">The model.</param>
    /// <param name="unit">The model's unit; a class is so many of it.</param>
    /// <param name="lines">The lines that <see cref="Build"/> takes.</param>
    public static void Write(LinearModelBuilder builder, double unit, IEnumerable<string> lines)
    {
        foreach (var cells in lines.Select(line => line.Split('\t')))
        {
            for (var level = 0; level < Levels; level++)
            {
                builder.Set(Key(FeatureKey.OfText(cells[0])), level, int.Parse(cells[level + 1], CultureInfo.InvariantCulture) * unit);
            }
        }
    }

    /// <summary>Makes the table from lines "word TAB class TAB class TAB class", classes from 1.</summary>
    public static LinearModel Build(IEnumerable<string> lines)
    {
        var builder = new LinearModelBuilder([.. Enumerable.Range(0, Levels).Select(level => "level-" + level.ToString(CultureInfo.InvariantCulture))], 1);
        Write(builder, 1, lines);
        return builder.ToModel();
    }

    /// <summary>The classes of a word, coarse to fine; zeros for a word that has none.</summary>
    public int[] Of(ulong lower)
    {
        var ids = new int[table.Classes.Count];
        table.Add(Key(lower), ids);
        return ids[..Levels];
    }
}
