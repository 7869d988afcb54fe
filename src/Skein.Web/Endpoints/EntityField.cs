using Skein.Casework.Cases;
using Skein.Model;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>Reads a field that names an entity.</summary>
internal static class EntityField
{
    /// <summary>The entity; null when the field is empty, or when the fault says that the text names none or several.</summary>
    public static EntityId? Read(PostRequest post, string field, out string? fault) => Read(post.Session, post.Text(field), out fault);

    /// <summary>The entity that a text names; null for no text, or when the fault says that it names none or several.</summary>
    public static EntityId? Read(CaseSession session, string? text, out string? fault)
    {
        fault = null;
        if (text is null)
        {
            return null;
        }
        // What nobody added yet is meant only where nothing else bears the name.
        var all = EntityText.Find(session, text);
        var found = all.Any(entity => !entity.IsProposed) ? [.. all.Where(entity => !entity.IsProposed)] : all;
        if (found is [var only])
        {
            return EntityId.From(only.Id.Value);
        }
        fault = found.Count == 0
            ? T.Of("path.unknown", text)
            : T.Of("field.several", text, string.Join(", ", found.Take(5).Select(entity => $"{entity.Label} ({entity.Id})")));
        return null;
    }
}
