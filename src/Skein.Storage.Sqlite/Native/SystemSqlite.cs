using System.Reflection;
using System.Runtime.InteropServices;
using Skein.Model.Faults;
using Skein.Storage.Faults;
using SQLitePCL;

namespace Skein.Storage.Sqlite.Native;

/// <summary>
/// The one place that chooses the native library: the system's own, which the system's security updates reach. The library that the
/// NuGet bundle brings is old and is not used (docs/adr/0003-sqlite.md).
/// </summary>
internal static class SystemSqlite
{
    // 3.37 is the first with STRICT tables; JSON functions are built in since 3.38 and Debian compiled them in before.
    private const int LeastVersion = 3_037_000;

    private static readonly Lazy<SkeinException?> Loaded = new(Load);

    /// <summary>Loads the library once; later calls do nothing.</summary>
    /// <exception cref="Model.Faults.SkeinException">Code SK-STO-001, with what to install.</exception>
    public static void Require()
    {
        if (Loaded.Value is { } fault)
        {
            throw fault;
        }
    }

    private static SkeinException? Load()
    {
        try
        {
            NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
            raw.SetProvider(new SQLite3Provider_e_sqlite3());
            var isUsable = raw.sqlite3_libversion_number() >= LeastVersion
                && raw.sqlite3_compileoption_used("ENABLE_FTS5") != 0
                && raw.sqlite3_threadsafe() != 0;
            return isUsable ? null : StorageFaults.NoDatabaseLibrary(raw.sqlite3_libversion().utf8_to_string());
        }
        catch (Exception fault) when (fault is DllNotFoundException or EntryPointNotFoundException)
        {
            return StorageFaults.NoDatabaseLibrary(found: null);
        }
    }

    private static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath)
    {
        if (name != "e_sqlite3")
        {
            return IntPtr.Zero;
        }

        foreach (var candidate in Candidates())
        {
            if (NativeLibrary.TryLoad(candidate, out var handle))
            {
                return handle;
            }
        }

        throw new DllNotFoundException("The system has no SQLite library.");
    }

    private static string[] Candidates() =>
        OperatingSystem.IsWindows() ? ["winsqlite3.dll", "sqlite3.dll"]
        : OperatingSystem.IsMacOS() ? ["/usr/lib/libsqlite3.dylib", "libsqlite3.dylib"]
        : ["libsqlite3.so.0", "libsqlite3.so"];
}
