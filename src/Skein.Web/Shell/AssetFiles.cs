using System.Security.Cryptography;

namespace Skein.Web.Shell;

/// <summary>
/// The style sheet and the islands, as files beside the program. Each has an address with the hash of its content, so that a browser may
/// keep it for ever and never keeps an old one. Files are listed once; nothing outside the list is served.
/// </summary>
public sealed class AssetFiles
{
    private readonly Dictionary<string, Asset> _byName;

    internal AssetFiles(string folder)
    {
        _byName = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => TypeOf(file) is not null)
                .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), Asset.Of, StringComparer.Ordinal)
            : [];
    }

    /// <summary>The address of a file, or null when it was not built: pages work without the islands.</summary>
    /// <param name="name">Its path below the folder, such as <c>dist/network.js</c>.</param>
    public string? AddressOf(string name) => _byName.TryGetValue(name, out var asset) ? $"/assets/{asset.Version}/{name}" : null;

    internal (string Path, string MediaType)? Find(string version, string name) =>
        _byName.TryGetValue(name, out var asset) && asset.Version == version ? (asset.Path, TypeOf(asset.Path)!) : null;

    private static string? TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".map" => "application/json",
        ".txt" => "text/plain; charset=utf-8",
        _ => null,
    };

    private sealed record Asset(string Path, string Version)
    {
        public static Asset Of(string path) => new(path, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..16]);
    }
}
