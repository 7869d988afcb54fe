using System.Globalization;
using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Attributions;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;
using Skein.Methods.Sources;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Sources;
using Skein.Model.Statements;
using SourceKind = Skein.Model.Sources.SourceKind;

namespace Skein.Casework.Methods.Incidents;

/// <summary>Statements as assertions. A value that cannot be read gives none.</summary>
internal static class Assertions
{
    public static Assertion<DayBounds>? Date(Shown shown) =>
        shown.Row.Statement.Value?.AsDate() is { } date ? Of(shown, BoundsOf(date)) : null;

    public static Assertion<CasualtyCount>? Casualties(Shown shown)
    {
        var statement = shown.Row.Statement;
        if (statement.Value is not { } value)
        {
            return null;
        }

        var count = value.AsCount();
        var term = value.Original is { } words && VagueWords.Shipped.Find(new VagueTerm(words)) is not null ? new VagueTerm(words) : (VagueTerm?)null;
        var figure = new CasualtyFigure(count?.Low, BestOf(statement) ?? (count is { Low: { } low } && low == count.Value.High ? low : null), count?.High);
        return Of(shown, new CasualtyCount(
            statement.Property.Value == "killed" ? CasualtyCategory.Killed : CasualtyCategory.Injured, figure)
        {
            Scope = ScopeOf(Qualifier(statement, "scope")),
            Term = term,
            Severity = Qualifier(statement, "severity") is { } severity ? new SeverityDefinition(severity) : null,
            CountedUpTo = Edtf.TryParse(Qualifier(statement, "counted-up-to"), out var upTo, out _) ? BoundsOf(upTo) : default,
        });
    }

    // A source that gives bounds may say which figure between them it holds to be best.
    private static long? BestOf(Statement statement) =>
        long.TryParse(Qualifier(statement, "best"), NumberStyles.None, CultureInfo.InvariantCulture, out var best) ? best : null;

    public static Assertion<Attribution>? Attribution(Shown shown, Func<EntityId, ActorId> actorOf)
    {
        var statement = shown.Row.Statement;
        var isDenied = statement.Stance == Stance.Denies;
        return statement.Property.Value switch
        {
            "claimed" => Of(shown, new Attribution(
                actorOf(statement.Subject), isDenied ? AttributionBasis.Denied : AttributionBasis.ClaimByActor)),
            "attributed-to" when statement.Object is { } actor => Of(shown, new Attribution(actorOf(actor), BasisOf(statement)) { IsNegated = isDenied }),
            _ => null,
        };
    }

    /// <summary>What a statement says, with who says it, when, and how far it is to be trusted.</summary>
    public static Assertion<T> Of<T>(Shown shown, T says)
    {
        var statement = shown.Row.Statement;
        return new Assertion<T>(new AssertionId(statement.Id.Value), says, new SourceKey(statement.Source.Value))
        {
            Origin = shown.Source.Origins is [var origin, ..] ? new SourceKey(origin.From.Value) : null,
            By = SpeakerOf(shown),
            IsDoubtful = statement.Modality is Modality.Possible or Modality.Suspected
                || statement.Credibility is Credibility.Doubtful or Credibility.Improbable,
            AssertedOn = (statement.AssertedOn ?? shown.Source.Published) is { } on ? BoundsOf(on) : default,
        };
    }

    /// <summary>The days between which a date lies; an end that is open or unknown, or that the calendar does not reach, is open.</summary>
    public static DayBounds BoundsOf(Edtf date)
    {
        var bounds = date.Bounds();
        return new DayBounds(DayOf(bounds.Earliest), DayOf(bounds.Latest));

        static DateOnly? DayOf(DateBound bound) =>
            bound is { Kind: DateBoundKind.Finite, Day.Year: >= 1 and <= 9999 } ? new DateOnly((int)bound.Day.Year, bound.Day.Month, bound.Day.Day) : null;
    }

    // Words of somebody whom a source quotes are not the source's own; who that is, a kind of source does not say.
    private static AssertedBy SpeakerOf(Shown shown) => shown.Row.Statement switch
    {
        { Stance: Stance.Finds } => AssertedBy.Court,
        { Stance: Stance.Claims } => AssertedBy.Party,
        { Speaker: not null } or { SpeakerEntity: not null } => AssertedBy.Other,
        _ => shown.Source.Kind switch
        {
            SourceKind.CourtRecord or SourceKind.Inquiry => AssertedBy.Court,
            SourceKind.OfficialStatement => AssertedBy.Official,
            SourceKind.Analysis or SourceKind.Dataset => AssertedBy.Research,
            SourceKind.Article or SourceKind.WireReport or SourceKind.Broadcast => AssertedBy.Press,
            SourceKind.GroupPublication => AssertedBy.Party,
            _ => AssertedBy.Other,
        },
    };

    private static CasualtyScope ScopeOf(string? words) => words switch
    {
        null => CasualtyScope.Unknown,
        _ when words.StartsWith("victims", StringComparison.OrdinalIgnoreCase) => CasualtyScope.VictimsOnly,
        _ when words.StartsWith("including", StringComparison.OrdinalIgnoreCase) => CasualtyScope.IncludingPerpetrators,
        _ => CasualtyScope.Unknown,
    };

    // The words of the vocabulary's note; an attribution without a known basis is one of the press as a fact, or its suspicion.
    private static AttributionBasis BasisOf(Statement statement)
    {
        var basis = Qualifier(statement, "basis") ?? "";
        var isSuspicion = statement.Stance == Stance.Alleges || statement.Modality is Modality.Suspected or Modality.Possible;
        return basis switch
        {
            _ when Has("court") => Has("final") ? AttributionBasis.CourtFindingFinal : AttributionBasis.CourtFindingAppealable,
            _ when Has("acquit") => AttributionBasis.Acquitted,
            _ when Has("official") => Has("suspicion") || isSuspicion ? AttributionBasis.OfficialSuspicion : AttributionBasis.OfficialFinding,
            _ when Has("claim") => AttributionBasis.ClaimByActor,
            _ when Has("admission") => AttributionBasis.AdmissionByPerson,
            _ when Has("scholarly") => isSuspicion ? AttributionBasis.PressSuspicion : AttributionBasis.Scholarly,
            _ => Has("suspicion") || isSuspicion ? AttributionBasis.PressSuspicion : AttributionBasis.PressReportedAsFact,
        };

        bool Has(string word) => basis.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    private static string? Qualifier(Statement statement, string name) =>
        statement.Qualifiers.FirstOrDefault(qualifier => qualifier.Name == name)?.Value;
}
