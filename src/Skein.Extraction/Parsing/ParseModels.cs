using Skein.Extraction.Tagging;
using Skein.Learning;

namespace Skein.Extraction.Parsing;

/// <summary>The shipped tagger and parser, read when the first sentence is parsed.</summary>
internal static class ParseModels
{
    private static readonly Lazy<WordClasses> ClassesOnce = new(() => new WordClasses(NameTagger.Listed, NameTagger.EnglishClusters));
    private static readonly Lazy<PosTagger> TaggerOnce = new(() => new PosTagger(Read("pos-en")));
    private static readonly Lazy<DependencyParser> ParserOnce = new(() => new DependencyParser(Read("parser-en")));

    /// <summary>Whether the models are embedded; a build that makes them anew has none.</summary>
    public static bool AreThere { get; } =
        typeof(ParseModels).Assembly.GetManifestResourceInfo(NameOf("pos-en")) is not null
        && typeof(ParseModels).Assembly.GetManifestResourceInfo(NameOf("parser-en")) is not null;

    /// <summary>What is known of words before a sentence is read, as the tagger was trained with it.</summary>
    public static WordClasses Classes => ClassesOnce.Value;

    public static PosTagger Tagger => TaggerOnce.Value;

    public static DependencyParser Parser => ParserOnce.Value;

    private static string NameOf(string name) => "Skein.Extraction.Models." + name + ".model";

    private static LinearModel Read(string name)
    {
        using var stream = typeof(ParseModels).Assembly.GetManifestResourceStream(NameOf(name))!;
        return LinearModelFile.Read(stream);
    }
}
