using System.Globalization;
using Skein.Extraction.Annotations;
using Skein.Extraction.Mentions;
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
    public static void Propose(AnnotatedDocument document, StatementWriter writer)
    {
        var names = NameParts.FirstMentions(document);
        var bearers = NameParts.Bearers(document, names);
        foreach (var name in names)
        {
            if (name is { Kind: EntityKind.Person, Form: NameForm.Surname or NameForm.Given, Entity: { } part }
                && bearers.TryGetValue((name.Form, part.Label), out var full) && full.Count <= NameParts.MostBearers)
            {
                Partial(document, writer, name, part, full);
            }
        }

        Acronyms(document, writer);
        Tied(document, writer);
    }

    /// <summary>Second names that the text introduces, initials without brackets, and short forms of bodies.</summary>
    private static void Tied(AnnotatedDocument document, StatementWriter writer)
    {
        var seen = new HashSet<LocalEntity>();
        foreach (var name in document.Names)
        {
            if (name.Entity is not { } entity || document.References.At(name.End - 1) is not { Form: MentionForm.Name, Reading: ReferenceReading.One, Targets: [{ Entity: { } whole }] } reference
                || whole == entity || whole.Kind != entity.Kind || reference.Rule is NameParts.SurnameRule or NameParts.GivenRule || !seen.Add(entity))
            {
                continue;
            }

            var because = reference.Because is { } tie ? document.LabelOf(document.SpanOf(tie.First, tie.End)) : whole.Label;
            var part = reference.Rule switch
            {
                BodyNames.InitialsRule => ScorePart.Coded("initials-of-name", reference.Score),
                BodyNames.ShortRule => ScorePart.Coded("last-words-of-name", reference.Score),
                _ => ScorePart.Coded("introduced-as", reference.Score, because),
            };
            writer.WriteIdentity(reference.Rule, [part], entity, whole, QuoteOf(document, name));
        }
    }

    private static void Partial(AnnotatedDocument document, StatementWriter writer, NameMention name, LocalEntity part, List<LocalEntity> full)
    {
        var quote = QuoteOf(document, name);
        var isSurname = name.Form == NameForm.Surname;
        var parts = new List<ScorePart>
        {
            ScorePart.Coded(isSurname ? "surname-of-full-name" : "given-name-of-full-name", isSurname ? 0.8 : 0.6, part.Label),
        };
        if (full.Count > 1)
        {
            parts.Add(ScorePart.Coded(
                "full-names-share-it", isSurname ? -0.45 : -0.3,
                full.Count.ToString(CultureInfo.InvariantCulture), string.Join("; ", full.Select(entity => entity.Label))));
        }

        foreach (var entity in full)
        {
            writer.WriteIdentity(isSurname ? NameParts.SurnameRule : NameParts.GivenRule, parts, part, entity, quote);
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

            var fits = string.Equals(NameParts.Initials(document, whole), acronym.Label, StringComparison.OrdinalIgnoreCase);
            List<ScorePart> parts = [ScorePart.Coded("initials-in-brackets", 0.75), ScorePart.Coded(fits ? "initials-fit" : "initials-of-another-language", fits ? 0.2 : 0)];
            writer.WriteIdentity("acronym-in-brackets/1", parts, acronym, organisation, QuoteOf(document, initials));
        }
    }

    private static Skein.Text.TextSpan QuoteOf(AnnotatedDocument document, NameMention name) => QuoteCutter.Cut(document, name.First, name.End);
}
