using Microsoft.Data.Sqlite;
using Skein.Storage.Maintenance;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Maintenance;
using Skein.Storage.Sqlite.Originals;
using Skein.Storage.Sqlite.Schema;

namespace Skein.Storage.Sqlite.Reading;

internal sealed partial class SqliteCaseReader
{
    /// <summary>Checks everything in this view but the full-text index.</summary>
    public VerificationReport Verify(
        VerificationRequest request,
        FileOriginals originals,
        IProgress<RebuildProgress>? progress,
        CancellationToken cancellation) => Guard(() =>
    {
        var verifier = new Verifier(_commands, originals, progress, cancellation);
        try
        {
            Check(request, verifier, cancellation);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB)
        {
            verifier.Add(VerificationFaults.Database("a page could not be read, and what comes after it was not checked."));
        }

        return verifier.Report(Head);
    });

    private void Check(VerificationRequest request, Verifier verifier, CancellationToken cancellation)
    {
        verifier.CheckDatabase();
        verifier.CheckLog(request.ExpectedHead);
        verifier.CheckTexts();
        verifier.CheckOriginals();

        // Of a log that does not hold, nothing can be said about what should follow from it.
        if (request.CheckProjections && verifier.LogHolds)
        {
            CompareProjections(verifier, cancellation);
        }
    }

    private void CompareProjections(Verifier verifier, CancellationToken cancellation)
    {
        // In memory, so that nothing of the case is written anywhere else.
        var aside = CaseDatabase.Open(":memory:");
        try
        {
            Rebuilder.RebuildAside(_commands, aside, progress: null, cancellation);
            foreach (var (table, key) in ProjectionSchema.Tables)
            {
                cancellation.ThrowIfCancellationRequested();
                try
                {
                    Compare(verifier, DumpRows(aside, table, key), DumpRows(_commands, table, key));
                }
                catch (SqliteException fault) when (fault.SqliteErrorCode == SQLitePCL.raw.SQLITE_ERROR)
                {
                    verifier.Add(VerificationFaults.Projection(table, "lacks this table or some of its columns"));
                }
            }
        }
        finally
        {
            CaseDatabase.Close(aside);
        }
    }

    private static void Compare(Verifier verifier, IEnumerable<(string Row, string Line)> expected, IEnumerable<(string Row, string Line)> found)
    {
        // Equal tables are compared line by line; only what differs is kept, and cancels out where rows merely stand elsewhere.
        var missing = new Dictionary<string, string>(StringComparer.Ordinal);
        var extra = new Dictionary<string, string>(StringComparer.Ordinal);
        using var left = expected.GetEnumerator();
        using var right = found.GetEnumerator();
        var (hasLeft, hasRight) = (left.MoveNext(), right.MoveNext());
        while (hasLeft || hasRight)
        {
            if (!(hasLeft && hasRight && left.Current.Line == right.Current.Line))
            {
                Cancel(hasLeft ? left.Current : null, missing, extra);
                Cancel(hasRight ? right.Current : null, extra, missing);
            }

            (hasLeft, hasRight) = (hasLeft && left.MoveNext(), hasRight && right.MoveNext());
        }

        foreach (var row in missing.Values.Concat(extra.Values).Distinct(StringComparer.Ordinal))
        {
            var how = (missing.ContainsValue(row), extra.ContainsValue(row)) switch
            {
                (true, true) => "does not say what the log says",
                (true, false) => "lacks this row",
                _ => "has this row, which does not follow from the log",
            };
            verifier.Add(VerificationFaults.Projection(row, how));
        }
    }

    private static void Cancel((string Row, string Line)? item, Dictionary<string, string> own, Dictionary<string, string> other)
    {
        if (item is var (row, line) && !other.Remove(line))
        {
            own[line] = row;
        }
    }
}
