namespace Skein.Extraction.Incidents.Filling;

/// <summary>The phrases of a document that mean one filler of one role, with the wording to write.</summary>
internal sealed class FillEntity(FillerRole role)
{
    public FillerRole Role { get; } = role;

    /// <summary>Numbers of anchors, the likeliest first.</summary>
    public List<int> Anchors { get; } = [];

    /// <summary>The wording chosen, as tokens.</summary>
    public (int First, int End) Form { get; set; }

    /// <summary>The anchor of the wording.</summary>
    public int FormAnchor { get; set; }

    /// <summary>The wording as scorers compare it.</summary>
    public string Key { get; set; } = "";

    /// <summary>How likely the wording is right, by the phrase alone.</summary>
    public double FormScore { get; set; }

    /// <summary>The wording of the likeliest anchor, as words.</summary>
    public HashSet<string> Name { get; init; } = [];

    /// <summary>The final probability; set by the reader.</summary>
    public double Score { get; set; }
}
