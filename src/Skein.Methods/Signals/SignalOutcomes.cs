namespace Skein.Methods.Signals;

/// <summary>The letters of the outcome codes.</summary>
public static class SignalOutcomes
{
    /// <summary>The letters, such as <c>NREC</c>; they keep their meaning for ever.</summary>
    /// <param name="outcome">Which.</param>
    public static string Code(this SignalOutcome outcome) => outcome.ToString().ToUpperInvariant();

    /// <summary>The outcome of letters; null for letters that the scheme does not have.</summary>
    /// <param name="code">The letters, in capitals.</param>
    public static SignalOutcome? Find(string code) =>
        Enum.GetValues<SignalOutcome>().Select(outcome => (SignalOutcome?)outcome).FirstOrDefault(outcome => outcome?.Code() == code);
}
