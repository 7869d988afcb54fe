using Skein.Model.Dates;

namespace Skein.Model.Log;

/// <summary>Why the case exists and who answers for it: shown on the overview, written into every export.</summary>
public sealed record CaseRecord
{
    /// <summary>What the case is called.</summary>
    public required string Title { get; init; }

    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>Who is responsible for it.</summary>
    public required string Responsible { get; init; }

    /// <summary>The legal basis on which personal data are held, in the responsible person's words.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>The period that the case covers.</summary>
    public Edtf? Period { get; init; }

    /// <summary>When it is to be reviewed for keeping or deletion.</summary>
    public Edtf? ReviewOn { get; init; }
}
