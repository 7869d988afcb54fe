using Skein.Extraction.Annotations;
using Skein.Extraction.Names;
using Skein.Model.Entities;

namespace Skein.Extraction.Identities;

/// <summary>Which full names of a document bear which surnames and given names.</summary>
internal static class NameParts
{
    /// <summary>The rule of a surname alone.</summary>
    public const string SurnameRule = "same-surname-in-document/1";

    /// <summary>The rule of a given name alone.</summary>
    public const string GivenRule = "same-given-name-in-document/1";

    /// <summary>A document with more bearers of one surname is a list, and a proposal to each helps nobody.</summary>
    public const int MostBearers = 5;

    /// <summary>The first mention of each entity that is named.</summary>
    public static List<NameMention> FirstMentions(AnnotatedDocument document)
    {
        var seen = new HashSet<LocalEntity>();
        return [.. document.Names.Where(name => name.Entity is not null && seen.Add(name.Entity))];
    }

    /// <summary>The bearers of each surname and given name.</summary>
    public static Dictionary<(NameForm, string), List<LocalEntity>> Bearers(AnnotatedDocument document, List<NameMention> names)
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

    /// <summary>The capitals that the words of a name begin with.</summary>
    public static string Initials(AnnotatedDocument document, NameMention name)
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
}
