using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Places;
using Skein.Places.Files;

namespace Skein.Casework.OpenPlaces;

/// <summary>
/// Records which place of the gazetteers a place name means, as a judgement that the two are one: with a reason and an author, and to be withdrawn
/// like any other.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class ChoosePlace(CaseSession session)
{
    /// <summary>Records the choice. Done names the judgement.</summary>
    /// <param name="place">The place as a document or the case names it.</param>
    /// <param name="candidate">An identifier of the gazetteers, such as <c>2784604</c>; it need not be one of the candidates.</param>
    /// <param name="reason">Why; needed.</param>
    public ActOutcome Run(EntityId place, string candidate, string reason)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        if (string.IsNullOrWhiteSpace(reason))
        {
            return Faults.NoReason();
        }

        var gazetteer = new PlaceFolder(session.Location).Open(out _);
        if (candidate.Length == 0 || gazetteer.Get(new PlaceId(candidate)) is not { } chosen)
        {
            return Faults.NoGazetteerPlace(candidate);
        }

        var entity = GazetteerEntity.Of(gazetteer, chosen);
        using (var reader = session.Store.OpenReader())
        {
            if ((reader.Find(place)?.Value ?? reader.FindProposed(place)?.Entity) is not { } named)
            {
                return Faults.NoEntity(place.Value);
            }

            if (named.Kind != EntityKind.Place)
            {
                return Faults.NotAPlace(named.Label);
            }

            if (reader.Find(entity.Id) is null && session.Record([new CaseEvent.EntityAdded(entity)], id: entity.Id.Value) is not ActOutcome.Done and var refused)
            {
                return refused;
            }
        }

        return new RecordJudgement(session).Run(new NewJudgement(place, entity.Id, Verdict.Same, reason));
    }
}
