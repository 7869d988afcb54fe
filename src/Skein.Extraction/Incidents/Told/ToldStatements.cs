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
internal sealed class ToldStatements(AnnotatedDocument document, ToldWords words, ViewWords viewWords, IncidentReader reader, StatementWriter writer)
{
    // What rules say of a phrase is worth less than what a rule says of a sentence; a model says how likely it is itself.
    private const double WorthOfRules = 0.6;
    private const double LeastOfNew = 0.45;

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

        var incidents = report.Read(document);
        var apart = new ToldApart(document, words);
        apart.Set(incidents);
        new ToldSame(document, apart, writer).Write(incidents);
        foreach (var incident in incidents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Kind(incident);
            Where(incident, apart);
            Fillers(incident);
            Means(incident);
        }

        var shares = ToldShares.Of(document, words, [.. incidents, .. apart.Bare(incidents)]);
        Counts(shares);
        Outcomes(shares);
        new TellingWriter(document, viewWords, writer).Write(_told);
    }

    private void Kind(ToldIncident incident)
    {
        var stage = incident.Stage switch { IncidentStage.Threatened => "articulated", IncidentStage.Attempted => "initiated", _ => "completed" };
        if (incident.IsNew)
        {
            Say(incident, incident.Core, "incident-type", null, new StatementValue(ValueKind.Code, _kinds.CodeOf(incident), incident.Type.ToLowerInvariant()), LeastOfNew, "type");
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

    private bool IsSaid(ToldIncident incident, PropertyCode property) => !incident.IsNew && document.Proposals.OfType<Proposal.StatementProposal>()
        .Any(proposal => proposal.Statement.Property == property && proposal.Statement.Subject == incident.Entity.Id);

    private void Fillers(ToldIncident incident)
    {
        foreach (var told in incident.Fillers)
        {
            var score = Math.Round(told.Filler.Score * (reader == IncidentReader.Rules ? WorthOfRules : 1), 3);
            var text = new StatementValue(ValueKind.Text, document.LabelOf(document.SpanOf(told.First, told.End)));
            switch (told.Filler.Role)
            {
                case FillerRole.Victim when Named(told, EntityKind.Person) is { } person:
                    Say(incident, told, "victim-of", person, null, score, "victim");
                    break;
                case FillerRole.VictimUnnamed when NameBeside(told) is { } person:
                    Say(incident, told, "victim-of", person, null, score, "victim");
                    break;
                case FillerRole.Target or FillerRole.Victim or FillerRole.VictimUnnamed when !IsOnlyACount(told) && !IsOnlyHurt(incident, told):
                    var hit = Named(told, EntityKind.Premises, EntityKind.Organisation, EntityKind.Person);
                    Say(incident, told, hit is null ? "target-described" : "targeted", hit, hit is null ? text : null, score, "target");
                    break;
                case FillerRole.Weapon when Category(told) is { } category:
                    Say(incident, told, "weapon-category", null, new StatementValue(ValueKind.Code, category, text.Text), score, "weapon");
                    break;
                case FillerRole.PerpOrg when Named(told, EntityKind.Organisation) is { } organisation:
                    Say(incident, told, "attributed-to", organisation, null, score, "organisation");
                    break;
                case FillerRole.PerpInd when Named(told, EntityKind.Person) is { } person:
                    Say(incident, told, "took-part-in", person, null, score, "person who did it");
                    break;
            }
        }
    }

    /// <summary>"blew himself up", "drove a van into": the verb says with what.</summary>
    private void Means(ToldIncident incident)
    {
        if (!incident.Fillers.Any(told => told.Filler.Role == FillerRole.Weapon) && _kinds.MeansOf(incident) is (var category, var first, var end))
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

    /// <summary>The entity whose name or description the filler is or holds.</summary>
    private LocalEntity? Named(ToldFiller told, params EntityKind[] kinds) => document.Names.Concat(document.Nominals)
        .Where(name => name.First >= told.First && name.End <= told.End && name.Entity is not null && kinds.Contains(name.Kind))
        .OrderBy(name => Array.IndexOf(kinds, name.Kind)).ThenByDescending(name => name.End).FirstOrDefault()?.Entity;

    /// <summary>"Jonas Ferrel, the mayor of Torvik": the office tells of the person, who is the victim.</summary>
    private LocalEntity? NameBeside(ToldFiller told) => document.Names.Find(name => name.Kind == EntityKind.Person
        && (told.First - name.End is >= 0 and <= 2 || name.First - told.End is 0 or 1))?.Entity;

    /// <summary>"38 people" tells how many, and not whom.</summary>
    private bool IsOnlyACount(ToldFiller told) => told.Filler.Role == FillerRole.VictimUnnamed
        && document.Counts.Exists(count => count.First <= told.First && count.End >= told.End - 1 && words.People.Contains(document.Words[told.End - 1]));

    /// <summary>Somebody without a name who was hurt where something else was hit, or somebody with a name, was no target.</summary>
    private bool IsOnlyHurt(ToldIncident incident, ToldFiller told) => told.Filler.Role == FillerRole.VictimUnnamed
        && incident.Fillers.Any(other => other.Filler.Role is FillerRole.Target or FillerRole.Victim || (other.Filler.Role == FillerRole.VictimUnnamed && other.First < told.First));

    // A petrol bomb is incendiary whatever its head; of other words the last one that tells counts: a car bomb is no vehicle.
    private string? Category(ToldFiller told)
    {
        for (var at = told.End - 1; at >= told.First; at--)
        {
            var word = document.Words[at];
            var isFire = Enumerable.Range(told.First, told.End - told.First).Any(token => words.Weapons[0].Words.Contains(document.Words[token]));
            if (words.Weapons.FirstOrDefault(row => row.Words.Contains(word)).Category is { } category)
            {
                return isFire ? words.Weapons[0].Category : category;
            }
        }

        return null;
    }
}
