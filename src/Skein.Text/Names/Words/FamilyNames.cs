using Skein.Text.Names.Scripts;

namespace Skein.Text.Names.Words;

/// <summary>Which of the names is the family name, where the form says it: a comma after it, or capitals beside words that have none.</summary>
internal static class FamilyNames
{
    /// <summary>Gives the names their places; without a sign the first is given and the last the family's.</summary>
    public static void Place(List<RawWord> raw, List<NameWord> words)
    {
        var comma = raw.Find(word => word.EndsPart)?.Span.End;
        var isMixed = comma is null && raw.Exists(word => word.IsUpper) && raw.Exists(word => !word.IsUpper && word.Plain.Length > 2 && word.Script == NameScript.Latin && NameLexicon.RoleOf(word.Plain) is null);
        foreach (var word in words)
        {
            if (word.Role != NamePartRole.Name)
            {
                continue;
            }

            if (comma is { } end)
            {
                word.Role = word.Span.Start < end ? NamePartRole.Surname : NamePartRole.Given;
            }
            else if (isMixed)
            {
                word.Role = raw.Exists(piece => piece.IsUpper && piece.Span.Start >= word.Span.Start && piece.Span.End <= word.Span.End) ? NamePartRole.Surname : NamePartRole.Given;
            }
        }

        if (comma is null && !isMixed)
        {
            if (words.Find(word => word.IsCompared) is { Role: NamePartRole.Name } first)
            {
                first.Role = NamePartRole.Given;
            }

            if (words.FindLast(word => word.IsCompared) is { Role: NamePartRole.Name } last)
            {
                last.Role = NamePartRole.Surname;
            }
        }
    }
}
