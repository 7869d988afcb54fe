using Skein.Casework.Cases;
using Skein.Casework.Searching;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model;

namespace Skein.Cli.Choices;

/// <summary>Which entity an argument means: an identifier, or a name that only one bears. Between several it never chooses.</summary>
internal static class EntityChoice
{
    /// <summary>The entity, or null when there is none or more than one; then it was said, with their identifiers.</summary>
    /// <param name="session">The case.</param>
    /// <param name="text">An identifier or a name in any spelling.</param>
    /// <param name="terminal">Where to say it.</param>
    public static EntityId? Choose(CaseSession session, string text, Terminal terminal)
    {
        if (Identifier.IsValid(text))
        {
            var id = EntityId.From(text);
            using var reader = session.Store.OpenReader();
            if (reader.Find(id) is not null || reader.FindProposed(id) is not null)
            {
                return id;
            }
        }

        var found = Candidates(new SearchCase(session).Run(text, limit: 1).Entities, text);
        switch (found)
        {
            case []:
                terminal.Warn(CliFaults.NoEntity(text));
                return null;
            case [var only]:
                return EntityId.From(only.Id.Value);
            default:
                terminal.Warn(CliFaults.SeveralEntities(text, found.Count));
                foreach (var entity in found)
                {
                    terminal.Warn(Words.Of($"{entity.Id}  {EntityText.Name(entity)} ({EntityText.Kind(entity)})"), indent: 2);
                }

                return null;
        }
    }

    /// <summary>The entity of an argument that may be left out.</summary>
    /// <param name="session">The case.</param>
    /// <param name="text">An identifier or a name; null when the argument was left out.</param>
    /// <param name="terminal">Where to say what is wrong.</param>
    /// <param name="entity">The entity; null when the argument was left out.</param>
    /// <returns>False when an argument was given and names none or several.</returns>
    public static bool TryChoose(CaseSession session, string? text, Terminal terminal, out EntityId? entity)
    {
        entity = text is null ? null : Choose(session, text, terminal);
        return text is null || entity is not null;
    }

    // What nobody added yet is meant only where nothing else bears the name. A name of two words or more that is written out in full means
    // those that bear exactly it: "Mira Dolen" is not the "Mira Dolen Foundation". A single word may be anybody's surname.
    private static List<EntityRef> Candidates(IReadOnlyList<FoundEntity> found, string text)
    {
        var layer = found.Any(item => !item.Entity.IsProposed) ? found.Where(item => !item.Entity.IsProposed).ToList() : [.. found];
        var exact = text.Contains(' ', StringComparison.Ordinal)
            ? layer.Where(item => Same(item.Name, text) || Same(item.Entity.Label, text)).ToList()
            : [];
        return [.. (exact.Count > 0 ? exact : layer).Select(item => item.Entity).DistinctBy(entity => entity.Id)];
    }

    private static bool Same(string left, string right) => string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase);
}
