using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Incidents.Told;

/// <summary>What kind of act the sentence tells in which something was hit, in the codes of the vocabulary, and by what means where the verb says so.</summary>
internal sealed class ToldKinds(AnnotatedDocument document, ToldWords words)
{
    // "drove a stolen white van into": so far from the verb the vehicle and the preposition may stand.
    private const int Reach = 8;

    /// <summary>The incident, as a bombing where somebody blew himself up.</summary>
    public ToldIncident Typed(ToldIncident incident) => MeansOf(incident) is ("explosives", _, _) ? incident with { Type = "BOMBING" } : incident;

    /// <summary>The code of incident-type; null where no word of the sentence says more than that it was an attack.</summary>
    public string? CodeOf(ToldIncident incident) => incident.Type switch
    {
        "BOMBING" when IsFire(incident) => "arson",
        "BOMBING" => Has(incident, words.Suicide) || MeansOf(incident) is ("explosives", _, _) ? "suicide-bombing" : "bombing",
        "KIDNAPPING" => Has(incident, words.Hostage) && !Has(incident, words.Abducting) ? "hostage-taking" : "kidnapping",
        "ARSON" => "arson",
        "ATTACK" when MeansOf(incident) is ("vehicle", _, _) => "vehicle-attack",
        "ATTACK" => words.Kinds.FirstOrDefault(kind => Has(incident, kind.Words)).Code,
        _ => null,
    };

    /// <summary>"blew himself up", "drove a van into": the category and the tokens that tell it; null for other verbs.</summary>
    public (string Category, int First, int End)? MeansOf(ToldIncident incident)
    {
        var sentence = document.Sentences[incident.Core.Sentence];
        for (var at = sentence.First; at + 2 < sentence.End; at++)
        {
            var word = document.Words[at];
            if (words.Blew.Contains(word) && words.Oneself.Contains(document.Words[at + 1]))
            {
                return ("explosives", at, at + 3);
            }

            if (words.Driving.Contains(word) && Vehicle(at, sentence.End) is var end && end > at)
            {
                return ("vehicle", at, end);
            }
        }

        return null;
    }

    /// <summary>Behind the vehicle that is driven into something; -1 where none is.</summary>
    private int Vehicle(int verb, int sentenceEnd)
    {
        var vehicle = -1;
        for (var at = verb + 1; at < Math.Min(sentenceEnd, verb + Reach); at++)
        {
            vehicle = words.Vehicle.Contains(document.Words[at]) ? at + 1 : vehicle;
            if (words.Into.Contains(document.Words[at]))
            {
                return vehicle;
            }
        }

        return -1;
    }

    private bool IsFire(ToldIncident incident) => incident.Fillers.Any(told => told.Filler.Role == FillerRole.Weapon
        && Enumerable.Range(told.First, told.End - told.First).Any(at => words.Weapons[0].Words.Contains(document.Words[at])));

    private bool Has(ToldIncident incident, WordSet sought) => ToldShares.Has(document, document.Sentences[incident.Core.Sentence], sought);
}
