namespace Skein.Prompting.Connections;

/// <summary>Asks again, ever later, while a fault may pass by itself: a busy server, a failing one, a slow one, one that starts.</summary>
/// <param name="inner">Who is asked.</param>
/// <param name="options">How often, and how long to wait.</param>
/// <param name="time">The clock of the waits.</param>
public sealed class PatientModelClient(IModelClient inner, ModelClientOptions options, TimeProvider time) : IModelClient
{
    /// <inheritdoc/>
    public ModelEndpoint Endpoint => inner.Endpoint;

    /// <inheritdoc/>
    public string Model => inner.Model;

    /// <inheritdoc/>
    public async Task<ModelReply> AskAsync(ModelQuestion question, CancellationToken cancellation)
    {
        var wait = options.FirstWait;
        long spent = 0;
        for (var attempt = 1; ; attempt++)
        {
            var reply = await inner.AskAsync(question, cancellation).ConfigureAwait(false);
            spent = checked(spent + Math.Min(reply.Tokens, long.MaxValue / 64));
            if (attempt >= options.Attempts || reply is not ModelReply.Failed { Fault.Reach: FaultReach.Transient } failed)
            {
                return reply with { Tokens = spent };
            }

            var asked = failed.RetryAfter is { } after && after > wait ? after : wait;
            await Task.Delay(asked < options.LongestWait ? asked : options.LongestWait, time, cancellation).ConfigureAwait(false);
            wait *= 2;
        }
    }
}
