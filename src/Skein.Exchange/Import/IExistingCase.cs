using Skein.Exchange.Tables;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Model.Statements;

namespace Skein.Exchange.Import;

/// <summary>What a case holds already, as far as an import needs to know. The host puts it in front of its store.</summary>
public interface IExistingCase
{
    /// <summary>The case's record; null for a case that is not opened yet.</summary>
    CaseRecord? Case { get; }

    /// <summary>The source as it stands, or null.</summary>
    /// <param name="id">The source.</param>
    Source? Find(SourceId id);

    /// <summary>The entity as it stands, or null.</summary>
    /// <param name="id">The entity.</param>
    Entity? Find(EntityId id);

    /// <summary>The statement as it stands, or null; null also when it was withdrawn.</summary>
    /// <param name="id">The statement.</param>
    Statement? Find(StatementId id);

    /// <summary>The judgement as it stands, or null; null also when it was withdrawn.</summary>
    /// <param name="id">The judgement.</param>
    Judgement? Find(JudgementId id);

    /// <summary>The judgement on a tie as it stands, with its author where that is known, or null; null also when it was withdrawn or replaced.</summary>
    /// <param name="id">The judgement.</param>
    CodedLikelihood? Find(LikelihoodId id);

    /// <summary>True when the statement was recorded once and is withdrawn now.</summary>
    /// <param name="id">The statement.</param>
    bool WasWithdrawn(StatementId id);

    /// <summary>True when the judgement was recorded once and is withdrawn now.</summary>
    /// <param name="id">The judgement.</param>
    bool WasWithdrawn(JudgementId id);

    /// <summary>True when the judgement on a tie was recorded once and is withdrawn or replaced now.</summary>
    /// <param name="id">The judgement.</param>
    bool WasWithdrawn(LikelihoodId id);
}
