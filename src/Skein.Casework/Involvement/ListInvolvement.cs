using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Methods.Agreement;
using Skein.Model;

namespace Skein.Casework.Involvement;

/// <summary>All involvement that was coded in a case, and how far coders agree on it.</summary>
/// <param name="Rows">One row an attack, organisation and coder: by the label of the attack, of the organisation, by coder.</param>
/// <param name="AlphaLeast">Krippendorff's alpha (2004), ordinal, of the lower bounds; null where fewer than two coders met on an attack.</param>
/// <param name="AlphaMost">The same of the upper bounds.</param>
/// <param name="CodedByTwo">How many attacks and organisations two coders or more coded.</param>
/// <param name="Coded">How many attacks and organisations anybody coded.</param>
/// <param name="Incidents">How many incidents and operations the case has: the denominator, and itself those that became known.</param>
/// <param name="Filter">Through which filter: its fourth clock.</param>
public sealed record InvolvementList(
    IReadOnlyList<InvolvementRow> Rows,
    double? AlphaLeast,
    double? AlphaMost,
    int CodedByTwo,
    int Coded,
    int Incidents,
    ViewFilter Filter);

/// <summary>What the table reads from one coder's codings.</summary>
/// <param name="About">The incident or operation.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="By">The coder.</param>
/// <param name="Label">The label of the table.</param>
/// <param name="Least">The lower bound, 0 to 4.</param>
/// <param name="Most">The upper bound, 0 to 4.</param>
/// <param name="Override">A degree signed in place of the table's; null for none.</param>
public sealed record InvolvementRow(EntityRef About, EntityRef Organisation, Coder By, string Label, int Least, int Most, string? Override);

/// <summary>Lists the involvement that was coded, with the agreement of coders on both bounds.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListInvolvement(CaseSession session)
{
    /// <summary>Lists it.</summary>
    /// <param name="filter">Of it the fourth clock counts.</param>
    /// <param name="knownBy">As the record stood on this day; null for now.</param>
    public InvolvementList Run(ViewFilter filter, DateOnly? knownBy = null)
    {
        using var view = new CaseView(session, filter);
        var codings = view.Reader.Codings(CodingScheme.Involvement.Method, filter.RecordedBy).Where(row => row.Value.Toward is not null).ToList();
        view.Prefetch(codings.SelectMany(row => new[] { row.Value.About, row.Value.Toward!.Value }).SelectMany(entity => view.Members(view.Identities.Of(entity))));
        var rows = codings
            .GroupBy(row => (About: view.Identities.Of(row.Value.About), Organisation: view.Identities.Of(row.Value.Toward!.Value), row.By))
            .Select(group =>
            {
                var held = CodingViews.At(group, knownBy).Select(row => row.Value).ToList();
                var bounds = ShowInvolvement.Read(held).Bounds;
                return new InvolvementRow(
                    view.Ref(group.Key.About), view.Ref(group.Key.Organisation), group.Key.By, bounds.Label, (int)bounds.Least, (int)bounds.Most,
                    held.FirstOrDefault(coding => coding.Item == CodingScheme.Override)?.Value);
            })
            .OrderBy(row => row.About.Label, StringComparer.Ordinal).ThenBy(row => row.About.Id)
            .ThenBy(row => row.Organisation.Label, StringComparer.Ordinal).ThenBy(row => row.Organisation.Id)
            .ThenBy(row => row.By.Name, StringComparer.Ordinal)
            .ToList();
        var units = rows.GroupBy(row => (About: row.About.Id, Organisation: row.Organisation.Id)).ToList();
        return new InvolvementList(
            rows,
            KrippendorffAlpha.OfOrdinal(units.Select(unit => unit.Select(row => row.Least).ToList())).Alpha,
            KrippendorffAlpha.OfOrdinal(units.Select(unit => unit.Select(row => row.Most).ToList())).Alpha,
            units.Count(unit => unit.Skip(1).Any()),
            units.Count,
            view.Reader.CountEntities(Model.Entities.EntityKind.Incident) + view.Reader.CountEntities(Model.Entities.EntityKind.Operation),
            filter);
    }
}
