using Skein.Model;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>Reads a form field that names an entity.</summary>
internal static class EntityField
{
    /// <summary>The entity; null when the field is empty, or when the fault says that the text names none or several.</summary>
    public static EntityId? Read(PostRequest post, string field, out string? fault)
    {
        fault = null;
        if (post.Text(field) is not { } text)
        {
            return null;
        }
        var found = EntityText.Find(post.Session, text);
        if (found is [var only])
        {
            return EntityId.From(only.Id.Value);
        }
        fault = found.Count == 0
            ? T.Of("path.unknown", text)
            : T.Of("field.several", text, string.Join(", ", found.Take(5).Select(entity => entity.Id)));
        return null;
    }
}
