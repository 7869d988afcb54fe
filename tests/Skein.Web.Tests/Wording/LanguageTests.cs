using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Resources;
using Skein.Casework.Personal;
using Skein.Web.Wording;

namespace Skein.Web.Tests.Wording;

/// <summary>
/// Another language is a file of resources beside the program: a satellite as the build makes one from <c>Strings.TAG.resx</c>, here of a
/// language that nobody ships, with two of the words. What it lacks is said in English.
/// </summary>
public sealed class LanguageTests : IDisposable
{
    private const string Tag = "gsw";
    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, Tag);

    public LanguageTests() => Directory.CreateDirectory(_folder);

    [Fact]
    public async Task Words_of_an_installed_language_are_spoken_where_the_settings_name_it_and_the_rest_is_English()
    {
        Write(new() { ["language"] = Tag, ["nav.notes"] = "Notize" });
        await using var served = await ServedCase.StartAsync();
        Assert.Equal("Notes", Heading(await served.PageAsync("/notes")));

        var settings = await served.PageAsync("/settings");
        using var saved = await served.SubmitAsync(settings.QuerySelector("form.settings")!, ("language", Tag));
        var page = await served.PageAsync("/notes");

        Assert.Equal((Tag, "Notize"), (page.DocumentElement.GetAttribute("lang"), Heading(page)));
        Assert.Equal("Search", page.QuerySelector("form.find button")!.TextContent);
        Assert.Equal([Tag], PageLanguages.Others);
        Assert.Equal("Notes", T.Of("nav.notes"));
    }

    [Fact]
    public void A_language_that_is_not_installed_or_no_language_is_English()
    {
        Assert.Null(PageLanguages.Of("fr"));
        Assert.Null(PageLanguages.Of("../" + Tag));
        Assert.Null(PageLanguages.Of(null));
        Assert.NotNull(new KeepSettings(new PersonalFolder(null)).Save(new Settings { Language = "no such tongue" }));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Heading(AngleSharp.Dom.IDocument page) => page.QuerySelector("h1")!.TextContent;

    private void Write(Dictionary<string, string> words)
    {
        var resources = new BlobBuilder();
        using (var stream = new MemoryStream())
        {
            using (var writer = new ResourceWriter(stream))
            {
                foreach (var (key, text) in words)
                {
                    writer.AddResource(key, text);
                }

                writer.Generate();
                resources.WriteInt32((int)stream.Length);
                resources.WriteBytes(stream.ToArray());
            }
        }

        var name = typeof(T).Assembly.GetName();
        var metadata = new MetadataBuilder();
        metadata.AddModule(0, metadata.GetOrAddString(name.Name + ".resources.dll"), metadata.GetOrAddGuid(Guid.Parse("8c6f0c52-3a0e-4f0f-9d53-0d4fb1f4a001")), default, default);
        metadata.AddAssembly(metadata.GetOrAddString(name.Name + ".resources"), name.Version!, metadata.GetOrAddString(Tag), default, default, AssemblyHashAlgorithm.None);
        metadata.AddManifestResource(ManifestResourceAttributes.Public, metadata.GetOrAddString($"{name.Name}.Resources.Strings.{Tag}.resources"), default, 0);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        var image = new BlobBuilder();
        new ManagedPEBuilder(new PEHeaderBuilder(imageCharacteristics: Characteristics.Dll), new MetadataRootBuilder(metadata), new BlobBuilder(), managedResources: resources)
            .Serialize(image);
        File.WriteAllBytes(Path.Combine(_folder, name.Name + ".resources.dll"), image.ToArray());
    }
}
