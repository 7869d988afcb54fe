using Skein.Extraction.Annotations;
using Skein.Model.Dates;
using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Extraction.Statements;

/// <summary>How a match is to be taken: by whom, how firmly, when and where.</summary>
internal sealed record Reading
{
    public Stance Stance { get; init; } = Stance.Asserts;

    public Modality Modality { get; init; } = Modality.Flat;

    public string? Speaker { get; init; }

    public LocalEntity? SpeakerEntity { get; init; }

    public Edtf? ValidTime { get; init; }

    public Edtf? AssertedOn { get; init; }

    public LocalEntity? Place { get; init; }

    public IReadOnlyList<Qualifier> Qualifiers { get; init; } = [];

    /// <summary>What weighs on the score besides the rule.</summary>
    public IReadOnlyList<ScorePart> Parts { get; init; } = [];
}
