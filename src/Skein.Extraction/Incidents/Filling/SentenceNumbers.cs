using System.Numerics;

namespace Skein.Extraction.Incidents.Filling;

/// <summary>The numbers that tell whether a sentence reports an incident, once its phrases are scored: itself, its neighbours, the document.</summary>
internal static class SentenceNumbers
{
    public static float[][] Of(FillDocument document, double[] words, IReadOnlyList<double[]> sentences, IReadOnlyList<double[]> anchors)
    {
        var roles = Enum.GetValues<FillerRole>().Length;
        var top = new float[sentences.Count][];
        for (var sentence = 0; sentence < top.Length; sentence++)
        {
            top[sentence] = new float[roles * 2];
        }

        for (var at = 0; at < anchors.Count; at++)
        {
            var own = top[document.Text.SentenceOf[document.Anchors[at].Head]];
            for (var role = 0; role < roles; role++)
            {
                own[role] = Math.Max(own[role], (float)anchors[at][role]);
                own[roles + role] += (float)anchors[at][role];
            }
        }

        var best = sentences.Select(one => one[0]).DefaultIfEmpty(0).Max();
        var rows = new float[sentences.Count][];
        for (var sentence = 0; sentence < rows.Length; sentence++)
        {
            var values = new List<float>(60);
            for (var offset = -2; offset <= 2; offset++)
            {
                var near = sentence + offset;
                var inside = near >= 0 && near < rows.Length;
                for (var output = 0; output < (offset == 0 ? DocumentScores.SentenceClasses.Length : 1); output++)
                {
                    values.Add(inside ? (float)sentences[near][output] : 0);
                }

                if (offset is -1 or 1)
                {
                    values.AddRange(inside ? top[near][..roles] : new float[roles]);
                }
            }

            values.AddRange(top[sentence]);
            values.AddRange(words.Select(value => (float)value));
            var bits = SentenceFeatures.Bits(document, sentence);
            var (first, end) = document.Text.Sentences[sentence];
            values.Add((float)best);
            values.Add(sentence);
            values.Add(rows.Length);
            values.Add(end - first);
            values.Add(BitOperations.PopCount(bits & document.Words.Acts));
            values.Add(BitOperations.PopCount(bits & document.Words.Things));
            values.Add((bits & document.Words.Bit("old")) != 0 ? 1 : 0);
            values.Add((bits & document.Words.Bit("clash")) != 0 ? 1 : 0);
            values.Add((bits & document.Words.Bit("time")) != 0 ? 1 : 0);
            values.Add((bits & document.Words.Bit("place")) != 0 ? 1 : 0);
            rows[sentence] = [.. values];
        }

        return rows;
    }
}
