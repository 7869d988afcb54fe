namespace Skein.Extraction.Tagging;

/// <summary>
/// A sentence as features see it: its words, the runs of words that are written like names, the longest listed phrase at each place.
/// Filled anew for each sentence. Where case is ignored, a run is of words that no dictionary has in small letters, or that are names.
/// </summary>
internal sealed class SentenceView(TaggerWords words, bool ignoreCase)
{
    private WordForm?[] _forms = new WordForm?[64];
    private RunSpan[] _runs = new RunSpan[64];
    private RunSpan[] _wide = new RunSpan[64];
    private PhraseSpan[] _phrases = new PhraseSpan[64];

    /// <summary>Half-open; empty for a word outside of any.</summary>
    internal readonly record struct RunSpan(int First, int End)
    {
        public int Length => End - First;
    }

    /// <summary>A listed phrase of several words and its classes; empty where there is none.</summary>
    internal readonly record struct PhraseSpan(int First, int End, ulong Classes);

    public int Length { get; private set; }

    /// <summary>Most of its letters are capitals.</summary>
    public bool IsUpperCase { get; private set; }

    /// <summary>The word at a place; null before the first and behind the last.</summary>
    public WordForm? this[int at] => (uint)at < (uint)Length ? _forms[at] : null;

    public RunSpan RunOf(int at) => _runs[at];

    /// <summary>The run with joining words between its parts: "Front for the Liberation of Norvelia".</summary>
    public RunSpan WideRunOf(int at) => _wide[at];

    public PhraseSpan PhraseOf(int at) => (uint)at < (uint)Length ? _phrases[at] : default;

    /// <summary>Looks at another sentence.</summary>
    /// <param name="forms">Its words.</param>
    /// <param name="withPhrases">False to leave out the listed phrases, which take most of the time.</param>
    public void Fill(ReadOnlySpan<WordForm> forms, bool withPhrases = true)
    {
        Length = forms.Length;
        if (_forms.Length < Length)
        {
            (_forms, _runs, _wide, _phrases) = (new WordForm?[Length * 2], new RunSpan[Length * 2], new RunSpan[Length * 2], new PhraseSpan[Length * 2]);
        }

        int upper = 0, letters = 0;
        for (var i = 0; i < Length; i++)
        {
            _forms[i] = forms[i];
            (_runs[i], _wide[i], _phrases[i]) = (default, default, default);
            letters += forms[i] is { IsWord: true, Length: > 1 } ? 1 : 0;
            upper += forms[i].IsUpper ? 1 : 0;
        }

        IsUpperCase = letters >= 3 && upper * 10 > letters * 6;
        FindRuns();
        if (withPhrases)
        {
            FindPhrases();
        }
    }

    private bool IsNamelike(int at)
    {
        var form = _forms[at]!;
        return ignoreCase ? form.IsWord && ((form.Classes & words.Names) != 0 || (form.Classes & words.Common) == 0) && !TaggerWords.IsJoiner(form) : form.IsCapital;
    }

    private void FindRuns()
    {
        for (var at = 0; at < Length;)
        {
            if (!IsNamelike(at))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < Length && (IsNamelike(end) || (IsHyphen(end) && end + 1 < Length && IsNamelike(end + 1))))
            {
                end++;
            }

            Array.Fill(_runs, new RunSpan(at, end), at, end - at);
            at = end;
        }

        for (var at = 0; at < Length;)
        {
            if (_runs[at].Length == 0)
            {
                at++;
                continue;
            }

            var end = _runs[at].End;
            while (Joined(end) is var next && next > end)
            {
                end = _runs[next].End;
            }

            Array.Fill(_wide, new RunSpan(at, end), at, end - at);
            at = end;
        }
    }

    // The start of the run that joining words lead to from here; the place itself when they lead to none.
    private int Joined(int at)
    {
        var next = at;
        while (next < Length && next - at < 3 && TaggerWords.IsJoiner(_forms[next]!) && _runs[next].Length == 0)
        {
            next++;
        }

        return next < Length && next > at && _runs[next].Length > 0 ? next : at;
    }

    private bool IsHyphen(int at) => _forms[at] is { IsWord: false, Length: 1, HasDigit: false } form && form.Lower == Hyphen;

    private static readonly ulong Hyphen = Skein.Learning.FeatureKey.OfText("-");

    private void FindPhrases()
    {
        for (var at = 0; at < Length; at++)
        {
            var classes = _forms[at]!.Classes;
            if (!words.Lists.GoesOn(classes))
            {
                continue;
            }

            var (key, best, bestClasses) = (_forms[at]!.ListKey, at, 0UL);
            for (var end = at + 1; end < Length && end - at < 8 && words.Lists.GoesOn(classes); end++)
            {
                key = WordLists.Extend(key, _forms[end]!.ListKey, isFirst: false);
                classes = words.Lists.Of(key);
                if ((classes & words.Names) != 0)
                {
                    (best, bestClasses) = (end, classes & words.Names);
                }
            }

            if (best > at && _phrases[at].End < best + 1)
            {
                Array.Fill(_phrases, new PhraseSpan(at, best + 1, bestClasses), at, best + 1 - at);
            }
        }
    }
}
