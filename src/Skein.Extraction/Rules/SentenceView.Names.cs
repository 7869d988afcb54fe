using Skein.Extraction.Annotations;
using Skein.Model.Entities;
using Skein.Text.Tokens;

namespace Skein.Extraction.Rules;

/// <summary>Names as items, a person with what describes it.</summary>
internal sealed partial class SentenceView
{
    private int Name(NameMention name)
    {
        HasEntities = true;
        var kind = name.Kind switch
        {
            EntityKind.Organisation => ItemKind.Organisation,
            EntityKind.Premises => ItemKind.Premises,
            _ => ItemKind.Place,
        };
        Push(new Item(kind, 0, name.First, name.End, name));
        return name.End;
    }

    private int Person(NameMention name)
    {
        HasEntities = true;
        var first = name.First;
        var described = false;
        while (Items.Count > 0 && Items[^1] is { Kind: ItemKind.Word } last
            && (words.Descriptor.Contains(last.Word) || words.Title.Contains(last.Word) || words.Nationality.Contains(last.Word)))
        {
            first = last.First;
            described = true;
            Items.RemoveAt(Items.Count - 1);
        }

        if (described && Items.Count > 0 && Items[^1] is { Kind: ItemKind.Word } before && words.Article.Contains(before.Word))
        {
            first = before.First;
            Items.RemoveAt(Items.Count - 1);
        }

        var end = AgeEnd(name.End);
        if (end > name.End && document.Tokens[end - 2] is { Kind: TokenKind.Number })
        {
            Ages.Add((name, end - 2));
        }

        Push(new Item(ItemKind.Person, 0, first, end, name));
        return end;
    }

    /// <summary>Behind ", 27," or "(27)" or ", aged 27,".</summary>
    private int AgeEnd(int end)
    {
        var at = end + 1;
        if (at + 1 >= Sentence.End || (document.Words[end] != words.Comma && document.Words[end] != words.Open))
        {
            return end;
        }

        at += document.Words[at] == words.Aged && at + 2 < Sentence.End ? 1 : 0;
        var isAge = document.Tokens[at] is { Kind: TokenKind.Number, Span.Length: 2 };
        return isAge && at + 1 < Sentence.End && document.Words[at + 1] == (document.Words[end] == words.Comma ? words.Comma : words.Close) ? at + 2 : end;
    }
}
