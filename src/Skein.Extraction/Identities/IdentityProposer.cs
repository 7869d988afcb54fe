using System.Globalization;
using Skein.Extraction.Annotations;
using Skein.Extraction.Names;
using Skein.Extraction.Statements;
using Skein.Model.Entities;
using Skein.Model.Proposals;

namespace Skein.Extraction.Identities;

/// <summary>
/// Proposes which names of one document mean one bearer: a surname or given name alone and the full name, initials and the organisation
/// before them. Two full names with one surname get two low proposals; nothing is merged.
/// </summary>
internal static class IdentityProposer
{
    // A document with more bearers of one surname is a list, and a proposal to each helps nobody.
    private const int MostBearers = 5;

    public static void Propose(AnnotatedDocument document, StatementWriter writer)
    {
        var names = FirstMentions(document);
        var bearers = Bearers(document, names);
        foreach (var name in names)
        {
            if (name is { Kind: EntityKind.Person, Form: NameForm.Surname or NameForm.Given, Entity: { } part }
                && bearers.TryGetValue((name.Form, part.Label), out var full) && full.Count <= MostBearers)
            {
                Partial(document, writer, name, part, full);
            }
        }

        Acronyms(document, writer);
    }

    private static List<NameMention> FirstMentions(AnnotatedDocument document)
    {
        var seen = new HashSet<LocalEntity>();
        return [.. document.Names.Where(name => name.Entity is not null && seen.Add(name.Entity))];
    }

    private static Dictionary<(NameForm, string), List<LocalEntity>> Bearers(AnnotatedDocument document, List<NameMention> names)
    {
        var bearers = new Dictionary<(NameForm, string), List<LocalEntity>>();
        foreach (var name in names.Where(name => name is { Kind: EntityKind.Person, Form: NameForm.Full } && name.End - name.First >= 2))
        {
            var surname = Label(document, Surnames.FirstOf(document, name), name.End);
            var last = Label(document, name.End - 1, name.End);
            Add((NameForm.Surname, surname), name.Entity!);
            if (!string.Equals(surname, last, StringComparison.Ordinal))
            {
                Add((NameForm.Surname, last), name.Entity!);
            }

            Add((NameForm.Given, Label(document, name.First, name.First + 1)), name.Entity!);
        }

        return bearers;

        void Add((NameForm, string) key, LocalEntity entity)
        {
            if (!bearers.TryGetValue(key, out var rows))
            {
                bearers[key] = rows = [];
            }

            rows.Add(entity);
        }
    }

    private static void Partial(AnnotatedDocument document, StatementWriter writer, NameMention name, LocalEntity part, List<LocalEntity> full)
    {
        var quote = QuoteOf(document, name);
        var isSurname = name.Form == NameForm.Surname;
        var parts = new List<ScorePart>
        {
            new(isSurname ? $"surname \"{part.Label}\" of a full name in this document" : $"given name \"{part.Label}\" of a full name in this document", isSurname ? 0.8 : 0.6),
        };
        if (full.Count > 1)
        {
            parts.Add(new ScorePart(
                string.Create(CultureInfo.InvariantCulture, $"{full.Count} full names in this document share it: {string.Join("; ", full.Select(entity => entity.Label))}"),
                isSurname ? -0.45 : -0.3));
        }

        foreach (var entity in full)
        {
            writer.WriteIdentity(isSurname ? "same-surname-in-document/1" : "same-given-name-in-document/1", parts, part, entity, quote);
        }
    }

    private static void Acronyms(AnnotatedDocument document, StatementWriter writer)
    {
        for (var i = 1; i < document.Names.Count; i++)
        {
            var (whole, initials) = (document.Names[i - 1], document.Names[i]);
            if (initials is not { Form: NameForm.Acronym, Entity: { } acronym } || whole is not { Kind: EntityKind.Organisation, Entity: { } organisation }
                || initials.First != whole.End + 1 || document.TextOf(whole.End) is not "(")
            {
                continue;
            }

            var fits = string.Equals(Initials(document, whole), acronym.Label, StringComparison.OrdinalIgnoreCase);
            List<ScorePart> parts = [new("initials in brackets behind the name", 0.75), new(fits ? "they are its initials" : "they are not its initials in this language", fits ? 0.2 : 0)];
            writer.WriteIdentity("acronym-in-brackets/1", parts, acronym, organisation, QuoteOf(document, initials));
        }
    }

    private static string Initials(AnnotatedDocument document, NameMention name)
    {
        var letters = new List<char>();
        for (var token = name.First; token < name.End; token++)
        {
            if (RunReader.IsCapital(document, token))
            {
                letters.Add(document.TextOf(token)[0]);
            }
        }

        return new string([.. letters]);
    }

    private static string Label(AnnotatedDocument document, int first, int end) => document.LabelOf(document.SpanOf(first, end));

    private static Skein.Text.TextSpan QuoteOf(AnnotatedDocument document, NameMention name)
    {
        // Sentences stand in order: the one that holds the mention is found by halving.
        var (low, high) = (0, document.Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = document.Sentences[middle].First <= name.First ? (middle, high) : (low, middle - 1);
        }

        return QuoteCutter.Cut(document, document.Sentences[low], name.First, name.End);
    }
}
