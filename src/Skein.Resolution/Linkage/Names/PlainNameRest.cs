namespace Skein.Resolution.Linkage.Names;

/// <summary>The parts of two names that found no partner: those of both sides stand against each other, the others stand alone.</summary>
internal static class PlainNameRest
{
    public static IEnumerable<FieldReason> Of(
        NamePartTable names, ReadOnlySpan<int> left, ReadOnlySpan<bool> leftUsed, ReadOnlySpan<int> right, ReadOnlySpan<bool> rightUsed, double replaced, double leftOver)
    {
        var (lefts, rights) = (Texts(names, left, leftUsed), Texts(names, right, rightUsed));
        return Enumerable.Range(0, Math.Max(lefts.Count, rights.Count)).Select(i => i < lefts.Count && i < rights.Count
            ? new FieldReason(lefts[i], rights[i], NameTerm.Replaced, replaced)
            : new FieldReason(i < lefts.Count ? lefts[i] : "", i < rights.Count ? rights[i] : "", NameTerm.LeftOver, leftOver));
    }

    private static List<string> Texts(NamePartTable names, ReadOnlySpan<int> parts, ReadOnlySpan<bool> used)
    {
        var rest = new List<string>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (!used[i])
            {
                rest.Add(names.Texts[parts[i]]);
            }
        }

        return rest;
    }
}
