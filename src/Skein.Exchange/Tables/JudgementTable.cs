using System.Globalization;
using System.Text.Json;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Log;

namespace Skein.Exchange.Tables;

/// <summary>The table of judgements on identity.</summary>
internal static class JudgementTable
{
    public static Judgement Read(RowCells row)
    {
        var judgement = new Judgement
        {
            Id = row.RequiredId<JudgementId>("id"),
            Left = row.RequiredId<EntityId>("left"),
            Right = row.RequiredId<EntityId>("right"),
            Verdict = row.RequiredCode<Verdict>("verdict"),
            Reason = row.RequiredText("reason"),
            Proposal = row.Id<ProposalId>("proposal"),
            ScoreSeen = ReadScore(row),
            EvidenceSeen = ReadEvidence(row),
            KnownSince = row.Date("known_since"),
            KnownTo = StatementCells.ReadAgencies(row) is { Count: > 0 } known ? known : null,
            NamesSeen = ReadNames(row),
        };
        if (judgement.Left == judgement.Right && row.Text("left") is not null)
        {
            row.Fault("right", TableFaults.SameEntityTwice);
        }

        return judgement;
    }

    public static string?[] Write(Judgement judgement) =>
    [
        judgement.Id.Value, judgement.Left.Value, judgement.Right.Value, CodeName.Of(judgement.Verdict), judgement.Reason,
        judgement.Proposal?.Value, judgement.ScoreSeen?.ToString("R", CultureInfo.InvariantCulture), string.Join("; ", judgement.EvidenceSeen),
        judgement.KnownSince?.ToString(), judgement.KnownTo is { } known ? StatementCells.WriteAgencies(known) : null,
        judgement.NamesSeen is { } seen ? JsonSerializer.Serialize(seen, CaseJson.Options) : null,
    ];

    private static NamesSeen? ReadNames(RowCells row)
    {
        if (row.Text("names_seen")?.Trim() is not { } text)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<NamesSeen>(text, CaseJson.Options)
                is { Method: not null, Left: not null, Right: not null, Words: not null, Findings: not null } seen ? seen : null;
        }
        catch (JsonException)
        {
            row.Fault("names_seen", TableFaults.BadList(text.Length > 40 ? text[..40] + "…" : text, "what export wrote; leave it empty in a table made by hand"));
            return null;
        }
    }

    private static double? ReadScore(RowCells row)
    {
        if (row.Text("score_seen")?.Trim() is not { } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var score) && double.IsFinite(score))
        {
            return score;
        }

        row.Fault("score_seen", TableFaults.BadList(text, "one number with a point"));
        return null;
    }

    public static EquatableList<StatementId> ReadEvidence(RowCells row) =>
        CellList.Split(row.Cell("evidence_seen"), ';').Select(part => ReadEvidence(row, part)).OfType<StatementId>().ToEquatableList();

    private static StatementId? ReadEvidence(RowCells row, string part)
    {
        if (Identifier.IsValid(part))
        {
            return StatementId.From(part);
        }

        row.Fault("evidence_seen", TableFaults.NotAnIdentifier(part));
        return null;
    }
}
