using System.Text.Json;
using Skein.Extraction.Tagging;

namespace Skein.Training;

/// <summary>A sentence of a corpus: its words and the names in them, half-open.</summary>
internal sealed record TaggerSentence(string[] Words, List<(int First, int End, string Type)> Names);

/// <summary>Reads corpora of names into documents. A corpus that marks no documents is cut into blocks of sentences.</summary>
internal static class TaggerCorpus
{
    /// <summary>As the task <c>tag</c> cuts its input.</summary>
    public const int Block = NameTagger.BlockSentences;

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PER"] = "PER",
        ["person"] = "PER",
        ["ORG"] = "ORG",
        ["organisation"] = "ORG",
        ["corporation"] = "ORG",
        ["group"] = "ORG",
        ["LOC"] = "LOC",
        ["location"] = "LOC",
        ["weapon"] = "WEA",
    };

    /// <summary>A file of a token a line with its BIO tag, in blocks.</summary>
    public static List<List<TaggerSentence>> Blocks(string path) => [.. Sentences(path).Chunk(Block).Select(chunk => chunk.ToList())];

    public static List<TaggerSentence> Sentences(string path)
    {
        var sentences = new List<TaggerSentence>();
        var rows = new List<(string Word, string Tag)>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var cells = line.Split((char[])['\t', ' '], StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length >= 2)
            {
                rows.Add((cells[0], cells[^1]));
            }
            else if (rows.Count > 0)
            {
                sentences.Add(Sentence(rows));
                rows.Clear();
            }
        }

        return sentences;
    }

    /// <summary>re3d: the sentences of the train file, by the document that they come from.</summary>
    /// <param name="folder">The folder with <c>train.bio</c> and <c>by_source</c>.</param>
    /// <param name="heldOut">True for the documents of the held-out fifth, false for the others.</param>
    /// <param name="withBbc">Whether documents whose licence forbids commercial use are read.</param>
    public static List<List<TaggerSentence>> Re3d(string folder, bool heldOut, bool withBbc)
    {
        var documents = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var of = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "by_source"), "*.conll", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var sentence in Sentences(file))
            {
                of.TryAdd(string.Join(' ', sentence.Words), file);
            }

            documents[file] = [.. Sentences(file).Select(sentence => string.Join(' ', sentence.Words))];
        }

        var train = Sentences(Path.Combine(folder, "train.bio")).GroupBy(sentence => of[string.Join(' ', sentence.Words)], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var result = new List<List<TaggerSentence>>();
        foreach (var (file, number) in documents.Keys.OrderBy(file => Path.GetFileName(file), StringComparer.Ordinal).Select((file, number) => (file, number)))
        {
            var isBbc = file.Contains("BBC_Online", StringComparison.Ordinal);
            if ((number % 5 == 0) == heldOut && (withBbc || !isBbc) && train.TryGetValue(file, out var sentences))
            {
                result.Add([.. sentences.OrderBy(sentence => documents[file].IndexOf(string.Join(' ', sentence.Words)))]);
            }
        }

        return result;
    }

    /// <summary>
    /// Re-DocRED: mentions of persons, bodies and places; of overlapping ones the longest. Peoples ("Norvelian") are no places here, and
    /// "the" before a name is no part of it, as in the other corpora.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="isPeople">Whether a word names a people or a tongue only.</param>
    public static List<List<TaggerSentence>> ReDocRed(string path, Predicate<string> isPeople)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var result = new List<List<TaggerSentence>>();
        foreach (var document in json.RootElement.EnumerateArray())
        {
            var sentences = document.GetProperty("sents").EnumerateArray()
                .Select(words => new TaggerSentence([.. words.EnumerateArray().Select(word => word.GetString()!)], [])).ToList();
            var mentions = document.GetProperty("vertexSet").EnumerateArray().SelectMany(entity => entity.EnumerateArray())
                .Select(mention => (Sentence: mention.GetProperty("sent_id").GetInt32(), First: mention.GetProperty("pos")[0].GetInt32(),
                    End: mention.GetProperty("pos")[1].GetInt32(), Type: mention.GetProperty("type").GetString()!))
                .OrderByDescending(mention => mention.End - mention.First);
            foreach (var (sentence, start, end, type) in mentions)
            {
                var (names, words) = (sentences[sentence].Names, sentences[sentence].Words);
                var first = start + (start < end - 1 && words[start] == "the" ? 1 : 0);
                if (!(end == first + 1 && type == "LOC" && isPeople(words[first])) && Types.TryGetValue(type, out var known) && end <= words.Length && !names.Exists(name => name.First < end && first < name.End))
                {
                    names.Add((first, end, known));
                }
            }

            result.Add([.. sentences.Where(sentence => sentence.Words.Length > 0)]);
        }

        return result;
    }

    /// <summary>Cuts long sentences outside of names: a corpus without sentence marks would give too few steps to learn from.</summary>
    public static IEnumerable<TaggerSentence> Cut(TaggerSentence sentence, int longest)
    {
        var first = 0;
        for (var at = 1; at <= sentence.Words.Length; at++)
        {
            var isInside = sentence.Names.Exists(name => name.First < at && at < name.End);
            if (at == sentence.Words.Length || (at - first >= longest && !isInside))
            {
                yield return new TaggerSentence(
                    sentence.Words[first..at], [.. sentence.Names.Where(name => name.First >= first && name.End <= at).Select(name => (name.First - first, name.End - first, name.Type))]);
                first = at;
            }
        }
    }

    private static TaggerSentence Sentence(List<(string Word, string Tag)> rows)
    {
        var names = new List<(int First, int End, string Type)>();
        var open = -1;
        for (var i = 0; i <= rows.Count; i++)
        {
            var tag = i < rows.Count ? rows[i].Tag : "O";
            if (open >= 0 && !(tag.StartsWith("I-", StringComparison.Ordinal) && tag[2..] == rows[open].Tag[2..]))
            {
                if (Types.TryGetValue(rows[open].Tag[2..], out var type))
                {
                    names.Add((open, i, type));
                }

                open = -1;
            }

            if (open < 0 && tag.Length > 2)
            {
                open = i;
            }
        }

        return new TaggerSentence([.. rows.Select(row => row.Word)], names);
    }
}
