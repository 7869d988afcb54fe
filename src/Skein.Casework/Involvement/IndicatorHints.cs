using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Methods.Involvement;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Involvement;

/// <summary>
/// Which statements may speak to which indicator. A hint is the property alone: whether help was meant for this attack, or a finding is
/// final, only a reader can say. Nothing here is in a reading.
/// </summary>
internal static class IndicatorHints
{
    private enum Ends
    {
        // The organisation did something about the attack.
        OrganisationToAttack,

        // The organisation did something for one who took part.
        OrganisationToAttacker,

        // One who took part did something toward the organisation.
        AttackerToOrganisation,
    }

    private static readonly (string Property, Ends Ends, Indicator Indicator)[] Table =
    [
        ("directed", Ends.OrganisationToAttack, Indicator.D1),
        ("planned", Ends.OrganisationToAttack, Indicator.D1),
        ("supplied", Ends.OrganisationToAttack, Indicator.L1),
        ("supplied", Ends.OrganisationToAttacker, Indicator.L1),
        ("paid", Ends.OrganisationToAttacker, Indicator.L2),
        ("sheltered", Ends.OrganisationToAttacker, Indicator.L3),
        ("trained", Ends.OrganisationToAttacker, Indicator.T1),
        ("member-of", Ends.AttackerToOrganisation, Indicator.T2),
        ("joined", Ends.AttackerToOrganisation, Indicator.T2),
        ("pledged-to", Ends.AttackerToOrganisation, Indicator.A1),
        ("claimed", Ends.OrganisationToAttack, Indicator.P2),
        ("acknowledged", Ends.OrganisationToAttack, Indicator.P2),
        ("acknowledged", Ends.OrganisationToAttacker, Indicator.P2),
    ];

    private static readonly PropertyCode TookPart = PropertyCode.From("took-part-in");

    private static readonly PropertyCode[] Properties = [.. Table.Select(row => row.Property).Distinct().Select(PropertyCode.From)];

    /// <summary>The hints of an attack, by organisation and in the order of the codebook.</summary>
    /// <param name="view">The case.</param>
    /// <param name="attack">The incident or operation.</param>
    /// <param name="only">Of this organisation only; null for all.</param>
    public static IReadOnlyList<IndicatorHint> Of(CaseView view, CanonicalId attack, CanonicalId? only)
    {
        var attackers = view.Statements(new StatementQuery { About = view.Members(attack), Properties = [TookPart] })
            .Select(shown => shown.Row.Statement)
            .Where(statement => statement.Stance != Stance.Denies && statement.Object is { } act && view.Identities.Of(act) == attack)
            .Select(statement => view.Identities.Of(statement.Subject))
            .ToHashSet();
        var ends = attackers.Append(attack).SelectMany(view.Members).ToList();
        var statements = view.Statements(new StatementQuery { About = ends, Properties = Properties });
        return
        [
            .. statements.SelectMany(shown => Hints(view, shown, attack, attackers))
                .Where(hint => only is null || hint.Organisation == only)
                .GroupBy(hint => (hint.Organisation, hint.Indicator))
                .Select(group => HintOf(view, group.Key.Organisation, group.Key.Indicator, [.. group.Select(hint => hint.Shown)]))
                .Where(hint => hint.Statements.Count > 0 && hint.Organisation.Kind == EntityKind.Organisation)
                .OrderBy(hint => hint.Organisation.Label, StringComparer.Ordinal)
                .ThenBy(hint => IndicatorCodes.IndicatorOf(hint.Indicator)),
        ];
    }

    private static IEnumerable<(CanonicalId Organisation, Indicator Indicator, Shown Shown)> Hints(
        CaseView view, Shown shown, CanonicalId attack, HashSet<CanonicalId> attackers)
    {
        var statement = shown.Row.Statement;
        if (statement.Object is not { } end)
        {
            yield break;
        }

        var (subject, other) = (view.Identities.Of(statement.Subject), view.Identities.Of(end));
        foreach (var row in Table.Where(row => row.Property == statement.Property.Value))
        {
            var (organisation, fits) = row.Ends switch
            {
                Ends.OrganisationToAttack => (subject, other == attack),
                Ends.OrganisationToAttacker => (subject, attackers.Contains(other)),
                _ => (other, attackers.Contains(subject)),
            };
            if (fits)
            {
                // Who denies a claim says that there was none.
                var isDenial = row.Indicator == Indicator.P2 && statement.Stance == Stance.Denies;
                yield return (organisation, isDenial ? Indicator.P4 : row.Indicator, shown);
            }
        }
    }

    private static IndicatorHint HintOf(CaseView view, CanonicalId organisation, Indicator indicator, List<Shown> statements)
    {
        var good = statements.Where(shown => CaseView.GradeOf(shown) is { Reliability: <= Reliability.C, Credibility: <= Credibility.PossiblyTrue });
        var origins = good.Select(shown => view.Sources.OriginOf(shown.Source.Id)).Distinct().Count();
        var isContested = indicator != Indicator.P4 && statements.Exists(shown => shown.Row.Statement.Stance == Stance.Denies);
        var state = isContested ? IndicatorState.Contested
            : origins >= 2 || statements.Exists(shown => shown.Row.Statement.Stance == Stance.Finds) ? IndicatorState.Established
            : IndicatorState.Reported;
        return new IndicatorHint(
            view.Ref(organisation),
            indicator.ToString(),
            IndicatorCodes.CodeOf(state),
            statements.Select(shown => view.Sources.OriginOf(shown.Source.Id)).Distinct().Count(),
            [.. view.Views(statements).Where(statement => !CodingViews.Hides(statement, view.Filter))]);
    }
}
