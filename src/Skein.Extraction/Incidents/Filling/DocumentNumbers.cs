namespace Skein.Extraction.Incidents.Filling;

/// <summary>The numbers that tell which types of incident a document reports, from what was found in it so far.</summary>
internal static class DocumentNumbers
{
    /// <summary>From the scores of the document's words, of its sentences and of its phrases.</summary>
    public static float[] Of(FillDocument document, double[] words, IReadOnlyList<double[]> sentences, IReadOnlyList<double> told, IReadOnlyList<double[]> anchors)
    {
        var values = new List<float>(80);
        values.AddRange(words.Select(value => (float)value));
        for (var output = 0; output < DocumentScores.SentenceClasses.Length; output++)
        {
            var ranked = sentences.Select(one => one[output]).OrderDescending().ToArray();
            Top(values, ranked);
            values.Add(ranked.Length == 0 ? 0 : sentences.TakeWhile(one => one[output] < ranked[0]).Count());
            values.Add((float)sentences.Take(3).Select(one => one[output]).DefaultIfEmpty(0).Max());
        }

        for (var role = 0; role < Enum.GetValues<FillerRole>().Length; role++)
        {
            Top(values, [.. anchors.Select(one => one[role]).OrderDescending()]);
        }

        Top(values, [.. told.OrderDescending()]);
        values.Add((float)told.Take(3).DefaultIfEmpty(0).Max());
        values.Add(told.Count(one => one > 0.5));
        values.Add(sentences.Count);
        values.Add(document.Text.Tokens.Length);
        return [.. values];
    }

    /// <summary>The same with the fillers that were gathered.</summary>
    public static float[] With(float[] numbers, double[] first, IReadOnlyList<List<FillEntity>> entities)
    {
        var values = new List<float>(numbers);
        values.AddRange(first.Select(value => (float)value));
        foreach (var role in entities)
        {
            Top(values, [.. role.Select(entity => entity.Score).OrderDescending()]);
        }

        return [.. values];
    }

    private static void Top(List<float> values, double[] ranked)
    {
        for (var i = 0; i < 3; i++)
        {
            values.Add(i < ranked.Length ? (float)ranked[i] : 0);
        }

        values.Add((float)ranked.Sum());
    }
}
