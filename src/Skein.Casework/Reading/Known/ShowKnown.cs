using Skein.Casework.Cases;
using Skein.Casework.Dossiers;
using Skein.Casework.Searching;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Dates;

namespace Skein.Casework.Reading.Known;

/// <summary>What the case knows already of a name that stands in a text, or of somebody who is named there.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowKnown(CaseSession session)
{
    /// <summary>The longest words that are taken for a name, in UTF-16 units.</summary>
    public const int LongestName = 120;

    private const int MostThings = 5;
    private const int MostSources = 3;

    /// <summary>Those that bear the words as a name, by any spelling.</summary>
    /// <param name="words">The words; none that are longer than <see cref="LongestName"/> are a name.</param>
    public KnownOfWords Run(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var name = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (name.Length is 0 or > LongestName)
        {
            return new KnownOfWords(name, [], HasMore: false);
        }

        var found = new SearchCase(session).Run(name, limit: 1).Entities;
        return new KnownOfWords(
            name,
            [.. found.Take(MostThings).Select(each => Of(EntityId.From(each.Entity.Id.Value), each.Name)).OfType<KnownThing>()],
            found.Count > MostThings);
    }

    /// <summary>One person or thing; null where the case knows none.</summary>
    /// <param name="entity">Any of the entities that judgements hold to be the one.</param>
    public KnownThing? Run(EntityId entity) => Of(entity, name: null);

    private KnownThing? Of(EntityId entity, string? name)
    {
        if (new ShowDossier(session).Run(entity, ViewFilter.Everything) is not { } dossier)
        {
            return null;
        }

        var statements = dossier.Groups.SelectMany(group => group.Statements).Concat(dossier.Names).Concat(dossier.LegalStatus).DistinctBy(each => each.Id).ToList();
        return new KnownThing(
            dossier.Entity,
            name ?? dossier.Entity.Label,
            dossier.LegalStatus is [.., var last] ? LegalWording.Line(last) : null,
            dossier.Ties.Count,
            statements.Count,
            dossier.UnreviewedCount,
            dossier.Contradictions.Count,
            [
                .. statements
                    .OrderByDescending(SaidOn, StringComparer.Ordinal)
                    .ThenBy(each => each.Evidence.Source)
                    .DistinctBy(each => each.Evidence.Source)
                    .Take(MostSources)
                    .Select(each => new KnownSource(each.Evidence.Source, each.Evidence.SourceTitle, each.AssertedOn)),
            ]);
    }

    private static string SaidOn(StatementView statement) =>
        Edtf.TryParse(statement.AssertedOn?.Edtf, out var date, out _) ? date.Bounds().Latest.ToIsoText() ?? "" : "";
}
