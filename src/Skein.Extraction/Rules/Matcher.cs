using Skein.Extraction.Annotations;

namespace Skein.Extraction.Rules;

/// <summary>
/// Matches one pattern against the items of a sentence by trying and going back. Every gap and list is bounded, so that a pattern costs
/// a bounded number of steps from each start. Used by one thread.
/// </summary>
internal sealed partial class Matcher(AnnotatedDocument document, SentenceView view, ViewWords words)
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
            // "the friends' house" names no friends.
            return _elements[^1].Kind != ElementKind.Words || at >= view.Items.Count
                || (view.Items[at].Word != words.Possessive && view.Items[at].Word != words.Apostrophe);
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
}
