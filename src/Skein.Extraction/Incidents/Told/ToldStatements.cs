using Skein.Extraction.Annotations;
using Skein.Extraction.Counts;
using Skein.Extraction.Rules;
using Skein.Extraction.Statements;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Extraction.Incidents.Told;

/// <summary>
/// Proposes what a whole document tells of its incidents: type, stage, date, place, who did it, who and what was hit, with what, how many, how
/// it ended; each with the sentence that says it. What the rules of sentences propose with the same sentence is strengthened, not repeated.
/// </summary>
internal sealed partial class ToldStatements(AnnotatedDocument document, ToldWords words, ViewWords viewWords, IncidentReader reader, StatementWriter writer)
{
    // What rules say of a phrase is worth less than what a rule says of a sentence; a model says how likely it is itself.
    private const double WorthOfRules = 0.6;
    private const double LeastOfNew = 0.45;

    private static readonly PropertyCode IncidentType = PropertyCode.From("incident-type");
    private static readonly PropertyCode OccurredAt = PropertyCode.From("occurred-at");
    private static readonly PropertyCode OccurredOn = PropertyCode.From("occurred-on");

    private readonly ToldKinds _kinds = new(document, words);
    private readonly List<Telling> _told = [];

    public void Write(CancellationToken cancellationToken)
    {
        var report = new ReportReader(reader, words);
        if (!report.IsReport(document))
        {
            return;
        }

        var apart = new ToldApart(document, words);
        var incidents = report.Read(document).Select(_kinds.Typed).ToList();
        apart.Set(incidents);
        incidents.RemoveAll(incident => incident.IsNew && apart.PlaceOf(incident) is null && apart.DateOf(incident) is null && !IsNamed(incident)
            && !ToldShares.Has(document, document.Sentences[incident.Core.Sentence], words.Sequel));
        new ToldSame(document, apart, writer).Write(incidents);
        foreach (var incident in incidents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Kind(incident);
            Where(incident, apart);
            Fillers(incident);
            Means(incident);
        }

        var shares = ToldShares.Of(document, words, apart, [.. incidents, .. apart.Bare(incidents)]);
        Counts(shares);
        Outcomes(shares);
        new TellingWriter(document, viewWords, writer).Write(_told);
    }

    private void Kind(ToldIncident incident)
    {
        var stage = incident.Stage switch { IncidentStage.Threatened => "articulated", IncidentStage.Attempted => "initiated", _ => "completed" };
        if (_kinds.CodeOf(incident) is { } code && (incident.IsNew || !Says(incident, IncidentType)))
        {
            Say(incident, incident.Core, "incident-type", null, new StatementValue(ValueKind.Code, code, incident.Type.ToLowerInvariant()), LeastOfNew, "type");
        }

        Say(incident, incident.Core, "stage", null, new StatementValue(ValueKind.Code, stage, incident.Stage.ToString().ToLowerInvariant()), LeastOfNew, "stage");
    }

    // A sentence rule that says where or when goes first.
    private void Where(ToldIncident incident, ToldApart apart)
    {
        if (!IsSaid(incident, OccurredAt) && apart.PlaceOf(incident) is { } place)
        {
            Say(incident, incident.Core, "occurred-at", place.Entity, null, LeastOfNew, "place of its sentence");
        }

        if (!IsSaid(incident, OccurredOn) && apart.DateOf(incident) is { } date)
        {
            var original = document.LabelOf(document.SpanOf(date.First, date.End));
            Say(incident, incident.Core, "occurred-on", null, new StatementValue(ValueKind.Date, date.Date.ToString(), original), LeastOfNew, "date of its sentence");
        }
    }

    private bool IsSaid(ToldIncident incident, PropertyCode property) => !incident.IsNew && Says(incident, property);

    private bool Says(ToldIncident incident, PropertyCode property) => document.Proposals.OfType<Proposal.StatementProposal>()
        .Any(proposal => proposal.Statement.Property == property && proposal.Statement.Subject == incident.Entity.Id);

    /// <summary>Whether something with a name was hit. "An attack on people" without a name, place and date tells of no act that could be found again.</summary>
    private bool IsNamed(ToldIncident incident) => incident.Fillers.Any(told => told.IsHit
        && (Named(told, EntityKind.Premises, EntityKind.Organisation, EntityKind.Person, EntityKind.Place) is not null || NameBeside(told) is not null));

    /// <summary>"blew himself up", "drove a van into": the verb says with what.</summary>
    private void Means(ToldIncident incident)
    {
        if (!incident.Fillers.Any(told => told.Filler.Role == FillerRole.Weapon && told.Sentence == incident.Core.Sentence) && _kinds.MeansOf(incident) is (var category, var first, var end))
        {
            var text = document.LabelOf(document.SpanOf(first, end));
            Say(incident, new ToldFiller(incident.Core.Filler, first, end, incident.Core.Sentence), "weapon-category", null, new StatementValue(ValueKind.Code, category, text), LeastOfNew, "means");
        }
    }

    private void Counts(List<(int Sentence, ToldIncident Incident)> shares)
    {
        var bySentence = document.Counts.Where(count => count.Scope is CountScope.Killed or CountScope.Wounded).ToLookup(count => document.SentenceAt(count.First));
        foreach (var (number, incident) in shares)
        {
            foreach (var count in bySentence[number].Where(count => !CountsOthers(count, number)))
            {
                var original = document.LabelOf(document.SpanOf(count.First, count.End));
                var value = new StatementValue(ValueKind.Count, count.Value, string.Equals(original, count.Value, StringComparison.Ordinal) ? null : original);
                var at = new ToldFiller(incident.Core.Filler, count.First, count.End, number);
                Say(incident, at, count.Scope == CountScope.Killed ? "killed" : "wounded", null, value, incident.Sentences.Contains(number) ? 0.5 : 0.4, "count");
            }
        }
    }

    /// <summary>"Four gunmen shot dead a judge", "shot dead two streets away": what is counted is nobody who was hit.</summary>
    private bool CountsOthers(FoundCount count, int number)
    {
        var end = document.Sentences[number].End;
        for (var at = count.End; at < Math.Min(end, count.End + 3); at++)
        {
            if (ToldWords.IsThing(document.TextOf(at)))
            {
                return at + 1 >= end || !ToldWords.IsPerson(document.TextOf(at + 1));
            }

            if (words.Assailants.Contains(document.Words[at]))
            {
                return at + 1 < end && !words.Suffer.Contains(document.Words[at + 1]) && count.First <= document.Sentences[number].First + 2;
            }
        }

        return false;
    }

    private void Outcomes(List<(int Sentence, ToldIncident Incident)> shares)
    {
        foreach (var (number, incident) in shares)
        {
            if (OutcomeReader.In(document, document.Sentences[number], words) is { } ended)
            {
                var text = new StatementValue(ValueKind.Text, document.LabelOf(document.SpanOf(ended.First, ended.End)));
                Say(incident, new ToldFiller(incident.Core.Filler, ended.First, ended.End, number), "outcome", null, text, LeastOfNew, "words for an end");
            }
        }
    }

    private void Say(ToldIncident incident, ToldFiller told, string property, LocalEntity? end, StatementValue? value, double score, string feature) =>
        _told.Add(new Telling(incident, told, PropertyCode.From(property), end, value, score, $"{reader.Name}: {feature}"));
}
