using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Incidents.Told;

/// <summary>
/// Which incident a sentence is about, for tolls and ends that name none: the one whose fillers it has; in between the one told last. A sentence
/// with fillers of two is about neither by itself, and one that sums up ("since January") is about none.
/// </summary>
internal static class ToldShares
{
    public static List<(int Sentence, ToldIncident Incident)> Of(AnnotatedDocument document, ToldWords words, ToldApart apart, IReadOnlyList<ToldIncident> incidents)
    {
        var shares = new List<(int, ToldIncident)>();
        var bySentence = incidents.SelectMany(incident => incident.Sentences.Select(sentence => (sentence, incident))).ToLookup(row => row.sentence, row => row.incident);
        ToldIncident? last = null;
        for (var sentence = 0; sentence < document.Sentences.Count; sentence++)
        {
            var about = bySentence[sentence].Take(2).ToList();
            last = about.Count switch { 0 => last, 1 => about[0], _ => null };
            // An act of another day, read or not, ends what is told of the one before.
            last = last is not null && about.Count == 0 && apart.IsOtherDayBetween(last.Core.Sentence, sentence + 1) ? null : last;
            if (last is not null && !Has(document, document.Sentences[sentence], words.Recap))
            {
                shares.Add((sentence, last));
            }
        }

        return shares;
    }

    /// <summary>Whether a sentence has a word of a set.</summary>
    public static bool Has(AnnotatedDocument document, Sentence sentence, WordSet sought)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (sought.Contains(document.Words[at]))
            {
                return true;
            }
        }

        return false;
    }
}
