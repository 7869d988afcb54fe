using Skein.Model;

namespace Skein.Exchange.Gexf;

/// <summary>A tie of an exported network, with what it rests on.</summary>
public sealed record ExportEdge
{
    /// <summary>An identifier that is unique among the edges.</summary>
    public required string Id { get; init; }

    /// <summary>One end; the one the tie goes out from when it is directed.</summary>
    public required CanonicalId Source { get; init; }

    /// <summary>The other end.</summary>
    public required CanonicalId Target { get; init; }

    /// <summary>True when the ends may not be swapped.</summary>
    public bool IsDirected { get; init; }

    /// <summary>The family of ties, such as <c>kinship</c>.</summary>
    public required string Family { get; init; }

    /// <summary>The rule that derived it, with its version and variant.</summary>
    public required string Rule { get; init; }

    /// <summary>The state of its evidence, in the words of the network's scale; empty when it is not given.</summary>
    public string State { get; init; } = "";

    /// <summary>How certain it is, in the words of the network's scale.</summary>
    public required string Certainty { get; init; }

    /// <summary>The earliest day on which it may have begun; null when that is not known or has no bound.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The latest day on which it may have ended, itself included; null when that is not known or has no bound.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>The date as coded, in EDTF; empty when no source gives one.</summary>
    public string DateText { get; init; } = "";

    /// <summary>The grade or grades it rests on, such as <c>B2</c>.</summary>
    public required string Grade { get; init; }

    /// <summary>The statements it was derived from.</summary>
    public required EquatableList<StatementId> Statements { get; init; }

    /// <summary>True when it rests on machine reading that nobody reviewed.</summary>
    public bool IsProposed { get; init; }

    /// <summary>How many quotes say it.</summary>
    public int QuoteCount { get; init; }
}
