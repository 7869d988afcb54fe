using System.Globalization;
using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Rules;

/// <summary>A pattern over the items of a sentence; the language is told in README.md of this folder.</summary>
internal sealed class Pattern
{
    private Pattern(string text, Element[] elements, Element anchor)
    {
        Text = text;
        Elements = elements;
        Anchor = anchor;
    }

    public string Text { get; }

    public Element[] Elements { get; }

    /// <summary>The words without one of which the pattern cannot match.</summary>
    public Element Anchor { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">The pattern is not of the language, or has no word that it needs.</exception>
    public static Pattern Parse(string text, Lexicon lexicon)
    {
        var elements = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => Element(part, text, lexicon)).ToArray();
        var anchor = elements.Where(element => element is { Kind: ElementKind.Words, IsOptional: false }).MinBy(element => element.Words!.Count)
            ?? throw new FormatException($"The pattern '{text}' needs at least one word that is not optional.");
        return new Pattern(text, elements, anchor);
    }

    private static Element Element(string part, string pattern, Lexicon lexicon)
    {
        var isOptional = part.Length > 1 && part[^1] == '?';
        var core = isOptional ? part[..^1] : part;
        if (core is "^")
        {
            return new Element { Kind = ElementKind.Start };
        }

        if (core is "{be}" or "{did}")
        {
            return new Element { Kind = ElementKind.VerbGroup, NeedsBe = core == "{be}", Words = lexicon.Class("vg"), IsOptional = isOptional };
        }

        if (core.StartsWith("..", StringComparison.Ordinal))
        {
            var wide = core.StartsWith("...", StringComparison.Ordinal);
            return new Element
            {
                Kind = wide ? ElementKind.WideGap : ElementKind.Gap,
                Most = int.Parse(core[(wide ? 3 : 2)..], CultureInfo.InvariantCulture),
            };
        }

        if (core[0] == '<' && core[^1] == '>')
        {
            return lexicon.HasClass(core[1..^1])
                ? new Element { Kind = ElementKind.Words, Words = lexicon.Class(core[1..^1]), IsOptional = isOptional }
                : throw new FormatException($"The pattern '{pattern}' names the word class '{core}', which is not in word-classes.yaml.");
        }

        return Slot(core, pattern, isOptional) ?? Words(core, isOptional, lexicon);
    }

    private static Element? Slot(string core, string pattern, bool isOptional)
    {
        var anyStart = core[0] == '~';
        core = anyStart ? core[1..] : core;
        if (core.Length < 3 || core[1] != ':' || !char.IsAsciiLetterUpper(core[0]))
        {
            return null;
        }

        var takesList = core[^1] == '+';
        var isWhole = core.EndsWith("++", StringComparison.Ordinal);
        var what = core[2..].TrimEnd('+');
        var kind = what switch
        {
            "name" => ElementKind.Name,
            "phrase" => ElementKind.Phrase,
            _ => ElementKind.Slot,
        };
        var items = kind == ElementKind.Slot ? what.Split('|').Aggregate(ItemKind.None, (all, name) => all | KindOf(name, pattern)) : ItemKind.None;
        return new Element { Kind = kind, Items = items, Letter = core[0], TakesList = takesList, IsWholeList = isWhole, AnyStart = anyStart, IsOptional = isOptional };
    }

    public static ItemKind KindOf(string name, string pattern) => name switch
    {
        "person" => ItemKind.Person,
        "org" => ItemKind.Organisation,
        "place" => ItemKind.Place,
        "premises" => ItemKind.Premises,
        "incident" => ItemKind.Incident,
        "date" => ItemKind.Date,
        "count" => ItemKind.Count,
        "object" => ItemKind.Object,
        "publication" => ItemKind.Publication,
        "meeting" => ItemKind.Meeting,
        "group" => ItemKind.Organisation | ItemKind.Named,
        "state" => ItemKind.Organisation | ItemKind.State,
        "named" => ItemKind.Person | ItemKind.Named,
        "role" => ItemKind.Role,
        "custody" => ItemKind.Custody,
        "school" => ItemKind.School,
        _ => throw new FormatException($"The pattern '{pattern}' names the kind '{name}', which is none of person, org, place, premises, incident, date, count, object, publication, meeting, named, group, state, role, custody, school."),
    };

    private static Element Words(string core, bool isOptional, Lexicon lexicon)
    {
        var set = new WordSet();
        foreach (var word in core.Split('|'))
        {
            if (word.Length > 2 && word[0] == '<')
            {
                set.AddAll(lexicon.HasClass(word[1..^1]) ? lexicon.Class(word[1..^1]) : throw new FormatException($"No word class '{word}'."));
            }
            else
            {
                set.Add(lexicon.Add(word));
            }
        }

        return new Element { Kind = ElementKind.Words, Words = set, IsOptional = isOptional };
    }
}
