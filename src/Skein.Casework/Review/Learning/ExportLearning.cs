using System.Text.Json;
using Skein.Casework.Cases;
using Skein.Casework.Disclosure;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Extraction.Explaining;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Review.Learning;

/// <summary>What to write for the next training.</summary>
/// <param name="Target">The file.</param>
public sealed record LearningExport(string Target)
{
    /// <summary>True to write names of persons as the texts give them; default false: they become "[person-1]", "[person-2]" of each line.</summary>
    public bool WithNames { get; init; }

    /// <summary>True to write also what names a protected person; default false.</summary>
    public bool IncludeProtected { get; init; }

    /// <summary>True to replace what is there.</summary>
    public bool Overwrite { get; init; }
}

/// <summary>What was written.</summary>
/// <param name="File">The file.</param>
/// <param name="Written">How many decisions.</param>
/// <param name="LeftOut">How many were left out because they name a protected person.</param>
/// <param name="Fault">Why nothing was written; null when it was.</param>
public sealed record LearningExported(string File, int Written, int LeftOut, string? Fault);

/// <summary>
/// Writes decisions as lines of JSON, one each: quote, rule, decision, what was corrected. Who decided is never in it. The disclosure policy
/// holds as for every export; names of persons are put out unless they are asked for, as far as the machine read them as names.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class ExportLearning(CaseSession session)
{
    private static readonly ProposalState[] States = [ProposalState.Accepted, ProposalState.Corrected, ProposalState.Rejected, ProposalState.Unsure];

    /// <summary>Writes the file.</summary>
    /// <param name="export">What and where.</param>
    /// <param name="progress">How far it has come.</param>
    /// <param name="cancellation">Cancelled by Ctrl-C; a file that was begun is taken away again.</param>
    public LearningExported Run(LearningExport export, IProgress<(long Done, long Total)>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(export);
        if (File.Exists(export.Target) && !export.Overwrite)
        {
            return new LearningExported(export.Target, 0, 0, T.Of("fault.export-taken", export.Target));
        }

        var partial = export.Target + ".partial";
        try
        {
            var (written, leftOut) = Write(partial, export, progress, cancellation);
            File.Move(partial, export.Target, overwrite: true);
            return new LearningExported(export.Target, written, leftOut, null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new LearningExported(export.Target, 0, 0, T.Of("fault.export-failed", export.Target, fault.Message));
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private (int Written, int LeftOut) Write(
        string file, LearningExport export, IProgress<(long Done, long Total)>? progress, CancellationToken cancellation)
    {
        using var view = new CaseView(session, ViewFilter.Everything with { IncludeProtected = export.IncludeProtected });
        using var stream = new StreamWriter(file, append: false);
        var (written, leftOut) = (0, 0);
        foreach (var row in States.SelectMany(state => LearnFromReview.Decided(view.Reader, state, progress, cancellation)))
        {
            if (row.Proposal is not Proposal.StatementProposal { Statement: { Evidence: Evidence.Passage passage } statement } proposal)
            {
                continue;
            }

            if (statement.Entities().Concat(row.Recorded?.Entities() ?? []).Any(entity => DisclosurePolicy.Hides(view.Ref(entity), view.Filter)))
            {
                leftOut++;
                continue;
            }

            stream.WriteLine(JsonSerializer.Serialize(Line(view, row, proposal, passage, export.WithNames), CaseJson.Options));
            written++;
        }

        return (written, leftOut);
    }

    private static LearningLine Line(CaseView view, ProposalRow row, Proposal.StatementProposal proposal, Evidence.Passage passage, bool withNames)
    {
        var statement = proposal.Statement;
        var names = new PutOutNames(view, passage, [statement, .. row.Recorded is { } recorded ? new[] { recorded } : []], withNames);
        var corrected = row.State == ProposalState.Corrected ? row.Recorded : null;
        return new LearningLine(
            proposal.Rule,
            statement.Property.Value,
            proposal.Score,
            row.State.ToString().ToLowerInvariant(),
            names.Of(passage.Quote),
            [.. CueWords.Of(proposal, passage.Quote).Select(span => names.Of(span.Of(passage.Quote)))],
            Said(statement, names),
            corrected is null ? null : [.. ChangedFields.Of(statement, corrected).Select(change => change.Field)],
            corrected is null ? null : Said(corrected, names));
    }

    private static LearningStatement Said(Statement statement, PutOutNames names) => new(
        names.Of(statement.Subject),
        statement.Property.Value,
        statement.Object is { } end ? names.Of(end) : null,
        statement.Value is { } value ? names.OfValue(value) : null,
        statement.Stance.ToString().ToLowerInvariant(),
        statement.Modality.ToString().ToLowerInvariant(),
        statement.ValidTime?.ToString(),
        statement.Speaker is { } speaker ? names.Of(speaker) : null);
}

/// <summary>One decision, as it is written.</summary>
internal sealed record LearningLine(
    string Rule,
    string Property,
    double Score,
    string Decision,
    string Quote,
    IReadOnlyList<string> Cues,
    LearningStatement Proposed,
    IReadOnlyList<string>? Changed,
    LearningStatement? Corrected);

/// <summary>What a statement says, as it is written.</summary>
internal sealed record LearningStatement(
    string Subject, string Property, string? Object, string? Value, string Stance, string Modality, string? ValidTime, string? Speaker);
