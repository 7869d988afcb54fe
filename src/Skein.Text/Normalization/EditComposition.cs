namespace Skein.Text.Normalization;

/// <summary>
/// Joins the edits of two steps, first to middle and middle to last, into edits from first to last. Edits that overlap
/// in the middle text become one; the others stay apart. Linear in the number of edits.
/// </summary>
internal static class EditComposition
{
    public static TextEdit[] Compose(TextEdit[] first, TextEdit[] second)
    {
        var joined = new List<TextEdit>(first.Length + second.Length);
        int i = 0, j = 0;
        // What to add to a middle offset behind the edits passed so far, to get the original and the final one.
        int toOriginal = 0, toFinal = 0;
        while (i < first.Length || j < second.Length)
        {
            if (j == second.Length || (i < first.Length && first[i].NormalizedEnd <= second[j].OriginalStart))
            {
                var edit = first[i++];
                joined.Add(edit with { NormalizedStart = edit.NormalizedStart + toFinal, NormalizedEnd = edit.NormalizedEnd + toFinal });
                toOriginal = edit.OriginalEnd - edit.NormalizedEnd;
                continue;
            }

            if (i == first.Length || second[j].OriginalEnd <= first[i].NormalizedStart)
            {
                var edit = second[j++];
                joined.Add(edit with { OriginalStart = edit.OriginalStart + toOriginal, OriginalEnd = edit.OriginalEnd + toOriginal });
                toFinal = edit.NormalizedEnd - edit.OriginalEnd;
                continue;
            }

            var start = Math.Min(first[i].NormalizedStart, second[j].OriginalStart);
            var originalStart = start == first[i].NormalizedStart ? first[i].OriginalStart : start + toOriginal;
            var finalStart = start == second[j].OriginalStart ? second[j].NormalizedStart : start + toFinal;
            var end = start + 1;
            bool grew;
            do
            {
                grew = false;
                for (; i < first.Length && first[i].NormalizedStart < end; i++, grew = true)
                {
                    end = Math.Max(end, first[i].NormalizedEnd);
                    toOriginal = first[i].OriginalEnd - first[i].NormalizedEnd;
                }

                for (; j < second.Length && second[j].OriginalStart < end; j++, grew = true)
                {
                    end = Math.Max(end, second[j].OriginalEnd);
                    toFinal = second[j].NormalizedEnd - second[j].OriginalEnd;
                }
            }
            while (grew);
            joined.Add(new TextEdit(originalStart, end + toOriginal, finalStart, end + toFinal));
        }

        return [.. joined];
    }
}
