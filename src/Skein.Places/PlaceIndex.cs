using System.Runtime.CompilerServices;
using System.Text;
using Skein.Places.Files;
using Skein.Places.Names;
using Skein.Text.Tokens;

namespace Skein.Places;

/// <summary>
/// One gazetteer file in memory, found by name and by identifier. Names are compared folded: case, accents, hyphens and apostrophes do not
/// count, and Saint, St. and Sint are one. Immutable and shared between threads.
/// </summary>
public sealed class PlaceIndex
{
    // Longer names than this are sentences.
    private const int MostTokens = 8;
    private const int FilterSize = 1 << 18;
    private static readonly Lazy<PlaceIndex> Shipped = new(ReadBundled);
    private readonly PlaceTable _table;
    private readonly TextTable _names;

    // By a hash of the first word: how many words the longest name has that starts so. Most words of a text start none.
    private readonly byte[] _longest = new byte[FilterSize];

    private PlaceIndex(PlaceTable table)
    {
        _table = table;
        _names = new TextTable(table.Rows + (table.Rows / 4));
        AddNames();
    }

    /// <summary>The gazetteer that ships with Skein; read when it is first asked for, in about a tenth of a second.</summary>
    public static PlaceIndex Bundled => Shipped.Value;

    /// <summary>How many places it has.</summary>
    public int Count => _table.Rows;

    /// <summary>Where its rows come from, with the licenses.</summary>
    public string Source => _table.Source;

    /// <summary>Reads a gazetteer file that Skein wrote.</summary>
    /// <param name="stream">The file; read to the end, not closed.</param>
    /// <exception cref="InvalidDataException">The file is no gazetteer file, is cut, or has rows that cannot be read.</exception>
    public static PlaceIndex Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new PlaceIndex(new PlaceTable(PlaceFile.Read(stream)));
    }

    /// <summary>The places with this name, in their order without context: countries, then by population.</summary>
    /// <param name="name">A name in any of the spellings that fold alike.</param>
    public IReadOnlyList<Place> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Span<char> buffer = stackalloc char[FoldedName.Longest];
        var folded = FoldedName.Of(name, buffer);
        var found = new List<Place>();
        if (!folded.IsEmpty)
        {
            foreach (var row in _names.Rows(FoldedName.Hash(folded)))
            {
                if (HasName(row, folded))
                {
                    found.Add(_table.PlaceOf(row));
                }
            }
        }

        found.Sort(PlaceRank.Compare);
        return found;
    }

    /// <summary>The place with this identifier or national code (<c>insee:75111</c>, <c>nis:23088</c>); null when there is none.</summary>
    /// <param name="id">The identifier or code.</param>
    public Place? Get(PlaceId id) => _table.RowOf(Encoding.UTF8.GetBytes(id.Value)) is var row and >= 0 ? _table.PlaceOf(row) : null;

    /// <summary>The longest name that starts at a token, compared folded. It asks nothing of capitals. No allocation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">The token that the name starts with.</param>
    /// <param name="end">The token after the last that may belong to it.</param>
    /// <param name="match">What was found.</param>
    /// <returns>False when no name starts there.</returns>
    public bool TryLongest(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end, out PlaceMatch match)
    {
        match = default;
        Span<char> buffer = stackalloc char[FoldedName.Longest];
        var most = MostWords(text, tokens, at, end, buffer);
        for (int next = at, words = 0; next < end && next - at < MostTokens && words <= most; next++)
        {
            if (tokens[next].Kind is not (TokenKind.Word or TokenKind.Number))
            {
                break;
            }

            var folded = FoldedName.Of(text[tokens[at].Span.Start..tokens[next].Span.End], buffer);
            words = folded.Count(' ') + 1;
            if (words <= most && Best(folded, next + 1 - at) is { } best)
            {
                match = best;
            }
        }

        return match.Tokens > 0;
    }

    private PlaceMatch? Best(ReadOnlySpan<char> folded, int tokens)
    {
        int best = -1, count = 0;
        foreach (var row in _names.Rows(FoldedName.Hash(folded)))
        {
            if (HasName(row, folded))
            {
                count++;
                best = best < 0 || PlaceRank.Of(_table.ClassOf(row), _table.PopulationOf(row)) > PlaceRank.Of(_table.ClassOf(best), _table.PopulationOf(best)) ? row : best;
            }
        }

        return best < 0 ? null : new PlaceMatch(tokens, _table.ClassOf(best), _table.PopulationOf(best), _table.CountryOf(best), count);
    }

    private int MostWords(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end, Span<char> buffer)
    {
        if (at >= end)
        {
            return 0;
        }

        // "L'" and what it stands before are one word of a folded name.
        var last = text[tokens[at].Span.End - 1] is '\'' or '’' && at + 1 < end ? at + 1 : at;
        return _longest[FirstWord(FoldedName.Of(text[tokens[at].Span.Start..tokens[last].Span.End], buffer))];
    }

    private static uint FirstWord(ReadOnlySpan<char> folded) =>
        FoldedName.Hash(folded.IndexOf(' ') is var space and >= 0 ? folded[..space] : folded) & (FilterSize - 1);

    private bool HasName(int row, ReadOnlySpan<char> folded)
    {
        Span<char> letters = stackalloc char[FoldedName.Longest * 2];
        Span<char> buffer = stackalloc char[FoldedName.Longest];
        var names = _table.NamesOf(row);
        foreach (var range in names.Split((byte)'|'))
        {
            var name = names[range];
            if (name.Length <= letters.Length && FoldedName.Of(letters[..Encoding.UTF8.GetChars(name, letters)], buffer).SequenceEqual(folded))
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddNames()
    {
        Span<char> letters = stackalloc char[FoldedName.Longest * 2];
        Span<char> buffer = stackalloc char[FoldedName.Longest];
        for (var row = 0; row < _table.Rows; row++)
        {
            var names = _table.NamesOf(row);
            foreach (var range in names.Split((byte)'|'))
            {
                var name = names[range];
                var folded = name.Length > letters.Length ? [] : FoldedName.Of(letters[..Encoding.UTF8.GetChars(name, letters)], buffer);
                if (folded.IsEmpty)
                {
                    continue;
                }

                _names.Add(FoldedName.Hash(folded), row);
                ref var longest = ref _longest[FirstWord(folded)];
                longest = (byte)Math.Max(longest, folded.Count(' ') + 1);
            }
        }
    }

    private static PlaceIndex ReadBundled()
    {
        using var stream = typeof(PlaceIndex).Assembly.GetManifestResourceStream("Skein.Places.Data.places.bin")
            ?? throw new InvalidOperationException("The gazetteer is not embedded in Skein.Places; check the project file.");
        return Read(stream);
    }
}
