using Skein.Places.GeoNames;

namespace Skein.Places.Files;

/// <summary>
/// The gazetteers of a case: files <c>places/NAME.places</c> in its folder, readable by their owner only. They are reference data and no part
/// of the log: a backup leaves them out, and an import can be done again.
/// </summary>
public sealed class PlaceFolder
{
    private const string Ending = ".places";
    private readonly string _folder;

    /// <summary>The folder of a case.</summary>
    /// <param name="caseLocation">Where the case lies.</param>
    public PlaceFolder(string caseLocation) => _folder = Path.Combine(caseLocation, "places");

    /// <summary>The gazetteers of the case before the bundled one.</summary>
    /// <param name="faults">Files that could not be read; they are passed over.</param>
    public PlaceGazetteer Open(out IReadOnlyList<PlaceFault> faults)
    {
        var (indexes, trouble) = (new List<PlaceIndex>(), new List<PlaceFault>());
        foreach (var path in Files())
        {
            try
            {
                using var stream = File.OpenRead(path);
                indexes.Add(PlaceIndex.Read(stream));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or OverflowException)
            {
                trouble.Add(PlaceFault.Unreadable(Path.GetFileName(path), fault.Message));
            }
        }

        indexes.Add(PlaceIndex.Bundled);
        faults = trouble;
        return new PlaceGazetteer(indexes);
    }

    /// <summary>Imports a table of GeoNames as a file of this folder, named after the table; the file of an earlier import is replaced when the new one is whole.</summary>
    /// <param name="request">What to import.</param>
    /// <param name="time">The clock of the rate.</param>
    /// <param name="progress">Told now and then; null to tell nobody.</param>
    /// <param name="cancellation">Stops the work; then the folder is as it was.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public GeoNamesReport Import(GeoNamesRequest request, TimeProvider time, IProgress<GeoNamesProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!Directory.Exists(_folder))
        {
            Make();
        }

        var path = Path.Combine(_folder, Path.GetFileNameWithoutExtension(request.File) + Ending);
        var unfinished = path + ".new";
        try
        {
            GeoNamesReport report;
            using (var stream = new FileStream(unfinished, OwnerOnly()))
            {
                report = new GeoNamesImport(request, time).Run(stream, progress, cancellation);
                stream.Flush(flushToDisk: true);
            }

            if (report.Fault is null)
            {
                File.Move(unfinished, path, overwrite: true);
            }

            return report;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private IEnumerable<string> Files() => Directory.Exists(_folder) ? Directory.GetFiles(_folder, "*" + Ending).Order(StringComparer.Ordinal) : [];

    private void Make()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(_folder);
        }
        else
        {
            Directory.CreateDirectory(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static FileStreamOptions OwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
