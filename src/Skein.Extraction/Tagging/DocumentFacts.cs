namespace Skein.Extraction.Tagging;

/// <summary>
/// What a document shows of a word by all its places: whether it stands with a capital within a sentence, in small letters, behind a
/// given name, a title or "in", inside of longer runs (after Chieu and Ng 2003). The tag of one place then follows from the others.
/// </summary>
internal sealed class DocumentFacts
{
    public const int CapitalWithin = 1;
    public const int Small = 2;
    public const int BehindGiven = 4;
    public const int BehindTitle = 8;
    public const int BehindPlaceWord = 16;
    public const int RunFirst = 32;
    public const int RunLast = 64;
    public const int BeforePossessive = 128;
    public const int OrganisationRun = 256;
    public const int Several = 512;

    private readonly Dictionary<ulong, int> _facts = [];

    /// <summary>The facts of a word by its lower-case key.</summary>
    public int Of(WordForm form) => _facts.GetValueOrDefault(form.Lower);

    public void Clear() => _facts.Clear();

    /// <summary>Adds what a sentence shows.</summary>
    public void Add(SentenceView sentence, TaggerWords words)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            var form = sentence[i]!;
            if (!form.IsWord)
            {
                continue;
            }

            var run = sentence.RunOf(i);
            var facts = 0;
            if (run.Length > 0)
            {
                var before = sentence[i - 1];
                facts |= i > 0 && !(sentence.IsUpperCase || sentence[i]!.IsUpper) && run.First > 0 ? CapitalWithin : 0;
                facts |= before is not null && run.First < i && (before.Classes & words.Given) != 0 ? BehindGiven : 0;
                facts |= before is not null && (before.Classes & words.Title) != 0 ? BehindTitle : 0;
                facts |= before is not null && TaggerWords.IsPlaceWord(before) ? BehindPlaceWord : 0;
                facts |= run.Length > 1 && i == run.First ? RunFirst : 0;
                facts |= run.Length > 1 && i == run.End - 1 ? RunLast : 0;
                facts |= sentence[i + 1] is { } next && TaggerWords.IsPossessive(next) ? BeforePossessive : 0;
                facts |= run.Length > 1 && TaggerWords.IsOrganisationWord(sentence[run.End - 1]!) ? OrganisationRun : 0;
            }
            else if (!form.IsCapital)
            {
                facts |= Small;
            }

            var known = _facts.GetValueOrDefault(form.Lower);
            _facts[form.Lower] = known | facts | (known != 0 ? Several : 0);
        }
    }
}
