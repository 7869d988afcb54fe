using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Reading.Known;

/// <summary>What the case knows of some words: those that bear them as a name, or a name like it.</summary>
/// <param name="Words">The words.</param>
/// <param name="Things">Those that were found, entities of the case first; an order of no other meaning.</param>
/// <param name="HasMore">True when more were found than are given.</param>
public sealed record KnownOfWords(string Words, IReadOnlyList<KnownThing> Things, bool HasMore);

/// <summary>A person or thing in short: enough to tell whether it is the one that a text means.</summary>
/// <param name="Entity">The person or thing.</param>
/// <param name="Name">The name that matched; its label where it was asked for itself.</param>
/// <param name="Legal">The latest step of its legal status, worded with its date, court and source; null for none, which means unknown.</param>
/// <param name="Ties">How many ties its dossier lists.</param>
/// <param name="Statements">How many reviewed statements name it.</param>
/// <param name="Unreviewed">How many statements the machine proposes about it and nobody decided on.</param>
/// <param name="Contradictions">How many contradictions there are among its statements.</param>
/// <param name="Sources">The sources that said something of it last, the latest first; at most three.</param>
public sealed record KnownThing(
    EntityRef Entity,
    string Name,
    string? Legal,
    int Ties,
    int Statements,
    int Unreviewed,
    int Contradictions,
    IReadOnlyList<KnownSource> Sources);

/// <summary>A source that says something of somebody.</summary>
/// <param name="Id">The source.</param>
/// <param name="Title">Its title.</param>
/// <param name="On">When it said so; null where that is not known.</param>
public sealed record KnownSource(SourceId Id, string Title, DateView? On);
