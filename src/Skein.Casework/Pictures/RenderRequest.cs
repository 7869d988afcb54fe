using Skein.Casework.Cases;
using Skein.Model;

namespace Skein.Casework.Pictures;

/// <summary>The file format of a picture.</summary>
public enum PictureFormat
{
    /// <summary>SVG: lines and letters, at any size.</summary>
    Svg,

    /// <summary>PNG: dots, two a pixel up to a width of 3,000, one above.</summary>
    Png,
}

/// <summary>How the network is drawn as a file.</summary>
/// <param name="Format">SVG or PNG.</param>
public sealed record RenderRequest(PictureFormat Format)
{
    /// <summary>Around one entity; null, the default, for the whole.</summary>
    public EntityId? Around { get; init; }

    /// <summary>How many ties away from <see cref="Around"/>, 1 to 6; default 2; ignored for the whole.</summary>
    public int Ties { get; init; } = 2;

    /// <summary>True for light marks on a dark ground; default false.</summary>
    public bool IsDark { get; init; }

    /// <summary>The width in pixels, 400 to 6,000; the height follows. Default 1,400.</summary>
    public int Width { get; init; } = 1_400;

    /// <summary>The seed of the layout; the same seed gives the same picture. Ignored when layered.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>True for layers that ties with a direction lead down through; ties without one are not drawn then. Default false.</summary>
    public bool IsLayered { get; init; }

    /// <summary>True to draw those without a tie in rows below; default false, and the caption counts them.</summary>
    public bool WithIsolates { get; init; }

    /// <summary>The format that the ending of a file asks for; null for any ending but <c>.svg</c> and <c>.png</c>.</summary>
    /// <param name="file">The file's name.</param>
    public static PictureFormat? FormatOf(string file) => Path.GetExtension(file).ToUpperInvariant() switch
    {
        ".SVG" => PictureFormat.Svg,
        ".PNG" => PictureFormat.Png,
        _ => null,
    };

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Ties, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Ties, 6);
        ArgumentOutOfRangeException.ThrowIfLessThan(Width, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Width, 6_000);
    }
}

/// <summary>A picture of the network, ready to be written.</summary>
/// <param name="Content">The bytes of the file.</param>
/// <param name="Nodes">How many nodes are drawn.</param>
/// <param name="Ties">How many ties are drawn.</param>
/// <param name="ProtectedLeftOut">How many protected persons were left out.</param>
/// <param name="UnknownLetters">How many letters stand as boxes, because a PNG has Latin script only; 0 for an SVG.</param>
public sealed record RenderedPicture(ReadOnlyMemory<byte> Content, int Nodes, int Ties, int ProtectedLeftOut, int UnknownLetters);

/// <summary>What became of writing a picture.</summary>
/// <param name="File">The file.</param>
/// <param name="Nodes">How many nodes are drawn.</param>
/// <param name="Ties">How many ties are drawn.</param>
/// <param name="ProtectedLeftOut">How many protected persons were left out.</param>
/// <param name="UnknownLetters">How many letters stand as boxes in a PNG.</param>
/// <param name="Fault">Why nothing was written; null when it was.</param>
public sealed record PictureReport(string File, int Nodes, int Ties, int ProtectedLeftOut, int UnknownLetters, ActOutcome.Refused? Fault);
