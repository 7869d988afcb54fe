using Skein.Model.Proposals;

namespace Skein.Casework.Reading;

/// <summary>What a reader sees on a mention: the entity and, where a rule says that a description or pronoun means it, the rule and the words that tie it.</summary>
internal static class MentionLabel
{
    public static string Of(string label, Mention mention, string? text)
    {
        if (mention.Rule is not { } rule)
        {
            return label;
        }

        return mention.Because is { } because && text is not null && because.End <= text.Length ? $"{label} · {rule} · “{because.Of(text)}”" : $"{label} · {rule}";
    }
}
