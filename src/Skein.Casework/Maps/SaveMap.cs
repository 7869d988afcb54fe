using Skein.Casework.Cases;
using Skein.Casework.Pictures;
using Skein.Exchange.Maps;

namespace Skein.Casework.Maps;

/// <summary>Draws a map into an SVG file: whole or not at all.</summary>
public static class SaveMap
{
    /// <summary>Writes the file.</summary>
    /// <param name="map">The map.</param>
    /// <param name="drawing">How.</param>
    /// <param name="file">The file, ending in <c>.svg</c>.</param>
    /// <param name="replaces">True to replace a file that is there.</param>
    public static PictureReport Run(CaseMap map, MapDrawing drawing, string file, bool replaces = false)
    {
        ArgumentNullException.ThrowIfNull(map);
        if (RenderRequest.FormatOf(file) != PictureFormat.Svg)
        {
            return new PictureReport(file, 0, 0, 0, 0, Faults.NoMapEnding(Path.GetFileName(file)));
        }

        return PictureFile.Save(file, replaces, _ =>
        {
            using var stream = new MemoryStream();
            SvgMap.Write(stream, MapSheet.Of(map, drawing));
            return new RenderedPicture(stream.ToArray(), map.Places.Count, 0, map.ProtectedLeftOut, 0);
        });
    }
}
