using System.Globalization;
using System.Text.Json;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Schema;
using SQLitePCL;

namespace Skein.Storage.Sqlite.Reading;

internal sealed partial class SqliteCaseReader
{
    /// <summary>Writes every projection, one row a line.</summary>
    public void WriteDump(TextWriter writer) => Guard(() =>
    {
        foreach (var (table, key) in ProjectionSchema.Tables)
        {
            foreach (var (_, line) in DumpRows(_commands, table, key))
            {
                writer.Write(line);
                writer.Write('\n');
            }
        }

        return true;
    });

    /// <summary>The rows of one projection in the order of the dump, with what names each.</summary>
    private static IEnumerable<(string Row, string Line)> DumpRows(PreparedCommands commands, string table, string key)
    {
        var command = commands[$"SELECT * FROM {table} ORDER BY {key}"];
        var keys = key.Split(", ");
        return command.Rows(row =>
        {
            using var buffer = new MemoryStream();
            var names = new string[keys.Length];
            using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Model.Log.CaseJson.Options.Encoder }))
            {
                json.WriteStartObject();
                json.WriteString("table", table);
                for (var column = 0; column < row.Columns; column++)
                {
                    var name = row.NameOf(column);
                    Write(json, row, column, name);
                    if (Array.IndexOf(keys, name) is >= 0 and var place)
                    {
                        names[place] = row.Text(column);
                    }
                }

                json.WriteEndObject();
            }

            return ($"{table} {string.Join(' ', names)}", System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        });
    }

    private static void Write(Utf8JsonWriter json, Prepared row, int column, string name)
    {
        switch (row.TypeOf(column))
        {
            case raw.SQLITE_NULL:
                break;
            case raw.SQLITE_INTEGER:
                json.WriteNumber(name, row.Number(column));
                break;
            case raw.SQLITE_FLOAT:
                json.WriteString(name, row.Real(column).ToString("R", CultureInfo.InvariantCulture));
                break;
            case raw.SQLITE_BLOB:
                json.WriteString(name, Convert.ToHexStringLower(row.Bytes(column)));
                break;
            default:
                json.WriteString(name, row.Text(column));
                break;
        }
    }
}
