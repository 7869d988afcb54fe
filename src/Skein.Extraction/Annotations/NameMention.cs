using Skein.Model.Entities;
using Skein.Model.Proposals;

namespace Skein.Extraction.Annotations;

/// <summary>What a name says of its bearer.</summary>
internal enum NameForm
{
    /// <summary>Given name and surname, or the whole name of a group or place.</summary>
    Full,

    /// <summary>A surname alone, the full name standing elsewhere in the document.</summary>
    Surname,

    /// <summary>A given name alone.</summary>
    Given,

    /// <summary>A name with initials, never expanded.</summary>
    Partial,

    /// <summary>Abu or Umm with what follows.</summary>
    Kunya,

    /// <summary>The initials of an organisation.</summary>
    Acronym,

    /// <summary>A description, such as "flat in X".</summary>
    Nominal,
}

/// <summary>A stretch of tokens that names something. Tokens are half-open; mentions of names do not overlap each other.</summary>
internal sealed class NameMention(int first, int end, EntityKind kind, NameForm form, double score, string rule)
{
    public int First { get; } = first;

    public int End { get; } = end;

    public EntityKind Kind { get; } = kind;

    public NameForm Form { get; } = form;

    public double Score { get; } = score;

    public string Rule { get; } = rule;

    /// <summary>The entity of the document; set by the stage that gathers entities.</summary>
    public LocalEntity? Entity { get; set; }
}

/// <summary>One entity of one document: all mentions with the same name and kind.</summary>
internal sealed class LocalEntity(Skein.Model.EntityId id, EntityKind kind, string label, NameForm form)
{
    public Skein.Model.EntityId Id { get; } = id;

    public EntityKind Kind { get; } = kind;

    public string Label { get; } = label;

    public NameForm Form { get; } = form;

    public List<Mention> Mentions { get; } = [];

    public double Score { get; set; }

    public string Rule { get; set; } = "";
}
