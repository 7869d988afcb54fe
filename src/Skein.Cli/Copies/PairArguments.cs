using System.CommandLine;
using Skein.Cli.Deciding;
using Skein.Model;

namespace Skein.Cli.Copies;

/// <summary>The two documents of a pair; their order makes no difference.</summary>
internal sealed class PairArguments
{
    private readonly Argument<string> _one = Identifiers.Argument("DOCUMENT", "document", "One of the two, as skein copies list names it.");
    private readonly Argument<string> _other = Identifiers.Argument("OTHER", "document", "The other.");

    /// <summary>Adds both.</summary>
    public void AddTo(Command command)
    {
        command.Add(_one);
        command.Add(_other);
    }

    /// <summary>What was typed.</summary>
    public (DocumentId One, DocumentId Other) Of(ParseResult arguments) =>
        (DocumentId.From(arguments.GetRequiredValue(_one)), DocumentId.From(arguments.GetRequiredValue(_other)));
}
