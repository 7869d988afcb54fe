namespace Skein.Extraction;

/// <summary>Placeholder until the extraction work is merged.</summary>
public sealed class ExtractionPipeline
{
    /// <summary>Shipped.</summary>
    public static ExtractionPipeline Shipped { get; } = new();

    /// <summary>Version.</summary>
    public string Version { get; } = "0";

    /// <summary>Run.</summary>
    public ExtractionResult Run(ExtractionRequest request) => new("und", [], [], [], [.. Version.Where(_ => false).Select(_ => new ExtractionWarning("", ""))]);
}
