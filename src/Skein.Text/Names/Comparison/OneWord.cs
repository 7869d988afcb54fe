namespace Skein.Text.Names.Comparison;

/// <summary>
/// One word in common that says too little: "Tomar" beside "Tomar Selvan Dravenni" where many are called Tomar, and two bodies that
/// name the same land or faith and are otherwise called by words of their own.
/// </summary>
internal static class OneWord
{
    private const double Common = 0.7;

    public static bool SaysTooLittle(PreparedName left, PreparedName right, in Alignment alignment)
    {
        if (alignment.Pairs is not [{ Fit.Rule: not (NameRule.Initial or NameRule.Acronym) }])
        {
            return false;
        }

        return left.Kind == NameKind.Person
            ? (IsCommon(left) && IsLeft(right, alignment.RightUsed)) || (IsCommon(right) && IsLeft(left, alignment.LeftUsed))
            : AreOtherwiseCalled(left, right, alignment);
    }

    // A word that says what a body is and not which counts for less still: then one word of its own on either side is enough.
    private static bool AreOtherwiseCalled(PreparedName left, PreparedName right, in Alignment alignment)
    {
        var (one, other) = (HasOwnWord(left, alignment.LeftUsed), HasOwnWord(right, alignment.RightUsed));
        var isGeneric = left.Compared[alignment.Pairs[0].Left].Role == NamePartRole.Generic;
        return (one && other) || (isGeneric && (one || other) && IsLeft(left, alignment.LeftUsed) && IsLeft(right, alignment.RightUsed));
    }

    private static bool IsLeft(PreparedName name, int used) => int.PopCount(used) < name.Compared.Length;

    private static bool IsCommon(PreparedName name) => name.Compared is [{ Weight: < Common, Role: not NamePartRole.Initial }];

    private static bool HasOwnWord(PreparedName name, int used)
    {
        for (var i = 0; i < name.Compared.Length; i++)
        {
            if ((used & (1 << i)) == 0 && name.Compared[i] is { Role: NamePartRole.Word, IsAcronym: false })
            {
                return true;
            }
        }

        return false;
    }
}
