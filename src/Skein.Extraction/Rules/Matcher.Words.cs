namespace Skein.Extraction.Rules;

/// <content>Words, verb groups and gaps.</content>
internal sealed partial class Matcher
{
    private bool WordStep(Element asked, int element, int at, int skips)
    {
        if (at >= view.Items.Count || view.Items[at] is not { Kind: ItemKind.Word or ItemKind.Count } item || !asked.Words!.Contains(item.Word)
            || (item.Kind == ItemKind.Count && item.End - item.First > 1))
        {
            return false;
        }

        var size = _listSize;
        if (size > 1 && words.Singular.Contains(item.Word))
        {
            return false;
        }

        _listSize = 1;
        if (Step(element + 1, at + 1, skips))
        {
            return true;
        }

        _listSize = size;
        return false;
    }

    private bool GapStep(Element asked, int element, int at, int skips)
    {
        for (var next = at; next - at <= asked.Most && next <= view.Items.Count; next++)
        {
            if (next > at && !MayPass(view.Items[next - 1], asked.Kind))
            {
                return false;
            }

            if (Step(element + 1, next, skips))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayPass(Item item, ElementKind gap)
    {
        if (item.Kind == ItemKind.Word)
        {
            return item.Word != words.Comma && !words.Punctuation.Contains(item.Word) && !words.Clause.Contains(item.Word)
                && (gap == ElementKind.WideGap || !words.And.Contains(item.Word));
        }

        return gap == ElementKind.WideGap && item.Kind != ItemKind.Person;
    }

    private bool VerbStep(Element asked, int element, int at, int skips)
    {
        var end = at;
        var lastBe = -1;
        while (end < view.Items.Count && end - at < LongestVerbGroup && view.Items[end] is { Kind: ItemKind.Word } item
            && (asked.Words!.Contains(item.Word) || words.Skip.Contains(item.Word) || words.Not.Contains(item.Word)))
        {
            if (_listSize > 1 && words.Singular.Contains(item.Word))
            {
                return false;
            }

            // "is to be charged" tells of the future.
            var isFuture = item.Word == words.BeWord && end - 2 >= at && view.Items[end - 1].Word == words.To && words.Be.Contains(view.Items[end - 2].Word);
            if (isFuture)
            {
                return false;
            }

            lastBe = words.Be.Contains(item.Word) ? end : lastBe;
            end++;
        }

        var size = _listSize;
        _listSize = 1;
        var least = asked.NeedsBe ? (lastBe < 0 ? int.MaxValue : FirstBe(at, end) + 1) : at;
        for (var next = end; next >= least; next--)
        {
            if (Step(element + 1, next, skips))
            {
                return true;
            }
        }

        _listSize = size;
        return false;
    }

    private int FirstBe(int at, int end)
    {
        while (at < end && !words.Be.Contains(view.Items[at].Word))
        {
            at++;
        }

        return at;
    }
}
