using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Skein.Storage.Sqlite.Folders;

/// <summary>The few calls of the system that .NET does not offer. Each answers null or does nothing where the system has no such call.</summary>
internal static class UnixCalls
{
    private const int ReadOnly = 0;
    private const int CurrentFolder = -100;
    private const int DoNotFollow = 0x100;
    private const uint AskForOwner = 0x8;
    private const int OwnerOffset = 20;
    private const int StatxSize = 256;

    /// <summary>The user who owns the file or folder itself, not what a link points at; null where that cannot be told.</summary>
    public static uint? OwnerOf(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        try
        {
            // statx has one layout on every architecture, unlike stat: the owner stands at byte 20.
            var buffer = new byte[StatxSize];
            return statx(CurrentFolder, path, DoNotFollow, AskForOwner, buffer) == 0
                ? BinaryPrimitives.ReadUInt32LittleEndian(buffer.AsSpan(OwnerOffset))
                : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The user this process acts as; null where that cannot be told.</summary>
    public static uint? CurrentUser() => OperatingSystem.IsLinux() ? geteuid() : null;

    /// <summary>Makes the entries of a folder durable: a file that was renamed into it survives a power loss.</summary>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = open(folder, ReadOnly);
        if (descriptor >= 0)
        {
            _ = fsync(descriptor);
            _ = close(descriptor);
        }
    }

#pragma warning disable SYSLIB1054, CA5392, CA2101, IDE1006 // Four calls without structures; source generation would need unsafe code for nothing.
    [DllImport("libc", SetLastError = true)]
    private static extern int statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, byte[] buffer);

    [DllImport("libc")]
    private static extern uint geteuid();

    [DllImport("libc", SetLastError = true)]
    private static extern int open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int fsync(int descriptor);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int descriptor);
#pragma warning restore SYSLIB1054, CA5392, CA2101, IDE1006
}
