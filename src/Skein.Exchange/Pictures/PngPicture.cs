namespace Skein.Exchange.Pictures;

/// <summary>What became of a picture drawn as PNG.</summary>
/// <param name="Width">Its width in dots.</param>
/// <param name="Height">Its height in dots.</param>
/// <param name="UnknownLetters">How many letters stand as empty boxes because they are not Latin; the SVG of the same picture shows them.</param>
public readonly record struct PngOutcome(int Width, int Height, int UnknownLetters);

/// <summary>
/// Draws a picture as PNG without a browser and without a font of the machine: the same marks as the SVG, letters as strokes. Latin script
/// with its marks only; scripts that need shaping are boxes rather than letters in a wrong form or order. The same picture gives the
/// same bytes for one version of the runtime, whose compression may change with the next.
/// </summary>
public static class PngPicture
{
    private const long MostDots = 60_000_000;
    private const double StrokeWidth = 0.085;
    private const double HaloWidth = 0.3;

    /// <summary>Writes a picture.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="options">The options; the defaults when null.</param>
    /// <param name="cancellation">Stops the drawing.</param>
    /// <exception cref="ArgumentException">As for <see cref="SvgPicture"/>, or the picture would have more than sixty million dots.</exception>
    public static PngOutcome Write(Stream stream, Picture picture, PictureOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new PictureOptions();
        var scene = SceneBuilder.Build(picture, options);
        var scale = options.Sharpness;
        if ((long)scene.Width * scene.Height * scale * scale > MostDots)
        {
            throw new ArgumentException("The picture is too large for a PNG; a smaller width or sharpness fits.", nameof(options));
        }

        var canvas = new Canvas(scene.Width * scale, scene.Height * scale, scene.Ground);
        var unknown = 0;
        foreach (var mark in scene.Marks)
        {
            cancellation.ThrowIfCancellationRequested();
            unknown += Draw(canvas, mark, scale);
        }

        PngFile.Write(stream, canvas, scale, scene.Title);
        return new PngOutcome(canvas.Width, canvas.Height, unknown);
    }

    private static int Draw(Canvas canvas, Mark mark, double scale)
    {
        switch (mark)
        {
            case Mark.Path path:
                canvas.Stroke(Dashed(Scaled(path.Flat), path.Dashes), path.Width * scale, path.Color, path.Opacity);
                return 0;
            case Mark.Strokes strokes:
                canvas.Stroke(strokes.Lines.Select(line => Scaled([line.From, line.To])), strokes.Width * scale, strokes.Color, strokes.Opacity);
                return 0;
            case Mark.Shape shape:
                DrawShape(canvas, shape, Scaled(shape.Corners), scale);
                return 0;
            case Mark.Text text:
                return DrawText(canvas, text, scale);
            default:
                throw new InvalidOperationException("A mark of a kind that is not drawn.");
        }

        (double X, double Y)[] Scaled((double X, double Y)[] points) => Array.ConvertAll(points, point => (point.X * scale, point.Y * scale));

        IEnumerable<(double X, double Y)[]> Dashed((double X, double Y)[] line, double[] dashes) =>
            dashes.Length == 0 ? [line] : Dashes.Cut(line, Array.ConvertAll(dashes, dash => dash * scale));
    }

    private static void DrawShape(Canvas canvas, Mark.Shape shape, (double X, double Y)[] corners, double scale)
    {
        var (center, radius) = ((shape.Center.X * scale, shape.Center.Y * scale), shape.Radius * scale);
        if (corners.Length == 0)
        {
            canvas.FillDisc(center, radius, shape.Fill);
        }
        else
        {
            canvas.FillConvex(corners, shape.Fill);
        }

        if (shape.Stroke is { } stroke)
        {
            (double X, double Y)[] rim = corners.Length > 0 ? [.. corners, corners[0]] : [.. Enumerable.Range(0, 33).Select(step => Math.Tau * step / 32)
                .Select(angle => (center.Item1 + (radius * Math.Cos(angle)), center.Item2 + (radius * Math.Sin(angle))))];
            canvas.Stroke(shape.Dashes.Length == 0 ? [rim] : Dashes.Cut(rim, Array.ConvertAll(shape.Dashes, dash => dash * scale)), scale, stroke, 1);
        }
    }

    private static int DrawText(Canvas canvas, Mark.Text text, double scale)
    {
        var (strokes, unknown) = StrokeFont.StrokesOf(text.Line, text.Size);
        var shift = text.IsCentered ? -StrokeFont.WidthOf(text.Line, text.Size) / 2 : 0;
        var (cos, sin) = (Math.Cos(text.Turn * Math.PI / 180), Math.Sin(text.Turn * Math.PI / 180));
        var lines = strokes.ConvertAll(stroke => Array.ConvertAll(stroke, point => (
            (text.X + (cos * (point.X + shift)) - (sin * point.Y)) * scale, (text.Y + (sin * (point.X + shift)) + (cos * point.Y)) * scale)));
        if (text.Halo is { } halo)
        {
            canvas.Stroke(lines, text.Size * HaloWidth * scale, halo, 0.8);
        }

        canvas.Stroke(lines, text.Size * StrokeWidth * scale, text.Color, text.Opacity);
        return unknown;
    }
}
