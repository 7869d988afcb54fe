using Skein.Model;
using Skein.Model.Sources;
using Skein.Storage.Reading;

namespace Skein.Casework.Sources;

/// <summary>A source with what hangs on it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Documents">How many documents.</param>
/// <param name="Statements">How many reviewed statements.</param>
/// <param name="OriginChain">Where its information comes from, from nearest to first, in words; empty when it is an origin.</param>
/// <param name="Origin">The origin that it counts with: copies, translations and notes are no origin of their own.</param>
/// <param name="LastChange">The number of the latest event about it; what forms send back.</param>
public sealed record SourceRow(
    Source Source,
    int Documents,
    int Statements,
    IReadOnlyList<string> OriginChain,
    SourceId Origin,
    long LastChange);

/// <summary>A page of the sources of a case.</summary>
/// <param name="Rows">The sources of the page, by title.</param>
/// <param name="Count">How many there are in all.</param>
public sealed record SourceList(IReadOnlyList<SourceRow> Rows, int Count);

/// <summary>The page of one source.</summary>
/// <param name="Row">The source.</param>
/// <param name="History">Every wording, oldest first.</param>
/// <param name="DocumentIds">Its documents.</param>
public sealed record SourcePage(SourceRow Row, IReadOnlyList<Recorded<Source>> History, IReadOnlyList<DocumentId> DocumentIds);
