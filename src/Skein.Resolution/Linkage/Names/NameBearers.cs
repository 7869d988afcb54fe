using Skein.Resolution.Linkage.Fields;
using Skein.Resolution.Records;
using Skein.Resolution.Running;

namespace Skein.Resolution.Linkage.Names;

/// <summary>
/// How many people bear a name, as far as their years of birth tell: of each two parts of names the effective number of years among the
/// records that hold both (inverse Simpson index, Hill 1973, doi:10.2307/1934352). One person's records say one year, slips aside; two bearers say
/// two. Without it, a record without a date would join whichever bearer came first.
/// </summary>
internal sealed class NameBearers
{
    private const int PartsOfName = 4;

    private readonly Dictionary<ulong, float> _bearers = [];

    private NameBearers()
    {
    }

    /// <summary>Counts; null where no record has a date of birth.</summary>
    public static NameBearers? Of(RecordTable table, NamePartTable names, CancellationToken cancellation)
    {
        if (!table.Fields.Contains(RecordField.BirthDate))
        {
            return null;
        }

        var column = table.Column(RecordField.BirthDate, text => text.Trim());
        var days = column.Texts.Select(ReportedDay.Read).ToArray();
        var rows = new List<(ulong Pair, int Year)>();
        for (var record = 0; record < table.Count; record++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (column.Of(record) is [var number, ..] && days[number] is { } day && day.FirstYear == day.LastYear)
            {
                var (start, end) = names.NamesOf(record);
                for (var name = start; name < end; name++)
                {
                    Add(names.PartsOf(name), day.FirstYear, rows);
                }
            }
        }

        var found = new NameBearers();
        rows.Sort();
        for (var at = 0; at < rows.Count;)
        {
            var (first, sum, squares) = (at, 0L, 0L);
            while (at < rows.Count && rows[at].Pair == rows[first].Pair)
            {
                var year = at;
                while (at < rows.Count && rows[at] == rows[year])
                {
                    at++;
                }

                var count = (long)(at - year);
                (sum, squares) = (sum + count, squares + (count * count));
            }

            var bearers = (float)(sum * sum / (double)squares);
            if (bearers > 1.05f)
            {
                found._bearers.Add(rows[first].Pair, bearers);
            }
        }

        return found;
    }

    /// <summary>The bearers of two parts in either order; 1 where nothing tells of several.</summary>
    public double Of(int one, int other) => _bearers.GetValueOrDefault(Key(one, other), 1);

    private static void Add(ReadOnlySpan<int> parts, int year, List<(ulong Pair, int Year)> rows)
    {
        var count = Math.Min(parts.Length, PartsOfName);
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                if (parts[i] != parts[j])
                {
                    rows.Add((Key(parts[i], parts[j]), year));
                }
            }
        }
    }

    private static ulong Key(int one, int other) => StableHash.Of((ulong)Math.Min(one, other), (ulong)Math.Max(one, other));
}
