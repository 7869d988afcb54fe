using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Skein.Places.Files;

/// <summary>
/// The rows of a file in arrays; names and identifiers stay bytes until somebody asks. A hundred thousand rows take about 10 MB. Immutable,
/// shared between threads.
/// </summary>
internal sealed class PlaceTable
{
    private const int Columns = 10;
    private readonly byte[] _body;
    private readonly int[] _ids;
    private readonly int[] _names;
    private readonly int[] _codes;
    private readonly int[] _parentCells;
    private readonly int[] _parentRows;
    private readonly byte[] _classes;
    private readonly ushort[] _countries;
    private readonly Dictionary<ushort, string> _countryNames = [];
    private readonly short[] _latitudes;
    private readonly short[] _longitudes;
    private readonly int[] _populations;
    private readonly Dictionary<int, GeoBox> _boxes = [];

    public PlaceTable(PlaceFile file)
    {
        _body = file.Body;
        (Rows, Source) = (file.Rows, file.Source);
        var starts = new int[Columns][];
        var at = 0;
        for (var column = 0; column < Columns; column++)
        {
            starts[column] = Lines(ref at);
        }

        (_ids, _names, _codes) = (starts[(int)PlaceColumn.Id], starts[(int)PlaceColumn.Names], starts[(int)PlaceColumn.Code]);
        (_parentCells, _parentRows) = (starts[(int)PlaceColumn.Parent], new int[Rows]);
        (_classes, _countries) = (new byte[Rows], new ushort[Rows]);
        (_latitudes, _longitudes, _populations) = (new short[Rows], new short[Rows], new int[Rows]);
        Ids = new TextTable(Rows * 2);
        Fill(starts);
    }

    public int Rows { get; }

    public string Source { get; }

    /// <summary>Rows by the hash of their identifier and of their national code.</summary>
    public TextTable Ids { get; }

    /// <summary>No coordinates.</summary>
    private const short Nowhere = short.MinValue;

    public PlaceClass ClassOf(int row) => (PlaceClass)_classes[row];

    public int PopulationOf(int row) => _populations[row];

    /// <summary>What this row lies in, which may stand in another file; null when nothing does.</summary>
    public PlaceId? ParentOf(int row) => Cell(_parentCells, _parentRows[row]) is { IsEmpty: false } cell && !cell.SequenceEqual("-"u8)
        ? new PlaceId(Encoding.UTF8.GetString(cell))
        : null;

    public string CountryOf(int row) => _countryNames[_countries[row]];

    public ReadOnlySpan<byte> IdOf(int row) => Cell(_ids, row);

    /// <summary>All names, separated by |.</summary>
    public ReadOnlySpan<byte> NamesOf(int row) => Cell(_names, row);

    public ReadOnlySpan<byte> CodeOf(int row) => Cell(_codes, row);

    public GeoPoint? PointOf(int row) => _latitudes[row] == Nowhere ? null : new GeoPoint(_latitudes[row] / 100.0, _longitudes[row] / 100.0);

    public GeoBox? BoxOf(int row) => _boxes.TryGetValue(row, out var box) ? box : null;

    /// <summary>The row with this identifier or national code; -1 when there is none.</summary>
    public int RowOf(ReadOnlySpan<byte> id)
    {
        foreach (var row in Ids.Rows(TextTable.Hash(id)))
        {
            if (IdOf(row).SequenceEqual(id) || CodeOf(row).SequenceEqual(id))
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>The row as a record.</summary>
    public Place PlaceOf(int row)
    {
        var names = Encoding.UTF8.GetString(NamesOf(row)).Split('|');
        return new Place
        {
            Id = new PlaceId(Encoding.UTF8.GetString(IdOf(row))),
            Class = ClassOf(row),
            Name = names[0],
            OtherNames = names[1..],
            Country = CountryOf(row),
            Parent = ParentOf(row),
            Point = PointOf(row),
            Box = BoxOf(row),
            Population = _populations[row],
            NationalCode = CodeOf(row) is { IsEmpty: false } code ? Encoding.UTF8.GetString(code) : null,
            Source = Source,
        };
    }

    private ReadOnlySpan<byte> Cell(int[] starts, int row) => _body.AsSpan(starts[row]..(starts[row + 1] - 1));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Lines(ref int at)
    {
        var starts = new int[Rows + 1];
        for (var row = 0; row < Rows; row++)
        {
            starts[row] = at;
            var length = _body.AsSpan(at).IndexOf((byte)'\n');
            at = length < 0 ? throw new InvalidDataException("A column has fewer lines than the file says.") : at + length + 1;
        }

        starts[Rows] = at;
        return starts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(int[][] starts)
    {
        ushort country = 0;
        int parent = 0, latitude = 0, longitude = 0;
        for (var row = 0; row < Rows; row++)
        {
            ReadOnlySpan<byte> In(PlaceColumn column) => Cell(starts[(int)column], row);
            if (In(PlaceColumn.Country) is { Length: 2 } code)
            {
                country = (ushort)((code[0] << 8) | code[1]);
                _countryNames.TryAdd(country, Encoding.ASCII.GetString(code));
                parent = row;
            }

            (_countries[row], _parentRows[row]) = (country, parent);
            _classes[row] = (byte)ClassIn(In(PlaceColumn.Class));
            _populations[row] = Number(In(PlaceColumn.Population));
            if (In(PlaceColumn.Latitude) is { IsEmpty: false } degrees)
            {
                latitude += Number(degrees);
                longitude += Number(In(PlaceColumn.Longitude));
                (_latitudes[row], _longitudes[row]) = (checked((short)latitude), checked((short)longitude));
            }
            else
            {
                (_latitudes[row], _longitudes[row]) = (Nowhere, Nowhere);
            }

            Box(row, In(PlaceColumn.Box));
            Ids.Add(TextTable.Hash(IdOf(row)), row);
            if (CodeOf(row) is { IsEmpty: false } national)
            {
                Ids.Add(TextTable.Hash(national), row);
            }
        }
    }

    private void Box(int row, ReadOnlySpan<byte> cell)
    {
        if (!cell.IsEmpty)
        {
            var edges = Encoding.ASCII.GetString(cell).Split(',').Select(edge => int.Parse(edge, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) / 100.0).ToArray();
            _boxes[row] = new GeoBox(edges[0], edges[1], edges[2], edges[3]);
        }
    }

    private static PlaceClass ClassIn(ReadOnlySpan<byte> cell) => cell switch
    {
        [(byte)'C'] => PlaceClass.Country,
        [(byte)'R'] => PlaceClass.Region,
        [(byte)'P'] => PlaceClass.Province,
        [(byte)'M'] => PlaceClass.Commune,
        [(byte)'T'] => PlaceClass.City,
        [(byte)'D'] => PlaceClass.District,
        _ => throw new InvalidDataException("A row has a class that this version does not know."),
    };

    private static int Number(ReadOnlySpan<byte> cell) => cell.IsEmpty ? 0
        : System.Buffers.Text.Utf8Parser.TryParse(cell, out int number, out var read) && read == cell.Length ? number
        : throw new InvalidDataException("A cell that should hold a number does not.");
}
