namespace Skein.Model.Judgements;

/// <summary>
/// What the comparison of the two's names said when somebody judged them: kept with the judgement, because the method that compares names changes, and
/// what a person went by has to stay readable.
/// </summary>
/// <param name="Method">The version of the comparison, such as <c>names/5</c>.</param>
/// <param name="Left">The one of the left entity's names that was compared, as written.</param>
/// <param name="Right">The one of the right entity's names.</param>
/// <param name="Probability">By these names alone, between 0 and 1, both excluded.</param>
/// <param name="Words">Word by word: those that met in the order of the left name, then those left over.</param>
/// <param name="Findings">Codes of the rules that spoke about the names as a whole, such as <c>word-replaced</c>.</param>
public sealed record NamesSeen(
    string Method, string Left, string Right, double Probability, EquatableList<WordSeen> Words, EquatableList<string> Findings);

/// <summary>Two words that met, or one that was left over.</summary>
/// <param name="Left">The word of the left name as written; null where the right one is left over.</param>
/// <param name="Right">The word of the right name; null where the left one is left over.</param>
/// <param name="Rule">The code of the rule that joined them, such as <c>same-sound</c>; null for one that is left over.</param>
public sealed record WordSeen(string? Left, string? Right, string? Rule);
