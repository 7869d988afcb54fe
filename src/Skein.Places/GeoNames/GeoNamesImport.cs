using System.Globalization;
using Skein.Places.Files;

namespace Skein.Places.GeoNames;

/// <summary>
/// Reads a table of GeoNames into a gazetteer file, line by line: countries, regions (ADM1), provinces (ADM2) and populated places. All else is
/// passed over. Memory grows with what is kept only, at most a million places; a broken line is counted and named and stops nothing.
/// </summary>
public sealed class GeoNamesImport
{
    /// <summary>More places than this are not imported into one file.</summary>
    public const int MostPlaces = 1_000_000;

    private const int MostNamed = 20;
    private const int LinesToTell = 50;
    private const int LinesPerReport = 5_000;
    private readonly GeoNamesRequest _request;
    private readonly TimeProvider _time;
    private readonly PlaceWriter _writer = new();
    private readonly Extents _extents = new();
    private readonly List<GeoNamesLine> _divisions = [];
    private readonly List<BrokenLine> _broken = [];
    private Dictionary<long, List<string>>? _names;
    private long _brokenCount;
    private long _passedOver;

    /// <summary>Makes an import.</summary>
    /// <param name="request">What to import.</param>
    /// <param name="time">The clock of the rate.</param>
    public GeoNamesImport(GeoNamesRequest request, TimeProvider time) => (_request, _time) = (request, time);

    /// <summary>Reads the table and writes the gazetteer.</summary>
    /// <param name="output">Where the gazetteer is written to, at the end; nothing is written when there is a fault.</param>
    /// <param name="progress">Told now and then; null to tell nobody.</param>
    /// <param name="cancellation">Stops the work; then nothing was written.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public GeoNamesReport Run(Stream output, IProgress<GeoNamesProgress>? progress, CancellationToken cancellation)
    {
        var source = $"GeoNames (CC BY 4.0), {Path.GetFileName(_request.File)}";
        long lines = 0;
        PlaceFault? fault;
        try
        {
            _names = _request.Names is { } names ? new GeoNamesNames(_request).Read(names, Broken, cancellation) : null;
            fault = Table(progress, ref lines, cancellation);
            if (fault is null)
            {
                Divisions(cancellation);
                fault = _writer.Rows == 0 ? PlaceFault.NothingKept(Path.GetFileName(_request.File)) : null;
            }
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            fault = PlaceFault.NotOpened(Path.GetFileName(_request.File), trouble.Message);
        }

        if (fault is null)
        {
            _writer.Write(output, source);
        }

        return new GeoNamesReport(source, lines, fault is null ? _writer.Rows : 0, _passedOver, _brokenCount, _broken, fault);
    }

    private PlaceFault? Table(IProgress<GeoNamesProgress>? progress, ref long lines, CancellationToken cancellation)
    {
        var file = Path.GetFileName(_request.File);
        var start = _time.GetTimestamp();
        using var input = GeoNamesInput.Open(_request.File);
        using var text = new BoundedLines(input.Text);
        while (text.Next() is { } line)
        {
            lines = text.Number;
            if (line.Length > 0)
            {
                Take(file, text.Number, line);
            }

            if (_writer.Rows + _divisions.Count > MostPlaces)
            {
                return PlaceFault.TooMany(file, MostPlaces);
            }

            if (lines == LinesToTell && _brokenCount == LinesToTell)
            {
                break;
            }

            if (lines % LinesPerReport == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(Progress(input, lines, _time.GetElapsedTime(start)));
            }
        }

        cancellation.ThrowIfCancellationRequested();
        progress?.Report(Progress(input, lines, _time.GetElapsedTime(start)));
        return lines == 0 ? PlaceFault.NotGeoNames(file, "it is empty")
            : _brokenCount > 0 && _brokenCount >= Math.Min(lines, LinesToTell) && _writer.Rows + _divisions.Count + _passedOver == 0
                ? PlaceFault.NotGeoNames(file, string.Create(CultureInfo.InvariantCulture, $"line {_broken[0].Number} cannot be read, {_broken[0].Reason}"))
            : null;
    }

    private GeoNamesProgress Progress(GeoNamesInput input, long lines, TimeSpan elapsed)
    {
        var (done, total) = (input.Position, input.Length);
        var left = done > 0 && done < total ? elapsed * ((double)(total - done) / done) : (TimeSpan?)null;
        return new GeoNamesProgress(done, total, lines, _writer.Rows + _divisions.Count, _brokenCount, lines / Math.Max(1e-6, elapsed.TotalSeconds), left);
    }

    private void Take(string file, long number, string line)
    {
        if (GeoNamesLine.Read(line, out var broken) is not { } place)
        {
            Broken(new BrokenLine(file, number, broken!));
            return;
        }

        if (place.Country.Length != 2 || !place.Country.All(char.IsAsciiLetterUpper))
        {
            _passedOver++;
            return;
        }

        if (place.FeatureClass == 'A' && ClassOf(place) is not null)
        {
            _divisions.Add(place);
            return;
        }

        if (place.FeatureClass != 'P' || ClassOf(place) is not { } placeClass)
        {
            _passedOver++;
            return;
        }

        foreach (var holder in Holders(place))
        {
            _extents.Add(holder, place.Point);
        }

        var isSeat = place.Feature.StartsWith("PPLA", StringComparison.Ordinal) || place.Feature == "PPLC";
        if (place.Population < _request.LeastPopulation && !isSeat && placeClass != PlaceClass.District)
        {
            _passedOver++;
            return;
        }

        _writer.Add(new PlaceId(place.Id.ToString(CultureInfo.InvariantCulture)), placeClass, place.Country, Holders(place)[^1], NamesOf(place), place.Point, place.Population, null);
    }

    /// <summary>The rows whose boxes are known only at the end; then the regions that only the list of codes names.</summary>
    private void Divisions(CancellationToken cancellation)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var division in _divisions)
        {
            var holders = Holders(division);
            var placeClass = ClassOf(division)!.Value;
            var depth = placeClass switch { PlaceClass.Country => 0, PlaceClass.Region => 1, _ => 2 };
            if (depth < holders.Count && written.Add(holders[depth]))
            {
                var parent = depth == 0 ? null : holders[depth - 1];
                _writer.Add(new PlaceId(holders[depth]), placeClass, division.Country, parent, NamesOf(division), division.Point, division.Population, _extents.Of(holders[depth]));
            }
            else
            {
                _passedOver++;
            }
        }

        if (_request.Regions is { } regions)
        {
            GeoNamesRegions.Add(regions, _writer, _extents, written, Broken, cancellation);
        }
    }

    /// <summary>The identifiers of country, region and province, as far as the line has codes.</summary>
    private static List<string> Holders(GeoNamesLine place)
    {
        var holders = new List<string> { place.Country };
        if (place.Admin1.Length > 0)
        {
            holders.Add($"{place.Country}.{place.Admin1}");
            if (place.Admin2.Length > 0)
            {
                holders.Add($"{place.Country}.{place.Admin1}.{place.Admin2}");
            }
        }

        return holders;
    }

    private IEnumerable<string> NamesOf(GeoNamesLine place) => (_names is null ? place.OtherNames : _names.GetValueOrDefault(place.Id) ?? []).Prepend(place.Name);

    // Quarters of the past, of farms and of ruins are no places of today.
    private static PlaceClass? ClassOf(GeoNamesLine place) => place.Feature switch
    {
        "PCL" or "PCLD" or "PCLF" or "PCLI" or "PCLIX" or "PCLS" => PlaceClass.Country,
        "ADM1" => PlaceClass.Region,
        "ADM2" => PlaceClass.Province,
        "PPLX" or "PPLL" => PlaceClass.District,
        "PPLH" or "PPLQ" or "PPLW" or "PPLCH" => null,
        _ when place.FeatureClass == 'P' => PlaceClass.City,
        _ => null,
    };

    private void Broken(BrokenLine line)
    {
        _brokenCount++;
        if (_broken.Count < MostNamed)
        {
            _broken.Add(line);
        }
    }
}
