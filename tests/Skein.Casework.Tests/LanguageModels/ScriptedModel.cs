using Skein.Prompting.Connections;

namespace Skein.Casework.Tests.LanguageModels;

/// <summary>A model that answers by a script; it counts what it is asked and lets a test look at each question.</summary>
internal sealed class ScriptedModel(string endpoint, Func<ModelQuestion, ModelReply> script, string model = "tiny") : IModelClient
{
    public List<ModelQuestion> Asked { get; } = [];

    public ModelEndpoint Endpoint { get; } = ModelEndpoint.TryParse(endpoint, out var parsed, out _) ? parsed : throw new ArgumentException(endpoint);

    public string Model => model;

    public Task<ModelReply> AskAsync(ModelQuestion question, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Asked.Add(question);
        return Task.FromResult(script(question));
    }

    /// <summary>Says of every document that the two are siblings; right where they are named in it.</summary>
    public static ScriptedModel Siblings(string endpoint, string left, string right, string quote) => new(endpoint, _ => new ModelReply.Answered(
        $$"""
        {"statements":[{"quote":"{{quote}}","property":"sibling-of","subject":"{{left}}","subject_kind":"person","object":"{{right}}",
        "object_kind":"person","value":null,"when":null,"stance":"asserts","modality":"flat","speaker":null}]}
        """)
    { Tokens = 100 });
}
