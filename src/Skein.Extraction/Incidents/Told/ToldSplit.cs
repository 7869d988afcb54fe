using Skein.Extraction.Annotations;
using Skein.Model.Entities;

namespace Skein.Extraction.Incidents.Told;

/// <summary>
/// Parts what the rules took for one incident: a sentence that says "in a separate attack", or that gives another place or another date than the
/// sentence before, tells of another act. What is no hit goes with its sentence, or with the act told before it.
/// </summary>
internal static class ToldSplit
{
    public static IEnumerable<ToldIncident> Of(AnnotatedDocument document, ToldWords words, ToldIncident incident)
    {
        var groups = new List<List<ToldFiller>>();
        (string? Place, string? Date) known = default;
        foreach (var sentence in incident.Fillers.Where(filler => filler.IsHit).Select(filler => filler.Sentence).Distinct().Order())
        {
            var (place, date) = (PlaceOf(document, sentence), DateOf(document, sentence));
            var isOther = Differ(known.Place, place) || Differ(known.Date, date) || ToldShares.Has(document, document.Sentences[sentence], words.Anew);
            if (groups.Count == 0 || isOther)
            {
                groups.Add([]);
                known = (place, date);
            }

            groups[^1].AddRange(incident.Fillers.Where(filler => filler.IsHit && filler.Sentence == sentence));
        }

        if (groups.Count == 0)
        {
            return [incident];
        }

        foreach (var filler in incident.Fillers.Where(filler => !filler.IsHit))
        {
            var group = groups.FindLast(group => group.Exists(hit => hit.Sentence <= filler.Sentence)) ?? groups[0];
            // A weapon or a name beside another day belongs to an act of which nothing else was read.
            if (!Differ(DateOf(document, group[0].Sentence), DateOf(document, filler.Sentence)) || !ToldShares.Has(document, document.Sentences[filler.Sentence], words.Deeds))
            {
                group.Add(filler);
            }
        }

        return groups.Select(group => new ToldIncident(incident.Type, incident.Stage, [.. group.OrderBy(filler => filler.First)]));
    }

    private static bool Differ(string? known, string? other) => known is not null && other is not null && !string.Equals(known, other, StringComparison.Ordinal);

    private static string? PlaceOf(AnnotatedDocument document, int number)
    {
        var sentence = document.Sentences[number];
        return document.Names.Find(name => name.Kind == EntityKind.Place && name.First >= sentence.First && name.End <= sentence.End)?.Entity?.Label;
    }

    private static string? DateOf(AnnotatedDocument document, int number)
    {
        var sentence = document.Sentences[number];
        var at = document.Dates.FindIndex(date => date.First >= sentence.First && date.End <= sentence.End);
        return at < 0 ? null : document.Dates[at].Date.ToString();
    }
}
