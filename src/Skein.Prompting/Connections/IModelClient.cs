namespace Skein.Prompting.Connections;

/// <summary>One question to a language model.</summary>
/// <param name="Instructions">What the model is to do; written by Skein, never by a document.</param>
/// <param name="Material">The part of a document, between marks that it cannot hold.</param>
public sealed record ModelQuestion(string Instructions, string Material)
{
    /// <summary>A rough count of its tokens: one for three UTF-16 units, more than most tokenizers need.</summary>
    public long EstimatedTokens => (Instructions.Length + Material.Length + 2) / 3;
}

/// <summary>What came back. Text of an answer is material to be checked and nothing else.</summary>
public abstract record ModelReply
{
    private ModelReply()
    {
    }

    /// <summary>The tokens that were spent: what the server says, or what Skein estimates when that is more.</summary>
    public required long Tokens { get; init; }

    /// <summary>The model answered.</summary>
    /// <param name="Content">What it wrote.</param>
    public sealed record Answered(string Content) : ModelReply;

    /// <summary>There is no answer.</summary>
    /// <param name="Fault">Why.</param>
    /// <param name="RetryAfter">How long the server asks to wait, when it does.</param>
    public sealed record Failed(ModelFault Fault, TimeSpan? RetryAfter = null) : ModelReply;
}

/// <summary>Somebody who answers questions: a server, a server asked again when it is busy, or a test.</summary>
public interface IModelClient
{
    /// <summary>Where questions go to.</summary>
    ModelEndpoint Endpoint { get; }

    /// <summary>The model, as the server lists it.</summary>
    string Model { get; }

    /// <summary>Asks once.</summary>
    /// <param name="question">The question.</param>
    /// <param name="cancellation">Stops waiting for the answer.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Task<ModelReply> AskAsync(ModelQuestion question, CancellationToken cancellation);
}
