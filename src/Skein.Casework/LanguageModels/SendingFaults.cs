using Skein.Casework.Cases;
using Skein.Casework.Wording;

namespace Skein.Casework.LanguageModels;

/// <summary>The refusals on language models: one place for codes and sentences. docs/reference/errors.md lists them.</summary>
internal static class SendingFaults
{
    public static ActOutcome.Refused NotAllowed(string endpoint) => new("SK-CAS-070", T.Of("fault.sending-not-allowed", endpoint));

    public static ActOutcome.Refused NoBasis() => new("SK-CAS-071", T.Of("fault.sending-no-basis"));

    public static ActOutcome.Refused StaysHere() => new("SK-CAS-072", T.Of("fault.sending-stays-here"));

    public static ActOutcome.Refused NoDocument(string id) => new("SK-CAS-073", T.Of("fault.no-document", id));
}
