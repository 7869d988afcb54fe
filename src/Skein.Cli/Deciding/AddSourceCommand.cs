using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Sources;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Wording;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Sources;

namespace Skein.Cli.Deciding;

/// <summary><c>skein source add</c>: adds a source with its grade, kind, language and origin.</summary>
internal sealed class AddSourceCommand : CaseCommand
{
    private readonly Argument<string> _title = new("TITLE") { Description = "Its title." };
    private readonly Option<string?> _id = Text("--id", "ID", "Its identifier. Default: made by Skein.");
    private readonly Option<string?> _kind = OneOf("--kind", "What it is. Default other.", EntityText.Codes<SourceKind>());
    private readonly Option<string?> _reliability = OneOf("--reliability", "The letter. Default F, cannot be judged.", Enum.GetNames<Reliability>());
    private readonly Option<string?> _reason = Text("--grade-reason", "WORDS", "Why that letter.");
    private readonly Option<string?> _language = Text("--language", "CODE", "Its language, as a two-letter code.");
    private readonly Option<string?> _writtenBy = Text("--written-by", "NAME", "Its author.");
    private readonly Option<string?> _publisher = Text("--publisher", "NAME", "Its publisher.");
    private readonly Option<string?> _published = Text("--published", "DATE", "When it was published, in EDTF.");
    private readonly Option<string?> _locator = Text("--locator", "ADDRESS", "Where it is found.");
    private readonly Option<string?> _derivedFrom = Text("--derived-from", "ID", "The source that it takes its information from: it is no origin of its own then.");
    private readonly Option<string?> _keeping = OneOf("--keeping", "What is kept of its documents. Default original.", EntityText.Codes<KeepingPolicy>());

    public AddSourceCommand(CliEnvironment environment)
        : base(environment, "add", "Add a source.")
    {
        Examples = ["skein source add \"The Harbour Gazette\" --id so-gazette --kind article --reliability B --grade-reason \"own correspondents\""];
        Identifiers.Check(_id, "source");
        Identifiers.Check(_derivedFrom, "source");
        _published.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Edtf.TryParse(token.Value, out _, out var reason))
            {
                result.AddError(CliFaults.BadDate("--published", token.Value, reason));
            }
        });
        Add(_title);
        foreach (var option in new[] { _id, _kind, _reliability, _reason, _language, _writtenBy, _publisher, _published, _locator, _derivedFrom, _keeping })
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var source = new Source
        {
            Id = SourceId.From(arguments.GetValue(_id) ?? session.Ids.Next("so")),
            Title = arguments.GetRequiredValue(_title),
            Kind = EntityText.Of<SourceKind>(arguments.GetValue(_kind)) ?? SourceKind.Other,
            Reliability = arguments.GetValue(_reliability) is { } letter ? Enum.Parse<Reliability>(letter, ignoreCase: true) : Reliability.F,
            GradeReason = arguments.GetValue(_reason),
            Language = arguments.GetValue(_language),
            Author = arguments.GetValue(_writtenBy),
            Publisher = arguments.GetValue(_publisher),
            Published = arguments.GetValue(_published) is { } published ? Edtf.Parse(published) : null,
            Locator = arguments.GetValue(_locator),
            Origins = arguments.GetValue(_derivedFrom) is { } origin ? [new SourceOrigin(OriginRelation.DerivedFrom, SourceId.From(origin))] : [],
            Keeping = EntityText.Of<KeepingPolicy>(arguments.GetValue(_keeping)) ?? KeepingPolicy.Original,
        };
        return Task.FromResult(Outcomes.Say(Terminal, new AddSource(session).Run(source), "Added as"));
    }
}
