using System.Collections.Concurrent;
using Skein.Learning;

namespace Skein.Extraction.Tagging;

/// <summary>
/// Finds names in sentences by trained models: one for written text, and one that looks at no capitals, for sentences written in capitals
/// or, where the whole text has none, in small letters. Deterministic and thread-safe; make one and share it.
/// </summary>
public sealed class NameTagger
{
    /// <summary>How many sentences count as one document where the input marks none.</summary>
    public const int BlockSentences = 25;

    private readonly WordLists _lists;
    private readonly NameModel _model;
    private readonly NameModel? _ignoringCase;
    private readonly ConcurrentBag<TaggerPass> _idle = [];
    private readonly ConcurrentBag<TaggerPass> _idleIgnoringCase = [];

    private static readonly Lazy<WordLists> ShippedLists = new(() => new WordLists(Read("word-lists")));
    private static readonly Lazy<NameTagger> English = new(() => new NameTagger(ShippedLists.Value, new NameModel(Read("names-en")), new NameModel(Read("names-en-caseless"))));
    private static readonly ConcurrentDictionary<string, Lazy<NameTagger>> Others = new(StringComparer.Ordinal);

    /// <summary>The lists that are shipped.</summary>
    internal static WordLists Listed => ShippedLists.Value;

    /// <summary>The classes of English words by their neighbors that are shipped.</summary>
    internal static WordClusters EnglishClusters => English.Value._model.Clusters;

    internal NameTagger(WordLists lists, NameModel model, NameModel? ignoringCase)
    {
        (_lists, _model, _ignoringCase) = (lists, model, ignoringCase);
    }

    /// <summary>The tagger that is shipped for a language.</summary>
    /// <param name="language">A two-letter code; any without a model of its own is read by the English one.</param>
    public static NameTagger For(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Others.GetOrAdd(language, code => new Lazy<NameTagger>(() => Has("names-" + code) && code != "en"
            ? new NameTagger(ShippedLists.Value, new NameModel(Read("names-" + code)), null)
            : English.Value)).Value;
    }

    /// <summary>A tagger with another model and the shipped lists.</summary>
    /// <param name="model">The model file; left open.</param>
    /// <exception cref="InvalidDataException">The bytes are no model of names; the message says why.</exception>
    public static NameTagger Load(Stream model) => new(ShippedLists.Value, new NameModel(LinearModelFile.Read(model)), null);

    private static bool Has(string name) => typeof(NameTagger).Assembly.GetManifestResourceInfo($"Skein.Extraction.Models.{name}.model") is not null;

    private static LinearModel Read(string name)
    {
        using var stream = typeof(NameTagger).Assembly.GetManifestResourceStream($"Skein.Extraction.Models.{name}.model")
            ?? throw new InvalidOperationException($"The model {name} is not embedded in Skein.Extraction; check the folder models.");
        return LinearModelFile.Read(stream);
    }

    /// <summary>The types that the model knows, such as PER, ORG and LOC.</summary>
    public IReadOnlyList<string> Types => _model.Scheme.Types;

    /// <summary>Finds the names of one document.</summary>
    /// <param name="sentences">Its sentences as words; a sentence may be empty.</param>
    /// <param name="cancellationToken">Asked between sentences.</param>
    /// <returns>The names, in the order of the text, without overlaps.</returns>
    public IReadOnlyList<TaggedName> Tag(IReadOnlyList<IReadOnlyList<string>> sentences, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        return Tag(new WordsOfLists(sentences), cancellationToken);
    }

    /// <summary>As <see cref="Tag(IReadOnlyList{IReadOnlyList{string}}, CancellationToken)"/>, with the finer types WEA, VEH, FAC, DATE and NAT by lists.</summary>
    /// <param name="sentences">Its sentences as words; a sentence may be empty.</param>
    /// <param name="cancellationToken">Asked between sentences.</param>
    public IReadOnlyList<TaggedName> TagFine(IReadOnlyList<IReadOnlyList<string>> sentences, CancellationToken cancellationToken = default) =>
        FineNames.Shipped.Add(sentences, Tag(sentences, cancellationToken), _lists);

    internal List<TaggedName> Tag(ITaggerText texts, CancellationToken cancellationToken)
    {
        var names = new List<TaggedName>();
        var hasCapitals = _ignoringCase is null || HasCapitals(texts);
        if (hasCapitals)
        {
            Run(_idle, _model, texts, number => _ignoringCase is null || !IsUpperCase(texts, number), names, cancellationToken);
        }

        if (_ignoringCase is not null)
        {
            Run(_idleIgnoringCase, _ignoringCase, texts, number => !hasCapitals || IsUpperCase(texts, number), names, cancellationToken);
        }

        names.Sort((one, other) => (one.Sentence, one.First).CompareTo((other.Sentence, other.First)));
        return names;
    }

    private void Run(
        ConcurrentBag<TaggerPass> idle, NameModel model, ITaggerText text, Predicate<int> isMine, List<TaggedName> names, CancellationToken cancellationToken)
    {
        var any = false;
        for (var number = 0; number < text.Count && !any; number++)
        {
            any = text.LengthOf(number) > 0 && isMine(number);
        }

        if (!any)
        {
            return;
        }

        if (!idle.TryTake(out var pass))
        {
            pass = new TaggerPass(_lists, model);
        }

        pass.Run(text, isMine, names, cancellationToken);
        idle.Add(pass);
    }

    private static bool HasCapitals(ITaggerText text)
    {
        int capitals = 0, words = 0;
        for (var number = 0; number < text.Count; number++)
        {
            for (var i = 0; i < text.LengthOf(number); i++)
            {
                var word = text.Word(number, i);
                words += char.IsLetter(word[0]) ? 1 : 0;
                capitals += char.IsUpper(word[0]) ? 1 : 0;
            }
        }

        // A text of some length without a capital in fifty words is written without them.
        return words < 50 || capitals * 50 > words;
    }

    private static bool IsUpperCase(ITaggerText text, int number)
    {
        int upper = 0, words = 0;
        for (var i = 0; i < text.LengthOf(number); i++)
        {
            var word = text.Word(number, i);
            if (word.Length > 1 && char.IsLetter(word[0]))
            {
                words++;
                upper += char.IsUpper(word[0]) && char.IsUpper(word[1]) ? 1 : 0;
            }
        }

        return words >= 3 && upper * 10 > words * 6;
    }
}
