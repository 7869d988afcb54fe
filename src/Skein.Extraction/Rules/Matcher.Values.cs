using Skein.Text.Tokens;

namespace Skein.Extraction.Rules;

/// <content>Values: a name as it stands, a phrase.</content>
internal sealed partial class Matcher
{
    private bool NameStep(Element asked, int element, int at, int skips)
    {
        var quoted = at < view.Items.Count && view.Items[at].Word == words.Quote && view.Items[at].Kind == ItemKind.Word;
        var first = quoted ? at + 1 : at;
        var end = first;
        while (end < view.Items.Count && end - first < 5 && IsNameItem(view.Items[end], quoted))
        {
            end++;
            if (!quoted && view.Items[end - 1].Kind != ItemKind.Word)
            {
                break;
            }
        }

        if (end == first || (quoted && !(end < view.Items.Count && view.Items[end].Word == words.Quote)))
        {
            return false;
        }

        var taken = _captured[asked.Letter - 'A'];
        taken.Clear();
        taken.AddRange(Enumerable.Range(first, end - first));
        return Step(element + 1, quoted ? end + 1 : end, skips);
    }

    private bool IsNameItem(Item item, bool quoted) => item.Kind switch
    {
        ItemKind.Person or ItemKind.Organisation or ItemKind.Place => true,
        ItemKind.Word => document.Tokens[item.First].Kind == TokenKind.Word && (quoted || Names.RunReader.IsCapital(document, item.First)),
        _ => false,
    };

    private bool PhraseStep(Element asked, int element, int at, int skips)
    {
        var end = at;
        while (end < view.Items.Count && end - at < asked.Most + 8 && view.Items[end].Kind != ItemKind.Date
            && !(view.Items[end].Kind == ItemKind.Word && words.PhraseStop.Contains(view.Items[end].Word)))
        {
            end++;
        }

        for (var next = end; next > at; next--)
        {
            var taken = _captured[asked.Letter - 'A'];
            taken.Clear();
            taken.AddRange(Enumerable.Range(at, next - at));
            if (Step(element + 1, next, skips))
            {
                return true;
            }
        }

        return false;
    }
}
