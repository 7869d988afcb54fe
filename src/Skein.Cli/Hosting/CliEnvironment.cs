using Skein.Casework.Cases;
using Skein.Casework.Personal;
using Skein.Cli.Terminals;
using Skein.Model;
using Skein.Storage;

namespace Skein.Cli.Hosting;

/// <summary>All that a command takes from the machine, so that a test can give something else.</summary>
internal sealed record CliEnvironment
{
    /// <summary>Where answers, warnings and progress go.</summary>
    public required Terminal Terminal { get; init; }

    /// <summary>Standard input; only asked where a person looks on.</summary>
    public required TextReader Input { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>Where identifiers of things added by hand come from.</summary>
    public required IIdFactory Ids { get; init; }

    /// <summary>Where cases are kept.</summary>
    public required ICaseProvider Provider { get; init; }

    /// <summary>The folder that relative paths count from.</summary>
    public required string Folder { get; init; }

    /// <summary>The user of the system.</summary>
    public required string User { get; init; }

    /// <summary>An environment variable, or null when it is not set or empty.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>Where the person's own folder lies unless SKEIN_CONFIG says otherwise; null, the default, to keep nothing of it.</summary>
    public string? PersonalLocation { get; init; }

    /// <summary>The person's own folder: settings, recent work, what was looked at up to where.</summary>
    public PersonalFolder Personal => new(Variable("SKEIN_CONFIG") is { } named ? PathOf(named) : PersonalLocation);

    /// <summary>A path as typed, made whole.</summary>
    /// <param name="path">The path.</param>
    public string PathOf(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Opens a case for a coder.</summary>
    /// <param name="location">The folder of the case.</param>
    /// <param name="coder">Who is coding.</param>
    public CaseSession Open(string location, Coder coder) => new(Provider.Open(location), coder, Time, Ids);
}
