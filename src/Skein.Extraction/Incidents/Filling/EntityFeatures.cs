using System.Numerics;

namespace Skein.Extraction.Incidents.Filling;

/// <summary>The numbers that tell whether a gathered filler is one: its phrases' scores, its rivals, its sentences and the document.</summary>
internal static class EntityFeatures
{
    public static float[] Of(FillDocument document, DocumentScores scores, IReadOnlyList<double[]> anchors, IReadOnlyList<List<FillEntity>> entities, FillEntity entity)
    {
        var r = (int)entity.Role;
        var rivals = entities[r];
        var values = new List<float>(80);
        void Add(double value) => values.Add((float)value);
        var own = entity.Anchors.Select(at => anchors[at][r]).ToList();
        Add(own[0]);
        Add(own.Count > 1 ? own[1] : 0);
        Add(own.Count > 2 ? own[2] : 0);
        Add(own.Average());
        Add(1 - own.Aggregate(1.0, (rest, one) => rest * (1 - one)));
        Add(own.Count);
        Add(own.Sum());
        Add(entity.FormScore);
        Add(entity.FormScore / Math.Max(own[0], 1e-6));
        for (var role = 0; role < entities.Count; role++)
        {
            Add(entity.Anchors.Max(at => anchors[at][role]));
            Add(entities[role].Count == 0 ? 0 : entities[role].Max(one => one.FormScore));
            Add(entities[role].Sum(one => one.FormScore));
        }

        var above = rivals.Where(one => one != entity && one.FormScore >= entity.FormScore).ToList();
        Add(above.Count);
        Add(rivals.Count);
        var head = document.Anchors[entity.FormAnchor].Head;
        var stem = document.Stems[head];
        Add(above.Where(one => document.Stems[document.Anchors[one.FormAnchor].Head] == stem).Select(one => one.FormScore).DefaultIfEmpty(0).Max());
        Add(above.Where(one => one.Name.Overlaps(entity.Name)).Select(one => one.FormScore).DefaultIfEmpty(0).Max());
        Add(above.Where(one => Overlap(one.Form, entity.Form)).Select(one => one.FormScore).DefaultIfEmpty(0).Max());
        Add(above.Select(one => one.FormScore).DefaultIfEmpty(0).Min());
        var sentence = document.Text.SentenceOf[head];
        var sentences = entity.Anchors.Select(at => document.Text.SentenceOf[document.Anchors[at].Head]).ToList();
        Add(sentence);
        Add((double)sentence / document.Text.Sentences.Length);
        Add(sentences.Min());
        Add(sentences.Distinct().Count());
        Add(scores.Sentence(sentence));
        Add(sentences.Max(one => scores.Sentence(one)));
        Add(scores.Sentence(sentence - 1));
        Add(scores.Sentence(sentence + 1));
        Add(scores.Sentences.Max(one => one[0]));
        Add(scores.Sentences.Sum(one => one[0]));
        for (var type = 1; type < DocumentScores.SentenceClasses.Length; type++)
        {
            Add(sentences.Max(one => scores.Sentences[one][type]));
        }

        Add(scores.ToldIn(sentence));
        Add(sentences.Max(scores.ToldIn));
        Add(scores.ToldIn(sentence - 1));
        Add(scores.ToldIn(sentence + 1));
        Add(scores.Told is null ? 0 : scores.Told.Max());
        Add(scores.Relevance);
        foreach (var type in scores.Types)
        {
            Add(type);
        }

        Add(document.Text.Sentences.Length);
        for (var role = 0; role < entities.Count; role++)
        {
            var near = 0.0;
            for (var at = 0; at < anchors.Count; at++)
            {
                if (!entity.Anchors.Contains(at) && document.Text.SentenceOf[document.Anchors[at].Head] == sentence)
                {
                    near = Math.Max(near, anchors[at][role]);
                }
            }

            Add(near);
        }

        // A row of names fills one role: what stands beside it in the sentence, and whether only "and" or a comma stands between.
        foreach (var offset in new[] { -2, -1, 1, 2 })
        {
            var beside = entity.FormAnchor + offset;
            var isNear = beside >= 0 && beside < anchors.Count && document.Text.SentenceOf[document.Anchors[beside].Head] == sentence;
            Add(isNear ? anchors[beside][r] : 0);
            Add(isNear && IsRow(document, Math.Min(beside, entity.FormAnchor), Math.Max(beside, entity.FormAnchor)) ? anchors[beside][r] : -1);
        }

        var (first, end) = entity.Form;
        Add(end - first);
        Add(end > document.Anchors[entity.FormAnchor].Head + 1 ? 1 : 0);
        Add((int)document.Parts[first]);
        var bits = document.Classes[head] & document.Words.Things;
        Add(bits == 0 ? (document.Classes[head] == 0 ? -2 : -1) : BitOperations.TrailingZeroCount(bits));
        var modifiers = 0UL;
        for (var at = first; at < end; at++)
        {
            modifiers |= document.Classes[at];
        }

        Add((modifiers & document.Words.Bit("outlaw")) != 0 ? 1 : 0);
        Add((modifiers & document.Words.Bit("military")) != 0 ? 1 : 0);
        Add((modifiers & document.Words.Bit("nationality")) != 0 ? 1 : 0);
        Add(document.Text.Tokens[head].Word.EndsWith('s') ? 1 : 0);
        return [.. values];
    }

    private static bool IsRow(FillDocument document, int left, int right)
    {
        for (var at = document.Anchors[left].Head + 1; at < document.Anchors[right].First; at++)
        {
            if (document.Parts[at] is not (Part.Conjunction or Part.Mark or Part.Noun or Part.Determiner or Part.Number))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Overlap((int First, int End) left, (int First, int End) right) => left.First < right.End && right.First < left.End;
}
