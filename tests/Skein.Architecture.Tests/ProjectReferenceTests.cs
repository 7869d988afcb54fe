using System.Xml.Linq;

namespace Skein.Architecture.Tests;

/// <summary>Data flows one way: the table in ARCHITECTURE.md says which project may know which.</summary>
public class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = ReferenceTable.Read();

    [Fact]
    public void Every_project_is_in_the_table_and_every_row_of_the_table_is_a_project() =>
        Assert.Equal(Allowed.Keys.Order(), ProjectFiles().Select(file => Path.GetFileNameWithoutExtension(file)).Order());

    [Fact]
    public void Projects_reference_only_what_the_table_allows()
    {
        var violations =
            from file in ProjectFiles()
            let project = Path.GetFileNameWithoutExtension(file)
            from reference in XDocument.Load(file).Descendants("ProjectReference")
            let target = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))
            where !Allowed.GetValueOrDefault(project, []).Contains(target)
            select $"{project} -> {target}";

        Assert.Empty(violations);
    }

    [Fact]
    public void No_project_is_empty() =>
        Assert.All(ProjectFiles(), file => Assert.NotEmpty(
            Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "*.cs", SearchOption.AllDirectories)));

    private static readonly string[] Folders = ["src", "eval", "training", "bench"];

    private static IEnumerable<string> ProjectFiles() =>
        Folders
            .Select(folder => Path.Combine(ReferenceTable.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories));
}
