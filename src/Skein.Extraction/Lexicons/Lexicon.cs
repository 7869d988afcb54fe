using System.Globalization;
using System.Text;
using Skein.Places;
using Skein.Text.Tokens;

namespace Skein.Extraction.Lexicons;

/// <summary>
/// Every word that a list or a rule knows, as a number, so that rules compare numbers and no text. 0 is a word that none knows. Words
/// are compared in lower case, with straight apostrophes, without zero-width characters and without the period of an abbreviation.
/// Built once; then only read and shared between threads.
/// </summary>
internal sealed class Lexicon
{
    // A word longer than any in the lists is unknown without being looked up.
    private const int LongestWord = 48;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, WordSet> _classes = new(StringComparer.Ordinal);

    public Lexicon(PlaceGazetteer? places = null)
    {
        _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (name, words) in DataFile.Yaml<Dictionary<string, string>>("Data.word-classes.yaml")
            .Concat(DataFile.Yaml<Dictionary<string, string>>("Data.mention-words.yaml")))
        {
            if (HasClass(name))
            {
                throw new FormatException($"The word class '{name}' stands in word-classes.yaml and in mention-words.yaml; each would take in the words of the other.");
            }

            AddTo(Class(name), words);
        }

        foreach (var line in DataFile.Lines("given-names.txt"))
        {
            AddTo(Class("given"), line);
        }

        Gazetteer = new Gazetteer(this, places ?? PlaceGazetteer.Bundled);
    }

    /// <summary>Places and known organisations.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>A class of words; made when it is not there yet.</summary>
    public WordSet Class(string name) => _classes.TryGetValue(name, out var set) ? set : _classes[name] = new WordSet();

    /// <summary>True when the data file has this class.</summary>
    public bool HasClass(string name) => _classes.ContainsKey(name);

    /// <summary>The number of a word of a list or rule, given to it when it has none yet.</summary>
    public int Add(string word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var form = Form(word, buffer);
        if (form.IsEmpty)
        {
            throw new FormatException($"The word '{word}' of a data file is empty or too long.");
        }

        if (!_lookup.TryGetValue(form, out var id))
        {
            id = _ids.Count + 1;
            _ids.Add(form.ToString(), id);
        }

        return id;
    }

    /// <summary>The numbers of a name, one for each of its tokens.</summary>
    public int[] AddPhrase(string name) => [.. Tokenizer.Tokenize(name).Select(token => Add(token.Span.Of(name)))];

    public void AddTo(WordSet set, string words)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            set.Add(Add(word));
        }
    }

    /// <summary>A set of the words of a line, separated by spaces.</summary>
    public WordSet SetOf(string words)
    {
        var set = new WordSet();
        AddTo(set, words);
        return set;
    }

    /// <summary>The number of a word of a text; 0 when no list knows it.</summary>
    public int IdOf(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var form = Form(word, buffer);
        return !form.IsEmpty && _lookup.TryGetValue(form, out var id) ? id : 0;
    }

    private static ReadOnlySpan<char> Form(ReadOnlySpan<char> word, Span<char> buffer)
    {
        if (word.Length > 1 && word[^1] == '.')
        {
            word = word[..^1];
        }

        var length = 0;
        foreach (var c in word)
        {
            if (c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF')
            {
                continue;
            }

            if (length == buffer.Length)
            {
                return [];
            }

            buffer[length++] = c switch
            {
                < '\u0080' => (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c),
                '’' or '‘' or '\u02BC' => '\'',
                '“' or '”' or '«' or '»' or '„' => '"',
                '–' or '—' => '-',
                _ => char.ToLower(c, CultureInfo.InvariantCulture),
            };
        }

        return buffer[..length].IsNormalized(NormalizationForm.FormC) ? buffer[..length] : Composed(buffer[..length], buffer);
    }

    private static ReadOnlySpan<char> Composed(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var text = word.ToString().Normalize(NormalizationForm.FormC);
        if (text.Length > buffer.Length)
        {
            return [];
        }

        text.CopyTo(buffer);
        return buffer[..text.Length];
    }
}
