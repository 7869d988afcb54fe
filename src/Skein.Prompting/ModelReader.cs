using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Proposals;
using Skein.Model.Vocabulary;
using Skein.Prompting.Answers;
using Skein.Prompting.Connections;
using Skein.Prompting.Prompts;

namespace Skein.Prompting;

/// <summary>A document as a model is to read it. Only its text and its day of publication are sent.</summary>
/// <param name="Document">The document; not sent.</param>
/// <param name="TextVersion">The text version that spans count in; not sent.</param>
/// <param name="Source">Its source; not sent.</param>
/// <param name="Text">Its text.</param>
/// <param name="Published">Its day of publication, when known.</param>
public sealed record ModelDocument(DocumentId Document, TextVersionId TextVersion, SourceId Source, string Text, Edtf? Published);

/// <summary>What a model read in one document. All of it is a proposal.</summary>
/// <param name="Entities">The entities that the proposals name.</param>
/// <param name="Proposals">Statements, in the order of their quotes.</param>
/// <param name="Refused">How many statements of the answers are not proposed, by the reason.</param>
/// <param name="Tokens">The tokens that were spent.</param>
/// <param name="Fault">Why the document could not be read whole; then nothing of it is proposed. Null when it was read.</param>
public sealed record ModelReading(
    IReadOnlyList<ProposedEntity> Entities,
    IReadOnlyList<Proposal> Proposals,
    IReadOnlyDictionary<Refusal, int> Refused,
    long Tokens,
    ModelFault? Fault);

/// <summary>
/// Reads documents with a language model, part by part. What a model writes is read as statements and as nothing else: there is no word
/// that it could say to make Skein send, fetch, decide or merge something.
/// </summary>
/// <param name="client">Who is asked.</param>
/// <param name="options">How much at a time.</param>
public sealed class ModelReader(IModelClient client, ModelReadingOptions options)
{
    /// <summary>The tool's name in a run.</summary>
    public const string Tool = "skein-language-model";

    /// <summary>Where questions go to.</summary>
    public ModelEndpoint Endpoint => client.Endpoint;

    /// <summary>The model, as the server lists it.</summary>
    public string Model => client.Model;

    /// <summary>A rough count, on the high side, of the tokens that the questions on a text have; answers come on top.</summary>
    /// <param name="document">The document.</param>
    public long Estimate(ModelDocument document)
    {
        var text = new SentText(document.Text);
        return text.Parts(options.PartLength).Sum(part => Prompt.Ask(text, part, document.Published).EstimatedTokens);
    }

    /// <summary>Reads one document; all its parts or nothing.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellation">Stops it; nothing of the document is then proposed.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task<ModelReading> ReadAsync(ModelDocument document, CancellationToken cancellation = default)
    {
        var text = new SentText(document.Text);
        var check = new AnswerCheck(document, text, client.Model, options, PropertyVocabulary.Shipped);
        long tokens = 0;
        foreach (var part in text.Parts(options.PartLength))
        {
            var reply = await client.AskAsync(Prompt.Ask(text, part, document.Published), cancellation).ConfigureAwait(false);
            tokens += reply.Tokens;
            var fault = (reply as ModelReply.Failed)?.Fault;
            if (reply is ModelReply.Answered { Content: var content })
            {
                if (AnswerReader.Read(content, options.MostStatements, check.Refuse) is { } items)
                {
                    foreach (var said in items)
                    {
                        cancellation.ThrowIfCancellationRequested();
                        check.Take(said, part);
                    }
                }
                else
                {
                    fault = ModelFaults.NotInForm;
                }
            }

            if (fault is not null)
            {
                return new ModelReading([], [], check.Result().Refused, tokens, fault);
            }
        }

        var (entities, proposals, refused) = check.Result();
        return new ModelReading(entities, proposals, refused, tokens, null);
    }
}
