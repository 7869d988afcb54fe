using System.Text.Json;

namespace Skein.Evaluation.Truth.Mentions;

/// <summary>A mention and whom it means: as a coder labelled it, or as extraction read it.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">The unit behind its last.</param>
/// <param name="Text">Its words.</param>
/// <param name="Kind">name, nominal or pronoun.</param>
/// <param name="Reading">one, all, either or open.</param>
/// <param name="Members">Entities of the passage, or chains of the output.</param>
internal sealed record MentionLabel(int Start, int End, string Text, string Kind, string Reading, IReadOnlyList<string> Members)
{
    private static readonly string[] Articles = ["the ", "a ", "an "];
    private const string Quotes = "\"“”";

    public static MentionLabel Read(JsonElement json, string members) => new(
        json.GetProperty("start").GetInt32(),
        json.GetProperty("end").GetInt32(),
        json.GetProperty("text").GetString()!,
        json.GetProperty("kind").GetString()!,
        json.GetProperty("reading").GetString()!,
        [.. json.GetProperty(members).EnumerateArray().Select(one => one.GetString()!)]);

    /// <summary>Start and words without articles and quotes in front.</summary>
    public (int Start, string Text) Bare
    {
        get
        {
            var (start, text) = (Start, Text);
            while (text.Length > 0)
            {
                var cut = Quotes.Contains(text[0], StringComparison.Ordinal) ? 1
                    : Articles.FirstOrDefault(article => text.StartsWith(article, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
                if (cut == 0)
                {
                    break;
                }

                (start, text) = (start + cut, text[cut..]);
            }

            return (start, text.TrimEnd(Quotes.ToCharArray()));
        }
    }

    /// <summary>A pronoun stands where it stands, a name is known by its end (titles may stand in front) and a description by where it begins.</summary>
    public bool IsSame(MentionLabel other)
    {
        var (left, right) = (Bare, other.Bare);
        if ((Kind == "pronoun") != (other.Kind == "pronoun"))
        {
            return false;
        }

        if (left == right)
        {
            return true;
        }

        var (end, otherEnd) = (left.Start + left.Text.Length, right.Start + right.Text.Length);
        return Kind == other.Kind && (Kind == "nominal" ? left.Start == right.Start : end == otherEnd && Math.Max(left.Start, right.Start) < end);
    }
}

/// <summary>A passage with who is meant in it.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Text">The passage.</param>
/// <param name="Mentions">Its labelled mentions.</param>
internal sealed record MentionCase(string Id, string Text, IReadOnlyList<MentionLabel> Mentions)
{
    /// <summary>The line that <c>skein eval extract</c> takes.</summary>
    public string ToInput() => JsonSerializer.Serialize(new { id = Id, text = Text });

    public static IReadOnlyList<MentionCase> ReadAll(IEnumerable<string> lines) =>
    [
        .. lines.Where(line => line.Length > 0).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new MentionCase(
                root.GetProperty("id").GetString()!,
                root.GetProperty("text").GetString()!,
                [.. root.GetProperty("mentions").EnumerateArray().Select(one => MentionLabel.Read(one, "entities"))]);
        }),
    ];

    /// <summary>What extraction read of a passage.</summary>
    /// <param name="line">A line of the output.</param>
    public static IReadOnlyList<MentionLabel> ReadFound(JsonElement line) =>
        [.. line.GetProperty("references").EnumerateArray().Select(one => MentionLabel.Read(one, "chains"))];
}
