using Skein.Extraction.Annotations;
using Skein.Model.Proposals;

namespace Skein.Extraction.Names;

/// <summary>Gives each mention its entity: one for each distinct name and kind of a document, whatever stands behind the name.</summary>
internal static class EntityGatherer
{
    // A label beyond this is no name; the rest of it adds nothing to telling entities apart.
    private const int LongestLabel = 200;

    public static void Gather(AnnotatedDocument document, NameMention mention)
    {
        var span = document.SpanOf(mention.First, mention.End);
        var label = document.LabelOf(span);
        label = label.Length > LongestLabel ? label[..LongestLabel] : label;
        if (label.Length == 0)
        {
            return;
        }

        var entity = document.EntityOf(mention.Kind, label, mention.Form);
        entity.Mentions.Add(new Mention(span, mention.Form == NameForm.Nominal ? MentionForm.Nominal : MentionForm.Name));
        if (mention.Score > entity.Score)
        {
            (entity.Score, entity.Rule) = (mention.Score, mention.Rule);
        }

        mention.Entity = entity;
    }
}
