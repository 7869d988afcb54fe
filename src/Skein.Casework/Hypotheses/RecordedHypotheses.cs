using System.Text.Json.Serialization;
using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Exchange.Matrices;
using Skein.Methods.Faults;
using Skein.Methods.Hypotheses;
using Skein.Model;

namespace Skein.Casework.Hypotheses;

/// <summary>Which matrices are asked for.</summary>
/// <param name="About">The incident or operation.</param>
public sealed record HypothesesRequest(EntityId About)
{
    /// <summary>Of this analyst only, by name; null for all, side by side.</summary>
    public string? Analyst { get; init; }

    /// <summary>As the record stood on this day; null for now.</summary>
    public DateOnly? KnownBy { get; init; }
}

/// <summary>The matrices that analysts recorded on an attack, read.</summary>
/// <param name="About">The incident or operation.</param>
/// <param name="Views">The readings, one for each analyst whose matrix can be read, by name.</param>
/// <param name="Analysts">What each analyst coded, by name.</param>
/// <param name="KnownBy">As the record stood on this day; null for now.</param>
public sealed record RecordedHypotheses(EntityRef About, MatrixViews Views, IReadOnlyList<CodedMatrixView> Analysts, DateOnly? KnownBy)
{
    /// <summary>Why a matrix has no reading, or several are not compared (SK-METH-001 to 007); null where all are.</summary>
    public NotComputable? Why { get; init; }
}

/// <summary>What one analyst coded of a matrix.</summary>
/// <param name="By">The analyst.</param>
/// <param name="Question">The question in words; null where none is recorded.</param>
/// <param name="Codings">Every item with its reason, its day and its statements.</param>
public sealed record CodedMatrixView(Coder By, string? Question, IReadOnlyList<CodingView> Codings)
{
    /// <summary>The matrix, as a table holds it; what it says stands in the codings, too.</summary>
    [JsonIgnore]
    public RatedMatrix Matrix { get; init; } = new("", new HypothesisMatrix([], []), new Dictionary<EvidenceId, RatedText>());
}

/// <summary>An attack on which matrices are recorded.</summary>
/// <param name="About">The incident or operation.</param>
/// <param name="Analysts">Whose, by name.</param>
/// <param name="Question">The question of the first who recorded one; null where none is recorded.</param>
public sealed record RecordedMatrixRow(EntityRef About, IReadOnlyList<Coder> Analysts, string? Question);
