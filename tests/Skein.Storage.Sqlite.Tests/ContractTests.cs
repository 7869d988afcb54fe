using Skein.Storage.Contract;

namespace Skein.Storage.Sqlite.Tests;

public sealed class SqliteAppendingTests : AppendingContract
{
    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}

public sealed class SqliteUndoingTests : UndoingContract
{
    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}

public sealed class SqliteReviewTests : ReviewContract
{
    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}

public sealed class SqliteSearchTests : SearchContract
{
    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}

public sealed class SqliteErasureTests : ErasureContract
{
    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);

    protected override IEnumerable<(string Place, byte[] Bytes)> EverythingStored() =>
        Directory.EnumerateFiles(Location, "*", SearchOption.AllDirectories).Select(file => (file, Read(file)))
            .Concat(Directory.EnumerateFileSystemEntries(Location, "*", SearchOption.AllDirectories)
                .Select(entry => (entry, System.Text.Encoding.UTF8.GetBytes(entry))));

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

public sealed class SqliteMaintenanceTests : MaintenanceContract
{
    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}

public sealed class SqliteTranslationTests : TranslationContract
{
    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}

public sealed class SqliteLikelihoodTests : LikelihoodContract
{
    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}

public sealed class SqliteAssessmentTests : AssessmentContract
{
    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}

public sealed class SqliteChartTests : ChartContract
{
    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}

public sealed class SqliteSavedSearchTests : SavedSearchContract
{
    protected override ICaseProvider Provider(TimeProvider time) => new SqliteCaseProvider(time);
}
