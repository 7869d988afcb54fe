namespace Skein.Exchange.Pictures;

/// <summary>How large and in which colors a picture is drawn.</summary>
public sealed record PictureOptions
{
    /// <summary>The width in pixels, 200 to 8,000; the height follows. Default 1,400.</summary>
    public int Width { get; init; } = 1_400;

    /// <summary>The most that the network itself may take in height, in pixels, 100 to 8,000. Default 1,100.</summary>
    public int MostHeight { get; init; } = 1_100;

    /// <summary>The size of labels in pixels, 6 to 48. Default 12.</summary>
    public double FontSize { get; init; } = 12;

    /// <summary>How many characters of a label are shown before it is shortened with "…", 4 to 200. Default 32.</summary>
    public int LabelLength { get; init; } = 32;

    /// <summary>False for a picture without labels; tooltips stay. Default true.</summary>
    public bool HasLabels { get; init; } = true;

    /// <summary>Dark marks on a light ground, or the reverse. Default light.</summary>
    public PictureTheme Theme { get; init; } = PictureTheme.Light;

    /// <summary>How many dots of a PNG a pixel has, 1 to 4. Default 2.</summary>
    public int Sharpness { get; init; } = 2;

    internal void Check()
    {
        Between(Width, 200, 8_000, nameof(Width));
        Between(MostHeight, 100, 8_000, nameof(MostHeight));
        Between(FontSize, 6, 48, nameof(FontSize));
        Between(LabelLength, 4, 200, nameof(LabelLength));
        Between(Sharpness, 1, 4, nameof(Sharpness));
    }

    private static void Between(double value, double least, double most, string name)
    {
        if (!(value >= least && value <= most))
        {
            throw new ArgumentOutOfRangeException(name, FormattableString.Invariant($"It lies between {least} and {most}."));
        }
    }
}

/// <summary>
/// The colors of a picture. The classes are the hues of Okabe and Ito, told apart by most color-blind readers, darkened or lightened for the
/// ground; none of them means anything by itself.
/// </summary>
public sealed record PictureTheme
{
    private readonly string[] _colors;
    private readonly string[] _inks;

    private PictureTheme(string ground, string ink, string faint, string[] colors, string[] inks) =>
        (Ground, Ink, Faint, _colors, _inks) = (ground, ink, faint, colors, inks);

    /// <summary>How many colors there are; class numbers beyond begin anew.</summary>
    public const int ColorCount = 8;

    /// <summary>Dark marks on white.</summary>
    public static PictureTheme Light { get; } = new(
        "#ffffff", "#1f2933", "#5c6770", ["#5b6b7a", "#0072b2", "#c46a00", "#00805f", "#a6457f", "#3a8fc2", "#8a7a00", "#b5500f"],
        ["#1f2326", "#1b4f72", "#b4530a", "#6b8f5a", "#5d6468", "#6a4a8c", "#8a3b12"]);

    /// <summary>Light marks on a dark ground.</summary>
    public static PictureTheme Dark { get; } = new(
        "#15191e", "#e8ebee", "#9aa5af", ["#a3b1be", "#4aa8e0", "#e6a23c", "#2fbf96", "#d98ab8", "#86c5ea", "#d8c94a", "#e8834a"],
        ["#dfe1dc", "#8fc1e3", "#f2a65a", "#83a873", "#9aa3a7", "#c3a6e0", "#f0a878"]);

    internal string Ground { get; }

    internal string Ink { get; }

    internal string Faint { get; }

    internal string ColorOf(int colorClass) => _colors[((colorClass % ColorCount) + ColorCount) % ColorCount];

    // By the places of LineInk; the values are those of the pages' style sheet (wwwroot/app.css), and a test holds them equal.
    internal string ColorOf(LineInk ink) => _inks[(int)ink];

    internal string ColorOf(TieStroke stroke) => stroke.Ink is { } ink ? ColorOf(ink) : ColorOf(stroke.ColorClass);
}
