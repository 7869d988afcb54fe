using Skein.Extraction.Annotations;

namespace Skein.Extraction.Incidents.Told;

/// <summary>A filler with the tokens that it stands on.</summary>
/// <param name="Filler">The filler.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Sentence">The number of its sentence.</param>
internal readonly record struct ToldFiller(Filler Filler, int First, int End, int Sentence)
{
    /// <summary>Somebody or something that was hit.</summary>
    public bool IsHit => Filler.Role is FillerRole.Target or FillerRole.Victim or FillerRole.VictimUnnamed;
}

/// <summary>One incident as a whole document tells it.</summary>
/// <param name="Type">In the words of the MUC-4 task.</param>
/// <param name="Stage">How far it got.</param>
/// <param name="Fillers">Its fillers in the order of the text.</param>
internal sealed record ToldIncident(string Type, IncidentStage Stage, IReadOnlyList<ToldFiller> Fillers)
{
    /// <summary>The sentences of its fillers.</summary>
    public IReadOnlySet<int> Sentences { get; } = Fillers.Select(filler => filler.Sentence).ToHashSet();

    /// <summary>The sentences in which something or somebody was hit; those of all fillers where nothing was.</summary>
    public IReadOnlySet<int> HitSentences { get; } = (Fillers.Any(filler => filler.IsHit) ? Fillers.Where(filler => filler.IsHit) : Fillers)
        .Select(filler => filler.Sentence).ToHashSet();

    /// <summary>The filler that it is told by: the first thing or person hit, else the first filler.</summary>
    public ToldFiller Core => Fillers.FirstOrDefault(filler => filler.IsHit) is { Filler: not null } hit ? hit : Fillers[0];

    /// <summary>The entity that it is; set when the incidents of the document are told apart.</summary>
    public LocalEntity Entity { get; set; } = null!;

    /// <summary>True for an act that a sentence names and of which the reader of documents found nothing: tolls and ends may be its own.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether no sentence rule made its entity.</summary>
    public bool IsNew { get; set; }
}
