using Skein.Exchange.Import;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Model.Vocabulary;

namespace Skein.Exchange.Tables;

/// <summary>
/// Coded facts as tables that people edit and compare: <c>case.csv</c>, <c>sources.csv</c>, <c>entities.csv</c>, <c>statements.csv</c>,
/// <c>judgements.csv</c>, <c>likelihoods.csv</c>. docs/reference/csv-templates.md documents every column. Two values with equal rows are equal.
/// </summary>
public sealed record CaseTables
{
    /// <summary>The case's own record; null when the folder has no <c>case.csv</c>.</summary>
    public CaseRecord? Case { get; init; }

    /// <summary>The sources, in the order of their rows.</summary>
    public EquatableList<Source> Sources { get; init; } = [];

    /// <summary>The entities, in the order of their rows.</summary>
    public EquatableList<Entity> Entities { get; init; } = [];

    /// <summary>The statements, in the order of their rows.</summary>
    public EquatableList<CodedStatement> Statements { get; init; } = [];

    /// <summary>The judgements on identity, in the order of their rows.</summary>
    public EquatableList<Judgement> Judgements { get; init; } = [];

    /// <summary>The judgements on how probable ties are, in the order of their rows.</summary>
    public EquatableList<CodedLikelihood> Likelihoods { get; init; } = [];

    /// <summary>
    /// Reads the tables of a folder. Each table may be missing, not all of them. Files of other names, <c>manifest.csv</c> included, are
    /// left alone.
    /// </summary>
    /// <param name="folder">The folder; it must exist.</param>
    /// <param name="existing">The case that the rows may refer to; null when they must stand alone.</param>
    /// <param name="vocabulary">The vocabulary that statements are checked against; the shipped one by default.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static TableReading Read(string folder, IExistingCase? existing = null, PropertyVocabulary? vocabulary = null) =>
        new CaseTablesReader(existing ?? ExistingCase.Empty, vocabulary ?? PropertyVocabulary.Shipped).Read(folder);

    /// <summary>The events that bring a case to what the tables say: what is new or changed, and nothing twice.</summary>
    /// <param name="existing">The case as it is.</param>
    /// <param name="quotes">Finds quoted words in the documents of the case; null when no row quotes.</param>
    /// <param name="reason">The reason that revisions and corrections are given.</param>
    public ImportPlan ToEvents(IExistingCase existing, IQuoteResolver? quotes = null, string reason = "Changed in the imported tables.") =>
        ImportPlanner.Plan(this, existing, quotes, reason);
}
