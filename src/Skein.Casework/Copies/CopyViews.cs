using Skein.Casework.Views;
using Skein.Model;
using Skein.Text;

namespace Skein.Casework.Copies;

/// <summary>What became of a pair of near copies.</summary>
public enum CopyState
{
    /// <summary>The machine found them alike; nobody decided. Each counts as an origin of its own.</summary>
    Proposed = 1,

    /// <summary>Their sources come from one origin, by a link that a person put into an origin chain, or because they are one source.</summary>
    OneOrigin,

    /// <summary>A person holds them not to come from one origin.</summary>
    SetApart,
}

/// <summary>One document of a pair.</summary>
/// <param name="Document">The document.</param>
/// <param name="Title">Its title or path.</param>
/// <param name="Source">Its source.</param>
/// <param name="SourceTitle">The title of the source.</param>
/// <param name="Published">When it was published, when known.</param>
/// <param name="Share">The share of its words that stands in the other, 0 to 1; null where it was not measured.</param>
/// <param name="Origin">The origin that its source counts with.</param>
public sealed record CopySide(
    DocumentId Document, string Title, SourceId Source, string SourceTitle, DateView? Published, double? Share, SourceId Origin);

/// <summary>Two documents that are alike, and whether they count as one origin.</summary>
/// <param name="Copy">The one that would be linked to the other: published later, or holding the other as a part, or read later.</param>
/// <param name="Origin">The one that would stay an origin.</param>
/// <param name="Similarity">Runs of five words that both have, of all that either has, 0 to 1.</param>
/// <param name="IsPart">True when one is a part of the other and the two are not alike as a whole.</param>
/// <param name="State">What became of the pair.</param>
/// <param name="Reason">Why it was set apart, when it was.</param>
/// <param name="DecidedAt">The event that set it apart, when it was; what "undo" names.</param>
/// <param name="Seen">The latest event about the source of the copy; what forms send back.</param>
public sealed record CopyPair(
    CopySide Copy,
    CopySide Origin,
    double Similarity,
    bool IsPart,
    CopyState State,
    string? Reason,
    long? DecidedAt,
    long Seen);

/// <summary>A stretch of two texts held against each other.</summary>
/// <param name="Copy">The words of the copy; empty where the origin has words more.</param>
/// <param name="Origin">The words of the origin; empty where the copy has words more.</param>
/// <param name="CopySpan">Where they stand in the text of the copy.</param>
/// <param name="OriginSpan">Where they stand in the text of the origin.</param>
/// <param name="IsShared">True when the words are the same but for case and punctuation.</param>
public sealed record CopyStretch(string Copy, string Origin, TextSpan CopySpan, TextSpan OriginSpan, bool IsShared)
{
    /// <summary>The beginning and the end of words that both share, cut between words: whoever wants the whole of them opens either text.</summary>
    /// <param name="length">About how many UTF-16 units of either end; a stretch of three times as many is given whole.</param>
    public string Ends(int length)
    {
        if (Copy.Length <= 3 * length)
        {
            return Copy;
        }

        var (first, last) = (Copy.LastIndexOf(' ', length), Copy.IndexOf(' ', Copy.Length - length));
        return first < 0 || last < 0 ? Copy : $"{Copy[..first]} … {Copy[(last + 1)..]}";
    }
}

/// <summary>Two documents word by word.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Stretches">What they share and where they differ, in order; empty when a text is not kept.</param>
/// <param name="SharedWords">How many words stand in both, in one order.</param>
/// <param name="OnlyCopy">How many words the copy has alone.</param>
/// <param name="OnlyOrigin">How many words the origin has alone.</param>
public sealed record CopyComparison(CopyPair Pair, IReadOnlyList<CopyStretch> Stretches, int SharedWords, int OnlyCopy, int OnlyOrigin);

/// <summary>How many pairs there are.</summary>
/// <param name="Pairs">The pairs asked for: those that wait first, the most alike first.</param>
/// <param name="Proposed">How many wait for a decision.</param>
/// <param name="OneOrigin">How many count as one origin.</param>
/// <param name="SetApart">How many were set apart.</param>
public sealed record CopyListing(IReadOnlyList<CopyPair> Pairs, int Proposed, int OneOrigin, int SetApart);

/// <summary>How far a search for copies has come.</summary>
/// <param name="Done">Documents looked at.</param>
/// <param name="Total">Documents in all.</param>
/// <param name="Found">Pairs found that the case did not have.</param>
/// <param name="DocumentsPerSecond">Since the start.</param>
/// <param name="Left">Time left, when it can be said.</param>
public sealed record CopyProgress(int Done, int Total, int Found, double DocumentsPerSecond, TimeSpan? Left);

/// <summary>What a search for copies did.</summary>
/// <param name="Documents">Documents with a text.</param>
/// <param name="Found">Pairs found that the case did not have.</param>
/// <param name="Known">Pairs that the case had.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record CopySearchReport(int Documents, int Found, int Known, TimeSpan Elapsed);
