using Skein.Extraction.Annotations;
using Skein.Extraction.Identities;
using Skein.Extraction.Lexicons;
using Skein.Model.Entities;

namespace Skein.Extraction.Mentions;

/// <summary>
/// Which names of a document its own words tie together: a surname or given name that one full name bears, initials, the end of a longer name
/// of a body. Where two full names fit, the part stays apart and means one of them.
/// </summary>
internal sealed class NameTable
{
    private readonly MentionWords _words;
    private readonly Lexicon _lexicon;
    private readonly Discourse _discourse;
    private readonly Dictionary<LocalEntity, (IReadOnlyList<LocalEntity> Wholes, string Rule, double Score)> _parts = [];

    public NameTable(AnnotatedDocument document, MentionWords words, Discourse discourse)
    {
        (_words, _lexicon, _discourse) = (words, document.Lexicon, discourse);
        var firsts = NameParts.FirstMentions(document);
        var bearers = NameParts.Bearers(document, firsts);
        foreach (var name in firsts)
        {
            if (name is { Kind: EntityKind.Person, Form: NameForm.Surname or NameForm.Given, Entity: { } part }
                && bearers.TryGetValue((name.Form, part.Label), out var full) && full.Count <= NameParts.MostBearers)
            {
                var isSurname = name.Form == NameForm.Surname;
                _parts[part] = ([.. full.Distinct()], isSurname ? NameParts.SurnameRule : NameParts.GivenRule, isSurname ? 0.8 : 0.6);
            }
        }

        foreach (var (part, whole, rule, score) in BodyNames.Parts(document, firsts))
        {
            _parts[part] = ([whole], rule, score);
        }
    }

    /// <summary>The referent of a name's entity: its own, or that of the one whole name that it is a part of.</summary>
    public Referent Of(LocalEntity entity)
    {
        if (_discourse.Layer.Of(entity) is { } referent)
        {
            return referent;
        }

        if (_parts.TryGetValue(entity, out var part) && part.Wholes is [var whole])
        {
            referent = Of(whole);
            Tie(entity, referent);
            return referent;
        }

        referent = _discourse.Make(KindOf(entity));
        referent.Entity = entity;
        Tie(entity, referent);
        return referent;
    }

    /// <summary>"Katibat al-Zaytun" has the look of a person's name and is none.</summary>
    private EntityKind KindOf(LocalEntity entity)
    {
        var space = entity.Label.IndexOf(' ', StringComparison.Ordinal);
        return entity.Kind == EntityKind.Person && space > 0 && _words.BodyStart.Contains(_lexicon.IdOf(entity.Label.AsSpan(0, space))) ? EntityKind.Organisation : entity.Kind;
    }

    /// <summary>The whole names that a part may be of, with the rule; null for a name that is whole.</summary>
    public (IReadOnlyList<LocalEntity> Wholes, string Rule, double Score)? PartOf(LocalEntity entity) => _parts.TryGetValue(entity, out var part) ? part : null;

    /// <summary>Whether a name has been met.</summary>
    public bool IsKnown(LocalEntity entity) => _discourse.Layer.Of(entity) is not null;

    /// <summary>Says that a name is another name of one who has been spoken of.</summary>
    public void Tie(LocalEntity entity, Referent referent)
    {
        _discourse.Layer.Tie(entity, referent);
        referent.Entity ??= entity;
        if (!referent.Entities.Contains(entity))
        {
            referent.Entities.Add(entity);
        }
    }

    /// <summary>What the words of a name say of its bearer's gender.</summary>
    public Gender GenderOf(AnnotatedDocument document, NameMention name)
    {
        for (var token = Math.Max(0, name.First - 1); token < Math.Min(name.End, name.First + 2); token++)
        {
            var word = document.Words[token];
            if (token <= name.First && (_words.Woman.Contains(word) || _words.Man.Contains(word)))
            {
                return _words.Woman.Contains(word) ? Gender.Woman : Gender.Man;
            }
        }

        var given = document.Words[name.First];
        return given == 0 || _words.GivenEither.Contains(given) ? Gender.Unknown
            : _words.GivenWoman.Contains(given) ? Gender.Woman
            : document.TextOf(name.First).StartsWith("um", StringComparison.OrdinalIgnoreCase) && name.Form == NameForm.Kunya ? Gender.Woman
            : _words.Given.Contains(given) || name.Form == NameForm.Kunya ? Gender.Man
            : Gender.Unknown;
    }
}
