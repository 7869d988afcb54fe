using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Nouns by what they stand for.</summary>
internal sealed partial class SyntaxWords
{
    public WordSet Occupation { get; } = lexicon.Class("occupation");

    /// <summary>What stands before a name: "General X".</summary>
    public WordSet Title { get; } = lexicon.Class("title");

    public WordSet Office { get; } = lexicon.Class("office-noun");

    public WordSet Stays { get; } = lexicon.Class("stay-verb");

    public WordSet People { get; } = lexicon.Class("people-noun");

    public WordSet CalledAs { get; } = lexicon.Class("called-as");

    public WordSet PersonNoun { get; } = lexicon.Class("person-noun");

    /// <summary>Whoever is not named: "the caller", "the voice".</summary>
    public WordSet Unnamed { get; } = lexicon.Class("unnamed");

    public WordSet Member { get; } = lexicon.Class("group-member");

    public WordSet OrganisationNoun { get; } = lexicon.Class("org-noun");

    public WordSet GroupNoun { get; } = lexicon.Class("group-noun");

    public WordSet PremisesNoun { get; } = lexicon.Class("premises-noun");

    public WordSet ObjectNoun { get; } = lexicon.Class("object-noun");

    public WordSet PublicationNoun { get; } = lexicon.Class("publication-noun");

    public WordSet MeetingNoun { get; } = lexicon.Class("meeting-noun");

    public WordSet IncidentNoun { get; } = lexicon.Class("trigger");
}
