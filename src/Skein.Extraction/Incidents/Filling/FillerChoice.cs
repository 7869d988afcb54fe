namespace Skein.Extraction.Incidents.Filling;

/// <summary>What is answered: the types above their thresholds, the fillers above theirs, and each filler with the incident it stands nearest to.</summary>
internal static class FillerChoice
{
    // In units of the text; chosen by cross-validation.
    private const int MostBetween = 300;

    public static FilledReport Choose(
        FillDocument document, IReadOnlyList<double[]> sentences, double[] types, IReadOnlyList<List<FillEntity>> entities, double[] roleThresholds, double[] typeThresholds)
    {
        var chosen = new List<FillEntity>();
        foreach (var role in entities)
        {
            foreach (var entity in role.OrderByDescending(one => one.Score).ThenBy(one => one.Form))
            {
                if (entity.Score >= roleThresholds[(int)entity.Role] && !chosen.Exists(one => one.Role == entity.Role && string.Equals(one.Key, entity.Key, StringComparison.Ordinal)))
                {
                    chosen.Add(entity);
                }
            }
        }

        var found = Enumerable.Range(1, types.Length - 1).Where(type => types[type] >= typeThresholds[type]).ToList();
        if (found.Count == 0 && types[0] >= typeThresholds[0])
        {
            found.Add(Enumerable.Range(1, types.Length - 1).MaxBy(type => types[type] - typeThresholds[type]));
        }

        var fillers = chosen.ToDictionary(entity => entity, entity => Make(document, entity));
        var templates = found.ToDictionary(type => type, _ => new List<Filler>());
        foreach (var entity in chosen.Where(_ => found.Count > 0))
        {
            var type = found.Count == 1 ? found[0] : found.MaxBy(one => Fit(document, sentences, entity, one) * types[one]);
            if (!(type == 3 && entity.Role is FillerRole.Target or FillerRole.Weapon))
            {
                templates[type].Add(fillers[entity]);
            }
        }

        return new FilledReport(
            [.. found.Select(type => IncidentTypes.Classes[type])],
            [.. fillers.Values],
            [.. templates.OrderBy(pair => pair.Key).SelectMany(pair => Apart(pair.Value).Select(fillers => new FilledTemplate(IncidentTypes.Classes[pair.Key], fillers, StageOf(document, fillers))))]);
    }

    // Things and named persons that were hit far apart in the text were mostly hit in incidents of their own; what else is told goes to the nearest.
    private static List<List<Filler>> Apart(List<Filler> fillers)
    {
        var groups = new List<List<Filler>>();
        foreach (var hit in fillers.Where(IsHit).OrderBy(filler => filler.Start))
        {
            if (groups.Count == 0 || hit.Start - groups[^1][^1].Start > MostBetween)
            {
                groups.Add([]);
            }

            groups[^1].Add(hit);
        }

        if (groups.Count < 2)
        {
            return [fillers];
        }

        var hits = groups.Select(group => group.Select(filler => filler.Start).ToArray()).ToArray();
        foreach (var filler in fillers.Where(filler => !IsHit(filler)))
        {
            groups[Enumerable.Range(0, groups.Count).MinBy(group => hits[group].Min(start => Math.Abs(start - filler.Start)))].Add(filler);
        }

        return groups;
    }

    private static IncidentStage StageOf(FillDocument document, List<Filler> fillers) => IncidentCues.StageOf(
        document,
        Enumerable.Range(0, document.Text.Sentences.Length).Where(sentence => fillers.Exists(filler =>
            filler.Start >= document.Text.Tokens[document.Text.Sentences[sentence].First].Start && filler.Start < document.Text.Tokens[document.Text.Sentences[sentence].End - 1].End)));

    private static bool IsHit(Filler filler) => filler.Role is FillerRole.Target or FillerRole.Victim;

    // Sentences are scored for the four common types only; the others are taken for as likely as the sentence itself.
    private static double Fit(FillDocument document, IReadOnlyList<double[]> sentences, FillEntity entity, int type)
    {
        var sentence = sentences[document.Text.SentenceOf[document.Anchors[entity.FormAnchor].Head]];
        return 0.02 + (type < sentence.Length ? sentence[type] : sentence[0] * 0.5);
    }

    private static Filler Make(FillDocument document, FillEntity entity)
    {
        var tokens = document.Text.Tokens;
        var (first, end) = entity.Form;
        AttributionConfidence? confidence = entity.Role == FillerRole.PerpOrg
            ? IncidentCues.ConfidenceOf(document, entity.Anchors.Select(at => document.Text.SentenceOf[document.Anchors[at].Head]).Distinct())
            : null;
        return new Filler(entity.Role, document.Text.Words(first, end), tokens[first].Start, tokens[end - 1].End, entity.Score, confidence);
    }
}
