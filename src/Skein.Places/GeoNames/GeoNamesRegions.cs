using Skein.Places.Files;

namespace Skein.Places.GeoNames;

/// <summary>Reads <c>admin1CodesASCII.txt</c> (code, name, plain name, number): regions that the table itself does not have, where places of it lie in them.</summary>
internal static class GeoNamesRegions
{
    private const int Columns = 4;

    public static void Add(string path, PlaceWriter writer, Extents extents, HashSet<string> written, Action<BrokenLine> broken, CancellationToken cancellation)
    {
        var file = Path.GetFileName(path);
        using var input = GeoNamesInput.Open(path);
        using var text = new BoundedLines(input.Text);
        while (text.Next() is { } line)
        {
            cancellation.ThrowIfCancellationRequested();
            var cells = line.Split('\t');
            var code = cells[0].Trim();
            var dot = code.IndexOf('.', StringComparison.Ordinal);
            if (line.Length > 0 && (cells.Length != Columns || dot != 2 || code.Length < 4))
            {
                broken(new BrokenLine(file, text.Number, "it is no line of region codes"));
            }
            else if (line.Length > 0 && extents.Of(code) is { } box && written.Add(code))
            {
                var names = new[] { GeoNamesLine.Clean(cells[1]), GeoNamesLine.Clean(cells[2]) };
                writer.Add(new PlaceId(code), PlaceClass.Region, code[..2], code[..2], names, box.Middle, 0, box);
            }
        }
    }
}
