using Skein.Text.Tokens;

namespace Skein.Places;

/// <summary>
/// One or more gazetteers asked as one: those of a case first, the bundled one last. A place that several have is the one of the first.
/// Immutable and shared between threads.
/// </summary>
public sealed class PlaceGazetteer
{
    // Deeper nesting than this does not exist; a file whose rows lie in each other ends here.
    private const int Deepest = 10;
    private readonly IReadOnlyList<PlaceIndex> _indexes;

    /// <summary>Makes a gazetteer.</summary>
    /// <param name="indexes">The files, the one that counts most first.</param>
    public PlaceGazetteer(IReadOnlyList<PlaceIndex> indexes) => _indexes = indexes;

    /// <summary>The bundled gazetteer alone.</summary>
    public static PlaceGazetteer Bundled => new([PlaceIndex.Bundled]);

    /// <summary>Whether a file beside the bundled one is asked.</summary>
    public bool HasImported => _indexes.Any(index => index != PlaceIndex.Bundled);

    /// <summary>The longest name of any file that starts at a token; of equally long ones that of the first file. No allocation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">The token that the name starts with.</param>
    /// <param name="end">The token after the last that may belong to it.</param>
    /// <param name="match">What was found.</param>
    /// <returns>False when no name starts there.</returns>
    public bool TryLongest(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end, out PlaceMatch match)
    {
        match = default;
        for (var i = 0; i < _indexes.Count; i++)
        {
            if (_indexes[i].TryLongest(text, tokens, at, end, out var found) && found.Tokens > match.Tokens)
            {
                match = found;
            }
        }

        return match.Tokens > 0;
    }

    /// <summary>How many rows the files have together.</summary>
    public int Count => _indexes.Sum(index => index.Count);

    /// <summary>The places with this name, countries first, then by population.</summary>
    /// <param name="name">A name in any of the spellings that fold alike.</param>
    public IReadOnlyList<Place> Find(string name)
    {
        var found = _indexes.SelectMany(index => index.Find(name)).DistinctBy(place => place.Id).ToList();
        found.Sort(PlaceRank.Compare);
        return found;
    }

    /// <summary>The place with this identifier or national code; null when there is none.</summary>
    /// <param name="id">The identifier or code.</param>
    public Place? Get(PlaceId id) => _indexes.Select(index => index.Get(id)).FirstOrDefault(place => place is not null);

    /// <summary>What a place lies in, from the narrowest to the country. Empty for a country.</summary>
    /// <param name="place">The place.</param>
    public IReadOnlyList<Place> Containment(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var chain = new List<Place>();
        for (var at = Holder(place); at is not null && chain.Count < Deepest && !chain.Contains(at); at = Holder(at))
        {
            chain.Add(at);
        }

        return chain;
    }

    /// <summary>Whether a place is another or lies in it.</summary>
    /// <param name="inner">The narrower place.</param>
    /// <param name="outer">The wider place.</param>
    public bool IsWithin(Place inner, Place outer)
    {
        ArgumentNullException.ThrowIfNull(inner);
        return inner.Equals(outer) || Containment(inner).Contains(outer);
    }

    /// <summary>The imported files with their sources, as the options of a run record them.</summary>
    public override string ToString() => string.Join("; ", _indexes.Where(index => index != PlaceIndex.Bundled)
        .Select(index => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{index.Source} ({index.Count} places)")));

    /// <summary>The holder by its identifier; where no file has it, by the identifier with its last part cut off.</summary>
    private Place? Holder(Place place)
    {
        for (var id = place.Parent?.Value; id is { Length: > 0 }; id = id.LastIndexOf('.') is var dot and > 0 ? id[..dot] : null)
        {
            if (Get(new PlaceId(id)) is { } holder && !holder.Equals(place))
            {
                return holder;
            }
        }

        return null;
    }
}
