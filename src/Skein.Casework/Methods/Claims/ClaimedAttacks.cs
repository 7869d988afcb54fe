using Skein.Casework.Codings;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Methods.Claims;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Involvement;
using Skein.Methods.Outcomes;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using CodedAnswer = Skein.Methods.Claims.Coded;

namespace Skein.Casework.Methods.Claims;

/// <summary>An attack with what is said and coded of its claims.</summary>
/// <param name="Unit">The operation, or the incident of none.</param>
/// <param name="Codings">What the coder coded of it.</param>
/// <param name="Said">Claims, denials and attributions, of it and of its parts.</param>
/// <param name="Record">It as the tests count it.</param>
internal sealed record ClaimedAttack(IncidentRecord Unit, IReadOnlyList<MethodCoding> Codings, List<Shown> Said, AttackRecord Record)
{
    /// <summary>What the coder coded of it, by item.</summary>
    public Dictionary<string, string> Coded => Codings.ToDictionary(coding => coding.Item, coding => coding.Value);
}

/// <summary>The attacks of a case as the tests on claims count them. Statements and codings are read once for all attacks.</summary>
/// <param name="view">The case.</param>
/// <param name="tree">Its incidents.</param>
/// <param name="coder">Whose codings are used.</param>
/// <param name="most">The most involvement that the coder's codings allow, by incident.</param>
internal sealed class ClaimedAttacks(CaseView view, IncidentTree tree, Coder coder, Dictionary<string, InvolvementDegree> most)
{
    /// <summary>To whom an attack is attributed: said of it, and no claim.</summary>
    public static readonly PropertyCode Attributed = PropertyCode.From("attributed-to");

    private static readonly PropertyCode[] Properties = [PropertyCode.From("claimed"), PropertyCode.From("acknowledged"), Attributed];

    // A claim has the attack as its object, an attribution as its subject.
    private readonly ILookup<string, Shown> _said = view.Statements(new StatementQuery { Properties = Properties })
        .Select(shown => (Shown: shown, Attack: shown.Row.Statement.Property == Attributed ? shown.Row.Statement.Subject : shown.Row.Statement.Object))
        .Where(said => said.Attack is not null)
        .ToLookup(said => view.Identities.Of(said.Attack!.Value).Value, said => said.Shown);

    private readonly ILookup<string, Recorded<MethodCoding>> _codings = view.Reader.Codings(CodingScheme.Claims.Method, view.Filter.RecordedBy)
        .Where(row => row.By == coder)
        .ToLookup(row => view.Identities.Of(row.Value.About).Value);

    /// <summary>An operation or an incident of none, with what is said of its parts.</summary>
    /// <param name="unit">The unit.</param>
    public ClaimedAttack Of(IncidentRecord unit)
    {
        List<Shown> said = [.. tree.Within(unit.Id).SelectMany(part => _said[part.Id.Value])];
        List<MethodCoding> coded = [.. CodingViews.At(_codings[unit.Id.Value], null).Select(row => row.Value)];
        var codings = coded.ToDictionary(coding => coding.Item, coding => coding.Value);
        var type = ClaimCodebook.TypeOf(codings.GetValueOrDefault(ClaimCodebook.Type));
        return new ClaimedAttack(unit, coded, said, new AttackRecord(new AttackId(unit.Id.Value))
        {
            Statements = [.. said.Select(shown => ClaimOf(shown, unit, codings, type))],
            ClaimsWereSought = codings.GetValueOrDefault(ClaimCodebook.Sought) == "yes",
            FateInSilence = ClaimCodebook.FateOf(codings.GetValueOrDefault(ClaimCodebook.Fate)),
            IsFoiled = Answer(ClaimCodebook.Foiled),
            KilledVictims = codings.ContainsKey(ClaimCodebook.Killed) ? Answer(ClaimCodebook.Killed) : KilledOf(unit),
            HadContact = Answer(ClaimCodebook.Contact),
            IsAfterBreakdown = Answer(ClaimCodebook.AfterBreakdown),
            MostInvolvement = most.TryGetValue(unit.Id.Value, out var degree) ? degree : null,
            // Without a type that a coder gave there is nothing that the coding could have been blind to.
            IsInvolvementCodedBlind = type is not null && codings.GetValueOrDefault(ClaimCodebook.Blind) == "yes",
            Pledge = new PledgeRecord(Answer(ClaimCodebook.PledgeVideo), Answer(ClaimCodebook.PledgeInHands)),
        });

        CodedAnswer Answer(string item) => ClaimCodebook.AnswerOf(codings.GetValueOrDefault(item));
    }

    private static ClaimStatement ClaimOf(
        Shown shown, IncidentRecord unit, Dictionary<string, string> codings, (ClaimType Type, bool IsContested)? type)
    {
        var statement = shown.Row.Statement;
        var id = new ClaimId(statement.Id.Value);
        if (statement.Property == Attributed)
        {
            return new ClaimStatement(id, ClaimChannel.ThirdParty, ClaimType.Attribution);
        }

        var denies = statement.Stance == Stance.Denies;
        return new ClaimStatement(id, ClaimChannel.CentralOffice, denies ? ClaimType.Denial : type?.Type ?? ClaimType.ClaimResponsive)
        {
            IsTypeContested = type?.IsContested ?? false,
            Lag = denies ? null : LagOf(shown, unit),
            FateAtIssue = ClaimCodebook.FateOf(codings.GetValueOrDefault(ClaimCodebook.Fate)),
            Details = [.. DetailsOf(codings)],
            OfficialFinding = ClaimCodebook.AnswerOf(codings.GetValueOrDefault(ClaimCodebook.Contradicted)) is { Value: true, IsContested: var contested }
                ? new CodedAnswer(false, contested)
                : CodedAnswer.Not,
        };
    }

    // One reviewed detail stands for what the coder answered; without an answer there is a detail that nobody reviewed.
    private static IEnumerable<ClaimDetail> DetailsOf(Dictionary<string, string> codings) => ClaimCodebook.AnswerOf(codings.GetValueOrDefault(ClaimCodebook.ExclusiveDetail)).Value switch
    {
        true => [new ClaimDetail(true, false)],
        false => [new ClaimDetail(true, true)],
        null => [new ClaimDetail(null, null)],
    };

    private static ClaimLag? LagOf(Shown shown, IncidentRecord unit)
    {
        if (shown.Row.Statement.ValidTime is not { } issued || unit.Dates.Count == 0)
        {
            return null;
        }

        var (claim, attacks) = (Assertions.BoundsOf(issued), unit.Dates.Select(one => one.Says).ToList());
        return claim is { Earliest: { } first, Latest: { } last } && attacks.TrueForAll(attack => attack is { Earliest: not null, Latest: not null })
            ? new ClaimLag(
                TimeSpan.FromDays(first.DayNumber - attacks.Max(attack => attack.Latest!.Value.DayNumber)),
                TimeSpan.FromDays(last.DayNumber - attacks.Min(attack => attack.Earliest!.Value.DayNumber)))
            : null;
    }

    private CodedAnswer KilledOf(IncidentRecord unit)
    {
        var query = new CasualtyQuery(CasualtyCategory.Killed, ScopeRule.VictimsOnly);
        var figures = tree.Within(unit.Id).Select(part => CasualtyReading.Of(part, query, new CasualtyPolicy.Range()))
            .OfType<MethodResult<CasualtyReading>.Computed>().Select(made => made.Value.Figure).OfType<CasualtyFigure>().ToList();
        return figures.Exists(figure => figure.Low > 0) ? CodedAnswer.Yes
            : figures.Count > 0 && figures.TrueForAll(figure => figure.High == 0) ? CodedAnswer.No
            : CodedAnswer.Not;
    }
}
