using System.Diagnostics.CodeAnalysis;
using Skein.Reading.Faults;

namespace Skein.Reading.Archives;

/// <summary>
/// One file inside a container. Its bytes are unpacked when it is opened, each time anew, within the bounds of the container.
/// </summary>
public sealed class ContainedFile
{
    private readonly Func<MemberBytes> open;

    internal ContainedFile(string path, Nesting nesting, Func<MemberBytes> open)
    {
        Path = path;
        Nesting = nesting;
        this.open = open;
    }

    /// <summary>Where it lies in the container, with <c>/</c> between folders, as the container writes it.</summary>
    public string Path { get; }

    /// <summary>The last part of the path.</summary>
    public string Name => Path[(Path.LastIndexOfAny(['/', '\\']) + 1)..];

    internal Nesting Nesting { get; }

    /// <summary>Unpacks the file. Safe to call from many threads at once.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="fault">Why it was refused: an unsafe name, a password, damage, or growth beyond the bounds.</param>
    /// <returns>True where there are bytes.</returns>
    public bool TryOpen([NotNullWhen(true)] out byte[]? content, [NotNullWhen(false)] out ReadFault? fault)
    {
        (content, fault) = open();
        return content is not null;
    }

    internal static ContainedFile Refused(string path, Nesting nesting, ReadFault fault) => new(path, nesting, () => new(null, fault));
}

/// <summary>The bytes of a member, or why there are none; exactly one of the two is set.</summary>
internal readonly record struct MemberBytes(byte[]? Content, ReadFault? Fault);
