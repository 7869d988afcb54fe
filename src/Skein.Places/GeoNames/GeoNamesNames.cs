using System.Globalization;

namespace Skein.Places.GeoNames;

/// <summary>Reads <c>alternateNamesV2.txt</c>: names by place, in the languages that are asked for. Colloquial and historic names are left out.</summary>
internal sealed class GeoNamesNames(GeoNamesRequest request)
{
    private const int LeastColumns = 4;
    private const int MostNames = 5_000_000;
    private const int Colloquial = 6;
    private const int Historic = 7;

    public Dictionary<long, List<string>> Read(string path, Action<BrokenLine> broken, CancellationToken cancellation)
    {
        var names = new Dictionary<long, List<string>>();
        var file = Path.GetFileName(path);
        var count = 0;
        using var input = GeoNamesInput.Open(path);
        using var text = new BoundedLines(input.Text);
        while (text.Next() is { } line)
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.Length == 0)
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length < LeastColumns || !long.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                broken(new BrokenLine(file, text.Number, "it is no line of alternate names"));
                continue;
            }

            var name = GeoNamesLine.Clean(cells[3]);
            if (request.Languages.Contains(cells[2], StringComparer.Ordinal) && name.Length > 1 && !Is(cells, Colloquial) && !Is(cells, Historic))
            {
                if (++count > MostNames)
                {
                    throw new InvalidDataException("It has more than five million names in these languages; ask for fewer languages.");
                }

                if (!names.TryGetValue(id, out var list))
                {
                    names[id] = list = [];
                }

                list.Add(name);
            }
        }

        return names;
    }

    private static bool Is(string[] cells, int column) => cells.Length > column && cells[column] == "1";
}
