using Skein.Text.Hashing;

namespace Skein.Model.Log;

/// <summary>
/// One link of the chain. <see cref="Hash"/> = SHA-256 over sequence, kind, time, author, commitment and the previous hash;
/// <see cref="Commitment"/> = SHA-256 over a random salt and the payload, which lie apart, so that both can be erased and the chain
/// still verifies.
/// </summary>
/// <param name="Sequence">Its place in the log; the first is 1 and there are no gaps.</param>
/// <param name="Kind">The kind of the event, such as <c>statement-recorded</c>.</param>
/// <param name="RecordedOn">When it was recorded (fourth clock), UTC, to the millisecond.</param>
/// <param name="Author">Who recorded it.</param>
/// <param name="Commitment">The commitment to the payload.</param>
/// <param name="Previous">The hash of the entry before; all zeros for the first.</param>
/// <param name="Hash">The hash of this entry.</param>
/// <param name="Event">The event; null when its payload was erased.</param>
public sealed record LogEntry(
    long Sequence,
    string Kind,
    DateTimeOffset RecordedOn,
    Coder Author,
    ContentHash Commitment,
    ContentHash Previous,
    ContentHash Hash,
    CaseEvent? Event);
