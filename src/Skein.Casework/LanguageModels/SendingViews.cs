using Skein.Model;

namespace Skein.Casework.LanguageModels;

/// <summary>A permission to send texts of the case to an endpoint beyond the machine.</summary>
/// <param name="Endpoint">Scheme, host and port.</param>
/// <param name="LegalBasis">On which basis.</param>
/// <param name="DecidedBy">Who decided it.</param>
/// <param name="On">When it was recorded.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Sequence">Its number in the log.</param>
public sealed record SendingPermission(string Endpoint, string LegalBasis, string DecidedBy, DateTimeOffset On, Coder By, long Sequence);

/// <summary>What was sent to one model at one endpoint.</summary>
/// <param name="Endpoint">Scheme, host and port.</param>
/// <param name="Model">The model.</param>
/// <param name="Documents">How many documents of those that the case still has.</param>
/// <param name="Last">When the last was sent.</param>
public sealed record SentTo(string Endpoint, string Model, int Documents, DateTimeOffset Last);

/// <summary>What may leave the machine, and what left it so far.</summary>
/// <param name="Allowed">The permissions that stand, by endpoint.</param>
/// <param name="Sent">What was sent, by endpoint and model.</param>
/// <param name="Erased">Events on sending whose content was erased with their document.</param>
/// <param name="ReadHere">Documents that a model on this machine read; nothing of them left it.</param>
public sealed record SendingView(IReadOnlyList<SendingPermission> Allowed, IReadOnlyList<SentTo> Sent, int Erased, int ReadHere);
