using System.Globalization;
using Skein.Model;
using Skein.Model.Judgements;

namespace Skein.Exchange.Tables;

/// <summary>The table of judgements on how probable ties are.</summary>
internal static class LikelihoodTable
{
    public static CodedLikelihood Read(RowCells row)
    {
        var likelihood = new LikelihoodJudgement
        {
            Id = row.RequiredId<LikelihoodId>("id"),
            Left = row.RequiredId<EntityId>("left"),
            Right = row.RequiredId<EntityId>("right"),
            Probability = ReadProbability(row),
            Reason = row.RequiredText("reason"),
            EvidenceSeen = JudgementTable.ReadEvidence(row),
        };
        if (likelihood.Left == likelihood.Right && row.Text("left") is not null)
        {
            row.Fault("right", TableFaults.SameEntityTwice);
        }

        return new CodedLikelihood(likelihood, ReadAnalyst(row));
    }

    public static string?[] Write(CodedLikelihood coded) =>
    [
        coded.Likelihood.Id.Value, coded.Likelihood.Left.Value, coded.Likelihood.Right.Value,
        coded.Likelihood.Probability.ToString("R", CultureInfo.InvariantCulture), coded.Likelihood.Reason, coded.By?.Name,
        string.Join("; ", coded.Likelihood.EvidenceSeen),
    ];

    private static double ReadProbability(RowCells row)
    {
        var text = row.RequiredText("probability").Trim();
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
            && LikelihoodJudgement.IsProbability(number))
        {
            return number;
        }

        if (text.Length > 0)
        {
            row.Fault("probability", TableFaults.NotAProbability(text));
        }

        return 0;
    }

    private static Coder? ReadAnalyst(RowCells row)
    {
        if (row.Text("by") is not { } name)
        {
            return null;
        }

        if (Coder.TryFrom(name, out var analyst) && analyst != Coder.Machine)
        {
            return analyst;
        }

        row.Fault("by", TableFaults.NotAnAnalyst(name));
        return null;
    }
}
