using Skein.Extraction.Annotations;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Text.Tokens;

namespace Skein.Extraction.Incidents.Told;

/// <summary>What each filler of an incident becomes: a victim, a target, a weapon, somebody who did it.</summary>
internal sealed partial class ToldStatements
{
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

    /// <summary>The entity whose name or description the filler is or holds.</summary>
    private LocalEntity? Named(ToldFiller told, params EntityKind[] kinds) => document.Names.Concat(document.Nominals)
        .Where(name => name.First >= told.First && name.End <= told.End && name.Entity is not null && kinds.Contains(name.Kind))
        .OrderBy(name => Array.IndexOf(kinds, name.Kind)).ThenByDescending(name => name.End).FirstOrDefault()?.Entity;

    /// <summary>"Jonas Ferrel, the mayor of Torvik": the office tells of the person, who is the victim.</summary>
    private LocalEntity? NameBeside(ToldFiller told) => document.Names.Find(name => name.Kind == EntityKind.Person
        && document.SentenceAt(name.First) == told.Sentence && ((told.First - name.End is >= 0 and <= 2 && AreMarks(name.End, told.First)) || (name.First - told.End is 0 or 1 && AreMarks(told.End, name.First))))?.Entity;

    // "Jonas Ferrel killed a guard": with a verb between them they are two.
    private bool AreMarks(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (document.Tokens[at].Kind != TokenKind.Punctuation && !words.Article.Contains(document.Words[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"38 people" tells how many, and not whom.</summary>
    private bool IsOnlyACount(ToldFiller told) => told.Filler.Role == FillerRole.VictimUnnamed
        && document.Counts.Exists(count => count.First <= told.First && count.End >= told.End - 1 && words.People.Contains(document.Words[told.End - 1]));

    /// <summary>Somebody without a name who was hurt where something else was hit, or somebody with a name, was no target.</summary>
    private static bool IsOnlyHurt(ToldIncident incident, ToldFiller told) => told.Filler.Role == FillerRole.VictimUnnamed
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
