using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Counts;

/// <summary>The words of one language that tell whom a toll counts, up to which day, and how badly people are wounded. Built once, then only read.</summary>
internal sealed class TollWords
{
    public TollWords(CountLanguageFile file, Lexicon lexicon)
    {
        (AttackerNouns, VictimNouns, Severity) = (lexicon.SetOf(file.AttackerNouns), lexicon.SetOf(file.VictimNouns), lexicon.SetOf(file.Severity));
        foreach (var (table, phrases, entry) in new[]
        {
            (Attackers, file.WithAttackers, "yes"), (Attackers, file.WithoutAttackers, "no"), (Openings, file.WithOpening, "yes"),
            (Openings, file.WithoutOpening, "no"), (UpTo, file.UpTo, "date"), (UpTo, file.SoFar, "now"),
        })
        {
            foreach (var phrase in CountLanguage.Split(phrases))
            {
                table.Add(lexicon.AddPhrase(phrase), entry);
            }
        }
    }

    /// <summary>Whole phrases: "dont l'assaillant" is "yes", "hors assaillants" is "no".</summary>
    public PhraseTable<string> Attackers { get; } = new();

    /// <summary>Words that open what is added ("yes": including) or taken off ("no": not counting); a noun for attackers follows.</summary>
    public PhraseTable<string> Openings { get; } = new();

    /// <summary>Words before the date up to which was counted ("date": as of), and words for the day of the report ("now": so far).</summary>
    public PhraseTable<string> UpTo { get; } = new();

    public WordSet AttackerNouns { get; }

    /// <summary>Nouns that nobody uses of those who did it.</summary>
    public WordSet VictimNouns { get; }

    /// <summary>Words for how badly people are wounded.</summary>
    public WordSet Severity { get; }
}
