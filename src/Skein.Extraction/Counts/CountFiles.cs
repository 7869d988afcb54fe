namespace Skein.Extraction.Counts;

/// <summary>The shape of counts.yaml.</summary>
internal sealed class CountTermsFile
{
    public Dictionary<string, CountTerm> Terms { get; set; } = [];

    public int AboutPercent { get; set; }

    public int NearlyPercent { get; set; }
}

/// <summary>What a vague word means.</summary>
internal sealed class CountTerm
{
    public long? Low { get; set; }

    public long? Best { get; set; }

    public long? High { get; set; }

    /// <summary>The figure of ACLED's coding rules; null where they give none.</summary>
    public long? Acled { get; set; }
}

/// <summary>The shape of a file counts-LANGUAGE.yaml.</summary>
internal sealed class CountLanguageFile
{
    public string Language { get; set; } = "";

    public Dictionary<int, string> Basic { get; set; } = [];

    public string Compound { get; set; } = "";

    public string Hundred { get; set; } = "";

    public string Thousand { get; set; } = "";

    public string And { get; set; } = "";

    public string One { get; set; } = "";

    public Dictionary<int, string> Multiples { get; set; } = [];

    public Dictionary<string, string> Vague { get; set; } = [];

    public Dictionary<int, string> Rounded { get; set; } = [];

    public Dictionary<int, string> Exact { get; set; } = [];

    public Dictionary<string, string> Bounds { get; set; } = [];

    public Dictionary<string, string> BoundsBehind { get; set; } = [];

    public string Between { get; set; } = "";

    public string Links { get; set; } = "";

    public string NoRangeAfter { get; set; } = "";

    public string NotCounted { get; set; } = "";

    public string Killed { get; set; } = "";

    public string Wounded { get; set; } = "";

    public string Hostages { get; set; } = "";

    public string Arrested { get; set; } = "";

    public string WithAttackers { get; set; } = "";

    public string WithoutAttackers { get; set; } = "";

    public string WithOpening { get; set; } = "";

    public string WithoutOpening { get; set; } = "";

    public string AttackerNouns { get; set; } = "";

    public string VictimNouns { get; set; } = "";

    public string UpTo { get; set; } = "";

    public string SoFar { get; set; } = "";

    public string Severity { get; set; } = "";
}
