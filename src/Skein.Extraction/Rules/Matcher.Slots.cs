using Skein.Text.Tokens;

namespace Skein.Extraction.Rules;

/// <content>Slots: one name or a list, and the apposition behind it.</content>
internal sealed partial class Matcher
{
    private bool SlotStep(Element asked, int element, int at, int skips)
    {
        if (at >= view.Items.Count || !IsOf(view.Items[at], asked))
        {
            return false;
        }

        var taken = _captured[asked.Letter - 'A'];
        var list = asked.TakesList ? ListFrom(asked, at) : null;
        if (list is { Count: > 1 } && !(element == _elements.Length - 1 && !asked.IsWholeList && GoesOnAsClause(list[^1] + 1)) && Take(list, list[^1] + 1))
        {
            return true;
        }

        return Take([at], at + 1);

        bool Take(List<int> items, int next)
        {
            var nextIsPossessive = next < view.Items.Count && view.Items[next].Word == words.Possessive && view.Items[next].Kind == ItemKind.Word;
            if (nextIsPossessive && !(element + 1 < _elements.Length && _elements[element + 1].Words?.Contains(words.Possessive) == true))
            {
                return false;
            }

            taken.Clear();
            taken.AddRange(items);
            _listSize = items.Count;
            if (Step(element + 1, next, skips))
            {
                return true;
            }

            return items.Count == 1 && element + 1 < _elements.Length && PassApposition(element + 1, next, skips, taken, items);
        }
    }

    /// <summary>"A, a mechanic from Vilbeke, was arrested": what stands between the commas is passed over once.</summary>
    private bool PassApposition(int element, int at, int skips, List<int> taken, List<int> items)
    {
        if (Passed.End > 0 || _elements[element].Kind is not (ElementKind.VerbGroup or ElementKind.Words) || at + 2 >= view.Items.Count
            || view.Items[at].Word != words.Comma)
        {
            return false;
        }

        for (var close = at + 2; close < view.Items.Count && close - at <= LongestApposition; close++)
        {
            if (view.Items[close].Kind == ItemKind.Word && view.Items[close].Word == words.Comma)
            {
                Passed = (at, close + 1);
                taken.Clear();
                taken.AddRange(items);
                _listSize = 1;
                if (Step(element, close + 1, skips))
                {
                    return true;
                }

                Passed = default;
            }
        }

        return false;
    }

    private static bool IsOf(Item item, Element asked) => (item.Kind & asked.Items) != 0 && IsTold(item);

    private static bool IsTold(Item item) => item.Kind != ItemKind.Incident || ((Incidents.IncidentMention)item.Ref!).Entity is not null;

    private List<int> ListFrom(Element asked, int at)
    {
        List<int> list = [at];
        var complete = 1;
        while (list.Count < LongestList)
        {
            var next = list[^1] + 1;
            var comma = next < view.Items.Count && view.Items[next].Kind == ItemKind.Word && view.Items[next].Word == words.Comma;
            next += comma ? 1 : 0;
            var and = next < view.Items.Count && view.Items[next].Kind == ItemKind.Word && words.And.Contains(view.Items[next].Word);
            next += and ? 1 : 0;
            if (!(comma || and) || next >= view.Items.Count || !IsOf(view.Items[next], asked))
            {
                break;
            }

            list.Add(next);
            complete = and ? list.Count : complete;
            if (and)
            {
                break;
            }
        }

        // "A, B" without "and" is an apposition as often as a list.
        list.RemoveRange(complete, list.Count - complete);
        return list;
    }

    /// <summary>"a friend of A and B was arrested": behind the list a clause of its own goes on, so that B is its subject.</summary>
    private bool GoesOnAsClause(int next)
    {
        if (next >= view.Items.Count || view.Items[next].Kind != ItemKind.Word)
        {
            return false;
        }

        var item = view.Items[next];
        return document.Tokens[item.First].Kind == TokenKind.Word && !words.Follower.Contains(item.Word);
    }
}
