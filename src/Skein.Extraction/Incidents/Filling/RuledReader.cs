namespace Skein.Extraction.Incidents.Filling;

/// <summary>
/// Reads the incidents of a report by rules alone, with the same phrases, wordings and gathering as the trained reader. A sentence tells of an
/// incident when it has a word for the act and a filler that was hit or used.
/// </summary>
internal static class RuledReader
{
    private const double Threshold = 0.4;
    private static readonly int RoleCount = Enum.GetValues<FillerRole>().Length;
    private static readonly PhraseBook NoPhrases = new([]);

    public static FilledReport Read(string text)
    {
        var document = new FillDocument(text, FillWords.Shipped, NoPhrases);
        var rules = new RuledRoles(document);
        var anchors = document.Anchors.Select(rules.Of).ToArray();
        var forms = document.Anchors.Select(anchor => Forms(document, anchor)).ToArray();
        var aliases = FillEntities.Aliases(document);
        var sentences = document.Text.Sentences.Select(_ => new double[DocumentScores.SentenceClasses.Length]).ToArray();
        var types = new double[IncidentTypes.Classes.Length];
        for (var at = 0; at < anchors.Length; at++)
        {
            var hit = anchors[at].Skip((int)FillerRole.Target).Max();
            if (hit < Threshold)
            {
                continue;
            }

            var sentence = document.Text.SentenceOf[document.Anchors[at].Head];
            var type = TypeOf(document, sentence, anchors[at][(int)FillerRole.Target] > 0);
            sentences[sentence][0] = Math.Max(sentences[sentence][0], hit);
            sentences[sentence][Math.Min(type, sentences[sentence].Length - 1)] = hit;
            types[type] = Math.Max(types[type], hit);
            types[0] = Math.Max(types[0], hit);
        }

        var entities = Enumerable.Range(0, RoleCount).Select(role => FillEntities.Gather(document, (FillerRole)role, anchors, forms, aliases)).ToArray();
        foreach (var entity in entities.SelectMany(role => role))
        {
            // Without an incident nobody has done or used anything.
            entity.Score = types[0] > 0 ? anchors[entity.FormAnchor][(int)entity.Role] : 0;
        }

        return FillerChoice.Choose(document, sentences, types, entities, [.. Enumerable.Repeat(Threshold, RoleCount)], [.. Enumerable.Repeat(Threshold, types.Length)]);
    }

    // The number in IncidentTypes.Classes: the most special word wins.
    private static int TypeOf(FillDocument document, int sentence, bool isThing)
    {
        var bits = SentenceFeatures.Bits(document, sentence);
        var (first, end) = document.Text.Sentences[sentence];
        var named = document.Words.Bit("blast") | document.Words.Bit("act");
        var isNamed = Enumerable.Range(first, end - first).Any(at => (document.Classes[at] & named) == named);
        bool Has(string name) => (bits & document.Words.Bit(name)) != 0;
        return Has("kidnap") && !Has("blast") ? 3 : Has("blast") && (isNamed || Has("explosive") || !Has("kill")) ? 2 : Has("burn") && isThing && !Has("assault") ? 4 : Has("rob") ? 5 : 1;
    }

    // Articles and titles go, numbers and other modifiers stay; "of" is kept where the head alone says little.
    private static double[][] Forms(FillDocument document, Anchor anchor)
    {
        var lead = document.Words.Bit("title");
        var first = anchor.Forms.Min(form => form.First);
        while (first < anchor.Head && (document.Parts[first] == Part.Determiner || (document.Classes[first] & lead) != 0 || document.Text.Tokens[first].Word.EndsWith("-old", StringComparison.Ordinal)))
        {
            first++;
        }

        var best = anchor.Forms.Select((form, at) => (Distance: Math.Abs(form.First - first) + (form.End > anchor.Head + 1 ? 0.5 : 0), At: at)).Min().At;
        return [.. anchor.Forms.Select((_, at) => Enumerable.Repeat(at == best ? 1.0 : 0.0, RoleCount).ToArray())];
    }
}
