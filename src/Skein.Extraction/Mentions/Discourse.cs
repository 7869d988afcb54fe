using Skein.Model.Entities;

namespace Skein.Extraction.Mentions;

/// <summary>One mention of one referent, as what comes later looks back at it.</summary>
/// <param name="Referent">Who.</param>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Sentence">The number of the sentence.</param>
/// <param name="Clause">The number of the clause within the document.</param>
/// <param name="IsOwner">Whether it only says whose something is: "X's flat".</param>
/// <param name="IsAside">Whether it stands in quotes or in "according to …", where no pronoun looks for its own.</param>
internal readonly record struct Mentioned(Referent Referent, int First, int End, int Sentence, int Clause, bool IsOwner, bool IsAside);

/// <summary>Persons named side by side: "A, B and C".</summary>
/// <param name="Members">In the order of the text.</param>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Sentence">The number of the sentence.</param>
internal sealed record NamedGroup(IReadOnlyList<Referent> Members, int First, int End, int Sentence);

/// <summary>Who has been spoken of, up to where the reader stands. Looks back a few sentences only, so that a long text takes no longer a word.</summary>
internal sealed class Discourse(ReferenceLayer layer)
{
    /// <summary>How many sentences back a description may look for one that was not introduced as such.</summary>
    public const int Window = 2;

    // A sentence without an end, as a bad scan gives, must not be walked for each of its words.
    private const int MostLookedAt = 60;

    private readonly List<Mentioned> _mentions = [];

    public ReferenceLayer Layer => layer;

    /// <summary>The groups, the latest last.</summary>
    public List<NamedGroup> Groups { get; } = [];

    /// <summary>The latest mention; null at the start.</summary>
    public Mentioned? Last => _mentions.Count > 0 ? _mentions[^1] : null;

    public Referent Make(EntityKind kind)
    {
        var referent = new Referent(layer.Referents.Count + 1, kind);
        layer.Referents.Add(referent);
        return referent;
    }

    public void Mention(Mentioned mention)
    {
        mention.Referent.Count++;
        _mentions.Add(mention);
    }

    /// <summary>The mentions from a sentence on, the latest first.</summary>
    public IEnumerable<Mentioned> Since(int sentence)
    {
        for (var place = _mentions.Count - 1; place >= Math.Max(0, _mentions.Count - MostLookedAt) && _mentions[place].Sentence >= sentence; place--)
        {
            yield return _mentions[place];
        }
    }

    /// <summary>Those of a kind that are mentioned from a sentence on, each once, the latest first.</summary>
    public List<Referent> In(int sentence, EntityKind kind)
    {
        var found = new List<Referent>();
        foreach (var mention in Since(sentence))
        {
            if (mention.Referent.Kind == kind && !found.Contains(mention.Referent))
            {
                found.Add(mention.Referent);
            }
        }

        return found;
    }

    /// <summary>Whether two genders can be one.</summary>
    public static bool Fits(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;
}
