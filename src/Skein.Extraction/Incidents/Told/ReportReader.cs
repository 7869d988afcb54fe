using Skein.Extraction.Annotations;

namespace Skein.Extraction.Incidents.Told;

/// <summary>
/// Hands a document to the reader of incidents and finds its fillers among the document's tokens. A trained reader gets the whole text; the
/// rules get the sentences with a word for an act, because they read sentence by sentence and all others cost time and give nothing.
/// </summary>
internal sealed class ReportReader(IncidentReader reader, ToldWords words)
{
    // A passage of one or two sentences is no report: the rules of sentences read it, and there is nothing to gather.
    private const int FewestSentences = 3;

    // A longer sentence is a list or a table; the rules look at a sentence once for each of its phrases.
    private const int MostTokens = 400;

    // How many sentences before the first hit a weapon may be told of it.
    private const int Near = 2;

    /// <summary>Whether there is anything to read: some sentences, and a word for an act in one of them.</summary>
    public bool IsReport(AnnotatedDocument document) => document.Sentences.Count >= FewestSentences && document.Sentences.Any(sentence => HasAct(document, sentence));

    public IReadOnlyList<ToldIncident> Read(AnnotatedDocument document)
    {
        var incidents = reader.Read(Readable(document)).Templates
            .Select(template => new ToldIncident(template.Type, template.Stage, [.. template.Fillers.Select(filler => Find(document, filler)).OfType<ToldFiller>().OrderBy(filler => filler.First)]))
            .Where(incident => incident.Fillers.Count > 0)
            .ToList();
        return reader.ReadsWholeText ? incidents : Backwards(document, [.. incidents.SelectMany(incident => ToldSplit.Of(document, words, incident))]);
    }

    /// <summary>
    /// A claim, a suspicion or a weapon in a sentence where nobody is hit belongs to the act told last before it, of the type that the sentence
    /// names where it names one; before any act it belongs to none.
    /// </summary>
    private static List<ToldIncident> Backwards(AnnotatedDocument document, List<ToldIncident> incidents)
    {
        var hits = incidents.Select(incident => incident.Fillers.Where(filler => filler.IsHit).Select(filler => filler.Sentence).ToHashSet()).ToList();
        var shared = incidents.Select(_ => new List<ToldFiller>()).ToList();
        foreach (var (number, filler) in incidents.SelectMany((incident, number) => incident.Fillers.Select(filler => (number, filler))))
        {
            var own = hits.Exists(sentences => sentences.Contains(filler.Sentence)) ? number : Before(filler);
            if (own >= 0)
            {
                shared[own].Add(filler);
            }
        }

        return [.. incidents.Zip(shared).Where(pair => pair.Second.Count > 0)
            .Select(pair => new ToldIncident(pair.First.Type, pair.First.Stage, [.. pair.Second.OrderBy(filler => filler.First)]))];

        int Before(ToldFiller filler)
        {
            var (sentence, told) = (document.Sentences[filler.Sentence], -1);
            var named = document.Incidents.Where(mention => mention.First >= sentence.First && mention.End <= sentence.End)
                .Select(mention => ToldApart.TypeOf(mention.Type)).FirstOrDefault(type => type is not null);
            for (var number = 0; number < incidents.Count; number++)
            {
                var last = hits[number].Where(hit => hit < filler.Sentence).DefaultIfEmpty(-1).Max();
                var best = told < 0 ? -1 : hits[told].Where(hit => hit < filler.Sentence).Max();
                told = last > best && (named is null || named == incidents[number].Type) ? number : told;
            }

            // "Bombs went off at three stations. Thirty people were killed": what is told first belongs to the only act there is.
            return told < 0 && incidents.Count == 1 && hits[0].Count > 0 && hits[0].Min() - filler.Sentence is > 0 and <= Near ? 0 : told;
        }
    }

    private bool HasAct(AnnotatedDocument document, Sentence sentence) => ToldShares.Has(document, sentence, words.Acts);

    /// <summary>A sentence that sums up ("since 1990"), or in which soldiers or police end an act: it tells of no act of its own.</summary>
    private bool IsOther(AnnotatedDocument document, Sentence sentence) => ToldShares.Has(document, sentence, words.Recap)
        || (ToldShares.Has(document, sentence, words.Entering) && ToldShares.Has(document, sentence, words.State) && !ToldShares.Has(document, sentence, words.Assailants))
        || Enter(document, sentence);

    /// <summary>"soldiers stormed the hotel; two of the gunmen were killed": who stands right before the verb does it.</summary>
    private bool Enter(AnnotatedDocument document, Sentence sentence)
    {
        for (var at = sentence.First; at + 1 < sentence.End; at++)
        {
            if (words.State.Contains(document.Words[at]) && words.Entering.Contains(document.Words[at + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsReadable(AnnotatedDocument document, Sentence sentence) => sentence.End - sentence.First <= MostTokens
        && (reader.ReadsWholeText || (HasAct(document, sentence) && !IsOther(document, sentence)));

    /// <summary>The text with line breaks in the place of sentences that are not read: offsets and distances stay as they are.</summary>
    private string Readable(AnnotatedDocument document) => string.Create(document.Text.Length, (document, This: this), static (text, state) =>
    {
        text.Fill('\n');
        foreach (var sentence in state.document.Sentences.Where(sentence => state.This.IsReadable(state.document, sentence)))
        {
            var span = state.document.SpanOf(sentence.First, sentence.End);
            state.document.Text.AsSpan(span.Start, span.Length).CopyTo(text[span.Start..]);
        }
    });

    private static ToldFiller? Find(AnnotatedDocument document, Filler filler)
    {
        var (first, last) = (document.TokenAt(filler.Start), document.TokenAt(filler.End - 1));
        var sentence = document.SentenceAt(first);
        return last < document.Sentences[sentence].End ? new ToldFiller(filler, first, last + 1, sentence) : null;
    }
}
