using Skein.Extraction.Annotations;
using Skein.Text.Tokens;

namespace Skein.Extraction.Rules;

/// <summary>
/// Matches one pattern against the items of a sentence by trying and going back. Every gap and list is bounded, so that a pattern costs
/// a bounded number of steps from each start. Used by one thread.
/// </summary>
internal sealed class Matcher(AnnotatedDocument document, SentenceView view, ViewWords words)
{
    private const int LongestList = 12;
    private const int MostSkips = 4;
    private const int LongestApposition = 16;
    private const int LongestVerbGroup = 9;
    private const int MostSteps = 4_000;

    private readonly List<int>[] _captured = [.. Enumerable.Range(0, 26).Select(_ => new List<int>())];
    private Element[] _elements = [];
    private int _steps;
    private int _listSize;

    /// <summary>The first item of the match.</summary>
    public int First { get; private set; }

    /// <summary>The item after the last.</summary>
    public int End { get; private set; }

    /// <summary>The items of an apposition that was passed over; empty when none was.</summary>
    public (int First, int End) Passed { get; private set; }

    /// <summary>What a slot took, as items; empty when it took nothing.</summary>
    public IReadOnlyList<int> Captured(char letter) => _captured[letter - 'A'];

    /// <summary>Whether the pattern fits from this item on.</summary>
    public bool Match(Pattern pattern, int start)
    {
        _elements = pattern.Elements;
        _steps = 0;
        _listSize = 1;
        Passed = default;
        foreach (var element in _elements)
        {
            if (element.Letter != '\0')
            {
                _captured[element.Letter - 'A'].Clear();
            }
        }

        First = start;
        return MayStart(start) && Step(0, start, MostSkips);
    }

    private bool MayStart(int start)
    {
        var first = _elements[0];
        if (first.Kind is not (ElementKind.Slot or ElementKind.Name) || first.AnyStart || start == 0)
        {
            return true;
        }

        // "the lawyer of A was arrested" says nothing of A.
        var before = view.Items[start - 1];
        return before.Kind != ItemKind.Word || (!words.Preposition.Contains(before.Word) && before.Word != words.Possessive);
    }

    private bool Step(int element, int at, int skips)
    {
        if (element == _elements.Length)
        {
            End = at;
            return true;
        }

        if (++_steps > MostSteps)
        {
            return false;
        }

        var asked = _elements[element];
        var found = asked.Kind switch
        {
            ElementKind.Words => WordStep(asked, element, at, skips),
            ElementKind.Slot => SlotStep(asked, element, at, skips),
            ElementKind.Gap or ElementKind.WideGap => GapStep(asked, element, at, skips),
            ElementKind.VerbGroup => VerbStep(asked, element, at, skips),
            ElementKind.Name => NameStep(asked, element, at, skips),
            ElementKind.Phrase => PhraseStep(asked, element, at, skips),
            _ => at == 0 && Step(element + 1, at, skips),
        };
        if (found)
        {
            return true;
        }

        return (asked.IsOptional && Step(element + 1, at, skips)) || (element > 0 && skips > 0 && SkipStep(element, at, skips));
    }

    /// <summary>Adverbs, and dates with their preposition, may stand between any two elements.</summary>
    private bool SkipStep(int element, int at, int skips)
    {
        if (at >= view.Items.Count)
        {
            return false;
        }

        var item = view.Items[at];
        if (item.Kind == ItemKind.Date || (item.Kind == ItemKind.Word && (words.Skip.Contains(item.Word) || words.Not.Contains(item.Word))))
        {
            return Step(element, at + 1, skips - 1);
        }

        return item.Kind == ItemKind.Word && words.Before.Contains(item.Word) && at + 1 < view.Items.Count && view.Items[at + 1].Kind == ItemKind.Date
            && Step(element, at + 2, skips - 1);
    }

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

    private bool SlotStep(Element asked, int element, int at, int skips)
    {
        if (at >= view.Items.Count || !IsOf(view.Items[at], asked))
        {
            return false;
        }

        var taken = _captured[asked.Letter - 'A'];
        var list = asked.TakesList ? ListFrom(asked, at) : null;
        if (list is { Count: > 1 } && !(element == _elements.Length - 1 && GoesOnAsClause(list[^1] + 1)) && Take(list, list[^1] + 1))
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
