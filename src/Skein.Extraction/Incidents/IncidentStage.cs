namespace Skein.Extraction.Incidents;

/// <summary>How far an act got, as the MUC-4 task tells it.</summary>
public enum IncidentStage
{
    /// <summary>It was done.</summary>
    Accomplished,

    /// <summary>It was tried and failed, or was stopped.</summary>
    Attempted,

    /// <summary>It was announced.</summary>
    Threatened,
}
