using Skein.Model;
using Skein.Model.Judgements;

namespace Skein.Exchange.Tables;

/// <summary>How probable a tie is, as a row says it.</summary>
/// <param name="Likelihood">The judgement.</param>
/// <param name="By">The analyst who stated it, under whose name it is recorded; null for whoever imports.</param>
public sealed record CodedLikelihood(LikelihoodJudgement Likelihood, Coder? By);
