using Skein.Model.Proposals;
using Skein.Text;

namespace Skein.Prompting.Answers;

/// <summary>Where a name stands in a text: letter by letter, and as whole words.</summary>
internal static class NamePlaces
{
    private const int Most = 200;

    // What stands for a name is none; a few languages of reports.
    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "he", "she", "it", "they", "him", "her", "them", "his", "hers", "its", "their", "who", "whom", "this", "that", "these", "those",
        "one", "we", "us", "i", "you", "himself", "herself", "themselves",
        "il", "elle", "ils", "elles", "lui", "leur", "eux", "celui-ci", "celle-ci", "qui", "on", "je", "nous", "vous",
        "er", "sie", "es", "ihm", "ihn", "ihr", "ihnen", "wir", "wer",
        "hij", "zij", "ze", "hem", "haar", "hun", "hen", "het", "wie", "wij",
    };

    /// <summary>The places, in order, at most a few hundred; empty when it stands nowhere or is no name.</summary>
    public static IReadOnlyList<Mention> Of(string name, string text)
    {
        if (!name.Any(char.IsLetter) || Pronouns.Contains(name))
        {
            return [];
        }

        var form = char.IsUpper(name[0]) || name.Split(' ').Any(word => word.Length > 0 && char.IsUpper(word[0]) && word != name.Split(' ')[0])
            ? MentionForm.Name
            : MentionForm.Nominal;
        var places = new List<Mention>();
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0 && places.Count < Most;)
        {
            var end = at + name.Length;
            if (IsEdge(text, at, name[0]) && IsEdge(text, end, name[^1]))
            {
                places.Add(new Mention(new TextSpan(at, end), form));
            }

            at = at + 1 < text.Length ? text.IndexOf(name, at + 1, StringComparison.Ordinal) : -1;
        }

        return places;
    }

    // Between two units where at most one is part of a word; a name that ends in a sign ends anywhere.
    private static bool IsEdge(string text, int at, char ofName) =>
        !char.IsLetterOrDigit(ofName) || at == 0 || at == text.Length
        || !(char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]));
}
