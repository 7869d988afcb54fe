namespace Skein.Casework.Charts;

/// <summary>The forms of a chart as a file.</summary>
public enum ChartFile
{
    /// <summary>A picture of lines and letters.</summary>
    Svg,

    /// <summary>A picture of dots.</summary>
    Png,

    /// <summary>A network for Gephi, with places, groups and what each tie rests on.</summary>
    Gexf,
}
