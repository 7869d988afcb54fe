using Skein.Extraction.Annotations;
using Skein.Model.Proposals;

namespace Skein.Extraction.Mentions;

/// <summary>The mentions of a document that a stage could read, by the token of their noun, pronoun or last word.</summary>
internal sealed class ReferenceLayer
{
    private readonly Dictionary<int, Reference> _byHead = [];
    private readonly List<(LocalEntity Node, Reference Reference)> _nodes = [];
    private readonly Dictionary<LocalEntity, Referent> _byEntity = [];

    /// <summary>In the order of the text; a mention within a mention stands behind it.</summary>
    public List<Reference> All { get; } = [];

    /// <summary>In the order of their first mention.</summary>
    public List<Referent> Referents { get; } = [];

    /// <summary>The entities that statements made of mentions which mean one of several.</summary>
    public IReadOnlyList<(LocalEntity Node, Reference Reference)> EitherNodes => _nodes;

    public void Add(Reference reference)
    {
        if (_byHead.TryAdd(reference.Head, reference))
        {
            All.Add(reference);
        }
    }

    /// <summary>Whom a name means; null where it is none that a stage has read.</summary>
    public Referent? Of(LocalEntity entity) => _byEntity.GetValueOrDefault(entity);

    /// <summary>Keeps whom a name means.</summary>
    public void Tie(LocalEntity entity, Referent referent) => _byEntity[entity] = referent;

    /// <summary>The mention whose noun or pronoun is this token; null when none was read there.</summary>
    public Reference? At(int token) => _byHead.GetValueOrDefault(token);

    /// <summary>Keeps that an entity stands for one of several, so that a statement about it can say which.</summary>
    public void Keep(LocalEntity node, Reference reference)
    {
        if (!_nodes.Exists(one => one.Node == node))
        {
            _nodes.Add((node, reference));
        }
    }

    /// <summary>What weighs on a statement that rests on the mention, and why.</summary>
    public static string Reason(AnnotatedDocument document, Reference reference, Referent meant)
    {
        var words = document.LabelOf(document.SpanOf(reference.First, reference.End));
        var because = reference.Because is { } tie ? $", by \"{document.LabelOf(document.SpanOf(tie.First, tie.End))}\"" : "";
        return $"\"{words}\" read as {meant.Label} by {reference.Rule}{because}";
    }

    /// <summary>Adds a description or pronoun to the mentions of the name that it means, with its rule.</summary>
    public static void Mark(AnnotatedDocument document, Reference reference, LocalEntity entity)
    {
        // Each mention is read once, and what it means is no name: nothing stands there yet.
        entity.Mentions.Add(new Mention(document.SpanOf(reference.First, reference.End), reference.Form)
        {
            Rule = reference.Rule,
            Because = reference.Because is { } tie ? document.SpanOf(tie.First, tie.End) : null,
        });
    }
}
