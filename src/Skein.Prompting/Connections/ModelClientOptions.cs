namespace Skein.Prompting.Connections;

/// <summary>Bounds on one answer and on asking again.</summary>
public sealed record ModelClientOptions
{
    /// <summary>How long a server may take from the question to the last byte of the answer, however busily it drips. Default 120 s; more than 0.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>The most bytes of an answer. Default 4 MiB; 1,024 or more.</summary>
    public int MostAnswerBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>The most tokens that the model is asked to write for one part. Default 4,096; 64 or more.</summary>
    public int MostAnswerTokens { get; init; } = 4_096;

    /// <summary>False for servers that know no answers by a schema; then only JSON is asked for, and the check is the same. Default true.</summary>
    public bool WithSchema { get; init; } = true;

    /// <summary>How often a question is asked when the server is busy, fails or is slow. Default 4; 1 to 10.</summary>
    public int Attempts { get; init; } = 4;

    /// <summary>The wait before the second attempt; it doubles each time. Default 1 s.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait, whatever the server asks for. Default 60 s.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);
}
