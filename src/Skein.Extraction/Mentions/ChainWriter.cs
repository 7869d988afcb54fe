using System.Globalization;
using Skein.Extraction.Annotations;
using Skein.Text;

namespace Skein.Extraction.Mentions;

/// <summary>What a stage read of mentions, as the result shows it.</summary>
internal static class ChainWriter
{
    public static (IReadOnlyList<MentionChain> Chains, IReadOnlyList<MentionReference> References) Write(AnnotatedDocument document)
    {
        var ids = new Dictionary<Referent, string>();
        var chains = new List<MentionChain>();
        var references = new List<MentionReference>(document.References.All.Count);
        foreach (var reference in document.References.All)
        {
            IReadOnlyList<Referent> meant = reference.Reading == ReferenceReading.Open ? [] : reference.Targets;
            references.Add(new MentionReference(
                document.SpanOf(reference.First, reference.End),
                reference.Form,
                reference.Reading,
                [.. meant.Select(IdOf)],
                reference.Rule,
                reference.Score,
                reference.Because is { } tie ? document.SpanOf(tie.First, tie.End) : (TextSpan?)null));
        }

        return (chains, references);

        string IdOf(Referent referent)
        {
            if (!ids.TryGetValue(referent, out var id))
            {
                id = string.Create(CultureInfo.InvariantCulture, $"c{ids.Count + 1}");
                ids.Add(referent, id);
                chains.Add(new MentionChain(id, referent.Kind, referent.Label, [.. referent.Entities.Select(entity => entity.Id)]));
            }

            return id;
        }
    }
}
