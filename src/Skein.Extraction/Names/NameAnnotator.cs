using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;
using Skein.Model.Entities;
using Skein.Text.Tokens;

namespace Skein.Extraction.Names;

/// <summary>
/// Finds names by rules in two passes, and then by the trained tagger. The first pass reads each run of capitals by itself; the second reads
/// the runs that were left with what the first learned of the document: surnames of its persons, initials of its organisations, names it found
/// elsewhere. What the tagger finds is joined with it. Linear in the text.
/// </summary>
internal sealed class NameAnnotator(Lexicon lexicon) : IAnnotator
{
    private readonly NameWords _words = new(lexicon);
    private readonly RunReader _runs = new(new NameWords(lexicon));
    private readonly OrganisationReader _organisations = new(new NameWords(lexicon));
    private readonly PersonReader _persons = new(new NameWords(lexicon));
    private readonly PlaceReader _places = new(new NameWords(lexicon));
    private readonly UpperCaseReader _upperCase = new(new NameWords(lexicon));
    private readonly TaggedNameReader _tagged = new(new NameWords(lexicon));
    private readonly NameRepair _repair = new(new NameWords(lexicon));

    public string Name => "names/2";

    public void Annotate(AnnotatedDocument document, CancellationToken cancellationToken)
    {
        var left = new List<Run>();
        foreach (var sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var at = sentence.First; at < sentence.End;)
            {
                at = document.IsUpperCase ? UpperCase(document, at, sentence) : Next(document, at, sentence, left);
            }
        }

        SecondPass.Run(document, left, _words);
        _tagged.Join(document, cancellationToken);
        document.Names.Sort((one, other) => one.First.CompareTo(other.First));
        _repair.Run(document);
        Dwellings(document);
        foreach (var mention in document.Names.Concat(document.Nominals))
        {
            EntityGatherer.Gather(document, mention);
        }
    }

    private int UpperCase(AnnotatedDocument document, int at, Sentence sentence)
    {
        var mention = OrganisationReader.Known(document, at, sentence) ?? _places.Known(document, at, sentence) ?? _upperCase.Person(document, at, sentence);
        return Keep(document, mention) ? mention!.End : at + 1;
    }

    private int Next(AnnotatedDocument document, int at, Sentence sentence, List<Run> left)
    {
        if (document.Tokens[at].Kind != TokenKind.Word)
        {
            return at + 1;
        }

        var end = _runs.End(document, at, sentence, _words.Common(document.Language));
        var run = new Run(at, Math.Max(end, at + 1), sentence.First, sentence.End);
        var known = OrganisationReader.Known(document, at, sentence);
        if (known is not null && known.End >= run.End)
        {
            return Keep(document, known) ? known.End : at + 1;
        }

        var place = _places.Known(document, at, sentence);
        if (end == at && place is null)
        {
            return at + 1;
        }

        if (place is not null && place.End >= run.End)
        {
            var followed = new Run(at, place.End, sentence.First, sentence.End);
            var body = _organisations.Of(document, followed) ?? _places.Premises(document, followed);
            Keep(document, body ?? place);
            return (body ?? place).End;
        }

        var mention = _organisations.Of(document, run) ?? _places.Premises(document, run) ?? _persons.Of(document, run)
            ?? known ?? place ?? _places.ByContext(document, run);
        if (Keep(document, mention))
        {
            Acronym(document, mention!, sentence);
            return mention!.End;
        }

        left.Add(run);
        return run.End;
    }

    private static bool Keep(AnnotatedDocument document, NameMention? mention)
    {
        if (mention is null || mention.Score < document.Options.LeastEntityScore)
        {
            return false;
        }

        document.Names.Add(mention);
        return true;
    }

    private void Acronym(AnnotatedDocument document, NameMention mention, Sentence sentence)
    {
        if (mention.Kind == EntityKind.Organisation && _organisations.AcronymAfter(document, mention.End, sentence.End) is var token and >= 0)
        {
            document.Names.Add(new NameMention(token, token + 1, EntityKind.Organisation, NameForm.Acronym, 0.9, "organisation.acronym/1"));
        }
    }

    /// <summary>"a flat in Vilbeke": the words, not the place, are what was rented or searched.</summary>
    private void Dwellings(AnnotatedDocument document)
    {
        foreach (var place in document.Names.Where(name => name.Kind == EntityKind.Place))
        {
            var at = place.First - 2;
            if (at >= 0 && _words.Locative.Contains(document.Words[at + 1]) && _words.Dwelling.Contains(document.Words[at]))
            {
                document.Nominals.Add(new NameMention(at, place.End, EntityKind.Premises, NameForm.Nominal, 0.6, "premises.dwelling/1"));
            }
        }
    }
}
