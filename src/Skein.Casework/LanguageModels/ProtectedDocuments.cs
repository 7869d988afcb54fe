using Skein.Casework.Cases;
using Skein.Casework.Disclosure;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using Skein.Text.Names;

namespace Skein.Casework.LanguageModels;

/// <summary>
/// Which documents are on a protected person: those that an entity with a protection class, or one judged the same, was read in or is
/// quoted from, and those whose text holds a name of such a person in any spelling that folds to the same parts. It errs on the side of
/// leaving out; somebody whom nobody marked it cannot know.
/// </summary>
internal sealed class ProtectedDocuments
{
    private readonly HashSet<DocumentId> _documents = [];
    private readonly List<(string Name, IReadOnlyList<string> Parts)> _names = [];

    public ProtectedDocuments(CaseSession session, ICaseReader reader)
    {
        var identities = session.IdentitiesOf(reader, recordedBy: null);
        var marked = reader.Entities(new EntityQuery()).Select(row => row.Value).Where(entity => DisclosurePolicy.IsProtected(entity.Protection)).ToList();
        if (marked.Count == 0)
        {
            return;
        }

        var all = marked.SelectMany(entity => identities.Members(identities.Of(entity.Id)).Append(entity.Id)).ToHashSet();
        var byRole = marked.Where(entity => entity.ByRole).Select(entity => entity.Label).ToHashSet(StringComparer.Ordinal);
        foreach (var named in reader.Names().Where(named => all.Contains(named.Entity)))
        {
            if (named.Document is { } document)
            {
                _documents.Add(document);
            }

            // "The mother" is no name; the documents that say it of her are found by what was read in them.
            _names.AddRange(named.Names.Where(name => !byRole.Contains(name)).Select(name => (name, NameKey.Tokens(name))));
        }

        foreach (var row in reader.Statements(new StatementQuery { About = all, IncludeProposed = true }))
        {
            if (row.Statement.Evidence is Evidence.Passage passage)
            {
                _documents.Add(passage.Document);
            }
        }
    }

    /// <summary>True when the document is on a protected person.</summary>
    public bool Concern(DocumentId document, string text)
    {
        if (_names.Count == 0 || _documents.Contains(document))
        {
            return _documents.Contains(document);
        }

        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var parts = NameKey.Tokens(text).ToHashSet(StringComparer.Ordinal);
        return _names.Any(name => (name.Parts.Count > 0 && name.Parts.All(parts.Contains)) || Stands(name.Name, words));
    }

    private static bool Stands(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0 && at + 1 < text.Length; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end >= text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
