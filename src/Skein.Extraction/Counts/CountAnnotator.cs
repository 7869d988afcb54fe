using System.Globalization;
using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;
using Skein.Text.Tokens;

namespace Skein.Extraction.Counts;

/// <summary>
/// Counts with their bounds: "130", "at least 125", "more than seventy", "between 10 and 20", "dozens". A count that a report rounds
/// ("about 130") keeps its words beside the number.
/// </summary>
internal sealed class CountAnnotator : IAnnotator
{
    private readonly Dictionary<int, long> _numbers = [];
    private readonly Dictionary<int, string> _vague = [];
    private readonly WordSet _notCounted;
    private readonly List<(int[] Words, string Bound)> _bounds = [];
    private readonly int _between;
    private readonly int _and;

    public CountAnnotator(Lexicon lexicon)
    {
        var file = DataFile.Yaml<CountFile>("Data.counts.yaml");
        foreach (var (word, number) in file.Numbers)
        {
            _numbers[lexicon.Add(word)] = number;
        }

        foreach (var (word, bounds) in file.Vague)
        {
            _vague[lexicon.Add(word)] = bounds;
        }

        foreach (var (phrase, bound) in file.Bounds)
        {
            _bounds.Add((lexicon.AddPhrase(phrase), bound));
        }

        _notCounted = new WordSet();
        lexicon.AddTo(_notCounted, file.NotCounted);
        _between = lexicon.Add("between");
        _and = lexicon.Add("and");
    }

    public string Name => "counts/1";

    public void Annotate(AnnotatedDocument document, CancellationToken cancellationToken)
    {
        var dates = document.Dates;
        var nextDate = 0;
        foreach (var sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var at = sentence.First; at < sentence.End; at++)
            {
                while (nextDate < dates.Count && dates[nextDate].End <= at)
                {
                    nextDate++;
                }

                if (nextDate < dates.Count && dates[nextDate].First <= at)
                {
                    at = dates[nextDate].End - 1;
                }
                else if (Read(document, at, sentence) is { } count)
                {
                    document.Counts.Add(count);
                    at = count.End - 1;
                }
            }
        }
    }

    private FoundCount? Read(AnnotatedDocument document, int at, Sentence sentence)
    {
        if (_vague.TryGetValue(document.Words[at], out var vague))
        {
            return new FoundCount(at, at + 1, vague);
        }

        if (Number(document, at) is not { } number)
        {
            return null;
        }

        var after = at + 1 < sentence.End ? document.Words[at + 1] : 0;
        if (_notCounted.Contains(after))
        {
            return null;
        }

        if (at > sentence.First && document.Words[at - 1] == _between && at + 2 < sentence.End && after == _and && Number(document, at + 2) is { } high && high >= number)
        {
            return new FoundCount(at - 1, at + 3, string.Create(CultureInfo.InvariantCulture, $"{number}..{high}"));
        }

        foreach (var (words, bound) in _bounds)
        {
            if (at - words.Length >= sentence.First && document.Words.AsSpan(at - words.Length, words.Length).SequenceEqual(words))
            {
                return new FoundCount(at - words.Length, at + 1, Bounded(number, bound));
            }
        }

        return new FoundCount(at, at + 1, number.ToString(CultureInfo.InvariantCulture));
    }

    private static string Bounded(long number, string bound) => bound switch
    {
        "least" => string.Create(CultureInfo.InvariantCulture, $"{number}.."),
        "above" => string.Create(CultureInfo.InvariantCulture, $"{number + 1}.."),
        "most" => string.Create(CultureInfo.InvariantCulture, $"..{number}"),
        "below" => string.Create(CultureInfo.InvariantCulture, $"..{Math.Max(0, number - 1)}"),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private long? Number(AnnotatedDocument document, int at)
    {
        if (document.Tokens[at].Kind != TokenKind.Number)
        {
            return _numbers.TryGetValue(document.Words[at], out var word) ? word : null;
        }

        Span<char> digits = stackalloc char[12];
        var length = 0;
        var text = document.TextOf(at);
        for (var i = 0; i < text.Length; i++)
        {
            // 1,400 and 7.000 group by three; 1.5 and 22:30 are no counts.
            var grouped = text[i] is ',' or '.' && i + 4 <= text.Length && (i + 4 == text.Length || text[i + 4] is ',' or '.');
            if (char.IsAsciiDigit(text[i]) && length < digits.Length)
            {
                digits[length++] = text[i];
            }
            else if (!grouped)
            {
                return null;
            }
        }

        return long.TryParse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private sealed class CountFile
    {
        public Dictionary<string, long> Numbers { get; set; } = [];

        public Dictionary<string, string> Vague { get; set; } = [];

        public Dictionary<string, string> Bounds { get; set; } = [];

        public string NotCounted { get; set; } = "";
    }
}
