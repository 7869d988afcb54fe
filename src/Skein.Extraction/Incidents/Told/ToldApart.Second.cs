using Skein.Extraction.Annotations;

namespace Skein.Extraction.Incidents.Told;

/// <summary>Second wordings of acts, and acts of which only the name stands in the text.</summary>
internal sealed partial class ToldApart
{
    // Behind a sentence: up to which one was looked, and whether the last one looked at tells of another day.
    private readonly Dictionary<int, (int At, bool IsFound)> _otherDays = [];

    /// <summary>
    /// Acts that a clause names by a second word, beside the one by which it is told: "a car bomb exploded", "in the attack gunmen stormed". What
    /// stands behind "after" or "before" is another act.
    /// </summary>
    public IEnumerable<(ToldIncident Incident, LocalEntity Other)> Beside(IReadOnlyList<ToldIncident> incidents)
    {
        var own = incidents.Select(incident => incident.Entity).ToHashSet();
        var alone = incidents.GroupBy(incident => incident.Core.Sentence).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First());
        foreach (var (entity, type, sentences) in Acts().Where(act => !own.Contains(act.Entity) && act.Entity.Mentions.Count > 0 && act.Sentences.Count == 1))
        {
            if (alone.TryGetValue(sentences.Single(), out var incident) && incident.Entity.Mentions.Count > 0 && Fits(incident.Type, type)
                && !ToldShares.Has(document, document.Sentences[incident.Core.Sentence], words.Anew) && !AreApart(entity, incident.Entity, incident.Core.Sentence))
            {
                yield return (incident, entity);
            }
        }
    }

    private bool AreApart(LocalEntity one, LocalEntity other, int number)
    {
        var sentence = document.Sentences[number];
        var places = new[] { one, other }.Select(entity => entity.Mentions.Select(mention => document.TokenAt(mention.Span.Start))
            .Where(at => at >= sentence.First && at < sentence.End).DefaultIfEmpty(sentence.First).Min()).ToList();
        // One before the first as well: "After the bombing gunmen attacked a bank".
        for (var at = Math.Max(sentence.First, places.Min() - 2); at < places.Max(); at++)
        {
            if (words.Apart.Contains(document.Words[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Mentions with an article ("the bombing") that mean an act told before them: the only one of a fitting type.</summary>
    public IEnumerable<(ToldIncident Incident, LocalEntity Other, int At)> MayBeOne(IReadOnlyList<ToldIncident> incidents)
    {
        var told = incidents.Concat(Bare(incidents)).ToList();
        var own = told.Select(incident => incident.Entity).ToHashSet();
        foreach (var (entity, type, sentences) in Acts().Where(act => !own.Contains(act.Entity) && act.Entity.Mentions.Count > 0))
        {
            var at = document.TokenAt(entity.Mentions.Min(mention => mention.Span.Start));
            var before = told.Where(incident => incident.Core.Sentence < sentences.Min() && Fits(incident.Type, type)).Take(2).ToList();
            if (before.Count == 1 && !IsOtherDayBetween(before[0].Core.Sentence, sentences.Min()) && at > 0 && words.Definite.Contains(document.Words[at - 1]))
            {
                yield return (before[0], entity, at);
            }
        }
    }

    /// <summary>Acts that sentences name, without an article, and that are none of these: what follows may be told of them.</summary>
    public IEnumerable<ToldIncident> Bare(IReadOnlyList<ToldIncident> incidents)
    {
        var own = incidents.Select(incident => incident.Entity).ToHashSet();
        foreach (var (entity, type, _) in Acts().Where(act => !own.Contains(act.Entity) && act.Entity.Mentions.Count > 0))
        {
            var at = document.TokenAt(entity.Mentions.Min(mention => mention.Span.Start));
            if (at == 0 || !words.Definite.Contains(document.Words[at - 1]))
            {
                var place = new ToldFiller(new Filler(FillerRole.Target, "", 0, 0, 0), at, at + 1, document.SentenceAt(at));
                yield return new ToldIncident(TypeOf(type) ?? "ATTACK", IncidentStage.Accomplished, [place]) { Entity = entity, IsBare = true };
            }
        }
    }

    /// <summary>Whether an act of another day is told between two sentences, the second left out: "the attack" may then be that one, read or not.</summary>
    public bool IsOtherDayBetween(int from, int to)
    {
        // Asked of one sentence after the other behind an act: what has been looked at is not looked at again.
        var (at, isFound) = _otherDays.GetValueOrDefault(from, (from, false));
        for (; !isFound && at < to; at++)
        {
            isFound = !AreOneDay(at, from) && ToldShares.Has(document, document.Sentences[at], words.Deeds);
        }

        _otherDays[from] = (at, isFound);
        return isFound && at <= to;
    }
}
