using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Skein.Extraction.Lexicons;

/// <summary>The lists and rules that are embedded in this assembly.</summary>
internal static class DataFile
{
    private const string Prefix = "Skein.Extraction.";

    /// <summary>The lines of a list, without comments and blank lines.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = Open("Data." + name);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>A YAML file as a type.</summary>
    public static T Yaml<T>(string name)
    {
        using var reader = Open(name);
        return Yaml<T>(reader);
    }

    /// <summary>YAML from anywhere as a type, read as the embedded files are.</summary>
    public static T Yaml<T>(TextReader yaml) => new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<T>(yaml);

    /// <summary>The names of the rule files, in ordinal order.</summary>
    public static IEnumerable<string> RuleFiles() => typeof(DataFile).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix + "Rules.", StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal);

    /// <summary>The names of the data files that start so, in ordinal order.</summary>
    public static IEnumerable<string> Names(string start) => typeof(DataFile).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix + start, StringComparison.Ordinal)).Select(name => name[(Prefix.Length + "Data.".Length)..])
        .Order(StringComparer.Ordinal);

    private static StreamReader Open(string name) => new(
        typeof(DataFile).Assembly.GetManifestResourceStream(Prefix + name)
        ?? throw new InvalidOperationException($"The data file {name} is not embedded in Skein.Extraction; check the project file."));
}
