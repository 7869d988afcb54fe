namespace Skein.Extraction.Incidents;

/// <summary>On what footing a report ties an organisation to an act: the six values of the MUC-4 task.</summary>
public enum AttributionConfidence
{
    /// <summary>The report says it as a fact.</summary>
    ReportedAsFact,

    /// <summary>The report says that it did not do it.</summary>
    Acquitted,

    /// <summary>It says so itself.</summary>
    ClaimedOrAdmitted,

    /// <summary>Somebody suspects or accuses it.</summary>
    SuspectedOrAccused,

    /// <summary>An authority suspects or accuses it.</summary>
    SuspectedOrAccusedByAuthorities,

    /// <summary>It is named in the matter, and nobody accuses it.</summary>
    Possible,
}
