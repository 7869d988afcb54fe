using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Skein.Storage.Sqlite.Connections;

/// <summary>
/// A prepared command, bound by position: what an import runs a million times. Thinner than the driver's own command, which looks up
/// every parameter by name at each call. Not thread-safe.
/// </summary>
internal sealed class Prepared : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public Prepared(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>Binds the values in order; long, int, bool, double, string, byte arrays and null.</summary>
    public Prepared With(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Bind(i + 1, values[i]);
        }

        return this;
    }

    /// <summary>Binds one value; positions count from 1.</summary>
    public Prepared Bind(int position, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, position, value));
        return this;
    }

    /// <inheritdoc cref="Bind(int, long)"/>
    public Prepared Bind(int position, string? value)
    {
        Check(value is null ? raw.sqlite3_bind_null(_statement, position) : raw.sqlite3_bind_text(_statement, position, value));
        return this;
    }

    /// <inheritdoc cref="Bind(int, long)"/>
    public Prepared Bind(int position, ReadOnlySpan<byte> value)
    {
        // A blob of no bytes bound the usual way would arrive as NULL.
        Check(value.IsEmpty ? raw.sqlite3_bind_zeroblob(_statement, position, 0) : raw.sqlite3_bind_blob(_statement, position, value));
        return this;
    }

    /// <summary>Runs a command that gives no rows.</summary>
    public void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            _ = raw.sqlite3_reset(_statement);
        }
    }

    /// <summary>The first column of the first row as a number, or null when there is no row or it is NULL.</summary>
    public long? Number()
    {
        try
        {
            return Step() && !IsNull(0) ? Number(0) : null;
        }
        finally
        {
            _ = raw.sqlite3_reset(_statement);
        }
    }

    /// <summary>What is read from the first row, or the default when there is none.</summary>
    public T? First<T>(Func<Prepared, T> read)
    {
        try
        {
            return Step() ? read(this) : default;
        }
        finally
        {
            _ = raw.sqlite3_reset(_statement);
        }
    }

    /// <summary>What is read from each row, lazily; the command is busy until the last one.</summary>
    public IEnumerable<T> Rows<T>(Func<Prepared, T> read)
    {
        try
        {
            while (Step())
            {
                yield return read(this);
            }
        }
        finally
        {
            _ = raw.sqlite3_reset(_statement);
        }
    }

    /// <summary>A column of the current row; columns count from 0.</summary>
    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    /// <inheritdoc cref="Number(int)"/>
    public string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(_statement, column));

    /// <inheritdoc cref="Number(int)"/>
    public byte[] Bytes(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();

    /// <inheritdoc cref="Number(int)"/>
    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    /// <summary>The number of columns.</summary>
    public int Columns => raw.sqlite3_column_count(_statement);

    /// <summary>The type of a column of the current row, as SQLite names it.</summary>
    public int TypeOf(int column) => raw.sqlite3_column_type(_statement, column);

    /// <summary>A column of the current row as a floating number.</summary>
    public double Real(int column) => raw.sqlite3_column_double(_statement, column);

    /// <summary>The name of a column.</summary>
    public string NameOf(int column) => raw.sqlite3_column_name(_statement, column).utf8_to_string();

    public void Dispose() => _statement.Dispose();

    private void Bind(int position, object? value)
    {
        switch (value)
        {
            case null: Bind(position, (string?)null); break;
            case long number: Bind(position, number); break;
            case int number: Bind(position, (long)number); break;
            case bool flag: Bind(position, flag ? 1L : 0L); break;
            case string text: Bind(position, text); break;
            case byte[] bytes: Bind(position, bytes.AsSpan()); break;
            case double real: Check(raw.sqlite3_bind_double(_statement, position, real)); break;
            default: throw new ArgumentException($"Values of {value.GetType().Name} are not bound.", nameof(value));
        }
    }

    private bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return code == raw.SQLITE_ROW;
        }

        SqliteException.ThrowExceptionForRC(code, _database);
        return false;
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, _database);
        }
    }
}
