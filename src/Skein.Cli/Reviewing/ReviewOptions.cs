using System.CommandLine;
using System.Globalization;
using Skein.Casework.Review.Groups;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Model;
using Skein.Storage.Reading;

namespace Skein.Cli.Reviewing;

/// <summary>The options that say which proposals are reviewed; commands on many proposals share them.</summary>
internal sealed class ReviewOptions
{
    private readonly Option<string?> _document = new("--document") { HelpName = "ID", Description = "Of one document only." };
    private readonly Option<string?> _property = new("--property") { HelpName = "CODE", Description = "Of one property only, such as travelled-to." };
    private readonly Option<string?> _source = new("--source") { HelpName = "ID", Description = "Of one source only." };
    private readonly Option<string?> _rule = new("--rule") { HelpName = "RULE", Description = "Of one rule only, with its version, such as movement.travel/2." };
    private readonly Option<double?> _least;
    private readonly Option<string?> _coder = new("--coder") { HelpName = "NAME", Description = "With --aside: what this coder put aside." };
    private readonly Option<bool> _aside = new("--aside") { Description = "What was put aside as unsure, in the place of what nobody decided on." };

    /// <summary>Makes the options.</summary>
    /// <param name="least">What the least score means here.</param>
    public ReviewOptions(string least) => _least = Share("--least", least);

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        Identifiers.Check(_document, "document");
        Identifiers.Check(_property, "property");
        Identifiers.Check(_source, "source");
        _coder.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Coder.TryFrom(token.Value, out _))
            {
                result.AddError(CliFaults.BadCoder(token.Value).Markup);
            }
        });
        foreach (var option in new Option[] { _document, _property, _source, _rule, _least, _coder, _aside })
        {
            command.Add(option);
        }
    }

    /// <summary>The least score that was typed, or null.</summary>
    public double? Least(ParseResult arguments) => arguments.GetValue(_least);

    /// <summary>The filter that was typed.</summary>
    public ReviewFilter Read(ParseResult arguments) => new()
    {
        Document = arguments.GetValue(_document) is { } document ? DocumentId.From(document) : null,
        Property = arguments.GetValue(_property) is { } property ? PropertyCode.From(property) : null,
        Source = arguments.GetValue(_source) is { } source ? SourceId.From(source) : null,
        Rule = arguments.GetValue(_rule),
        LeastScore = arguments.GetValue(_least),
        Coder = arguments.GetValue(_coder) is { } coder ? Coder.From(coder) : null,
        State = arguments.GetValue(_aside) ? ProposalState.Unsure : ProposalState.Pending,
    };

    /// <summary>A share from 0 to 1 that need not be given; anything else is refused with a sentence.</summary>
    public static Option<double?> Share(string name, string description) => new(name)
    {
        HelpName = "P",
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1)
            {
                return share;
            }

            result.AddError(CliFaults.NotAShare(name, 0));
            return null;
        },
    };
}
