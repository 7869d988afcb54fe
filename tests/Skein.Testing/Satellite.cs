using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Resources;
using System.Security.Cryptography;
using System.Text;

namespace Skein.Testing;

/// <summary>
/// A language beside a library: the satellite that the build makes from a <c>NAME.TAG.resx</c>, written by a test for a language that nobody
/// ships. A process that has used it keeps it, whatever becomes of the file: a tag stands for one set of words in all tests of a project.
/// </summary>
public sealed class Satellite : IDisposable
{
    private readonly string _file;

    private Satellite(string file) => _file = file;

    /// <summary>Writes one beside the running tests.</summary>
    /// <param name="library">The library whose words are said in the language.</param>
    /// <param name="resources">The name of its words, such as <c>Skein.Web.Resources.Strings</c>.</param>
    /// <param name="tag">The language.</param>
    /// <param name="words">The words by their keys.</param>
    public static Satellite Write(Assembly library, string resources, string tag, IEnumerable<KeyValuePair<string, string>> words)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(words);
        var data = new BlobBuilder();
        using (var stream = new MemoryStream())
        {
            using (var writer = new ResourceWriter(stream))
            {
                foreach (var (key, text) in words)
                {
                    writer.AddResource(key, text);
                }

                writer.Generate();
                data.WriteInt32((int)stream.Length);
                data.WriteBytes(stream.ToArray());
            }
        }

        var name = library.GetName();
        var module = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{name.Name} {tag}")).AsSpan(0, 16));
        var metadata = new MetadataBuilder();
        metadata.AddModule(0, metadata.GetOrAddString(name.Name + ".resources.dll"), metadata.GetOrAddGuid(module), default, default);
        metadata.AddAssembly(metadata.GetOrAddString(name.Name + ".resources"), name.Version!, metadata.GetOrAddString(tag), default, default, AssemblyHashAlgorithm.None);
        metadata.AddManifestResource(ManifestResourceAttributes.Public, metadata.GetOrAddString($"{resources}.{tag}.resources"), default, 0);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        var image = new BlobBuilder();
        new ManagedPEBuilder(new PEHeaderBuilder(imageCharacteristics: Characteristics.Dll), new MetadataRootBuilder(metadata), new BlobBuilder(), managedResources: data)
            .Serialize(image);
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, tag)).FullName;
        var file = Path.Combine(folder, name.Name + ".resources.dll");
        File.WriteAllBytes(file, image.ToArray());
        return new Satellite(file);
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(_file);
}
