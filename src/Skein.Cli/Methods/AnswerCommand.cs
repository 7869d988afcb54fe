using System.CommandLine;
using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;

namespace Skein.Cli.Methods;

/// <summary>
/// A command that shows what a method answers. Under <c>skein method assess</c> the same command, with the same options, signs the answer instead of
/// showing it.
/// </summary>
internal abstract class AnswerCommand : ViewCommand
{
    private readonly SignOptions? _sign;

    /// <param name="environment">Streams, clock, folder and providers.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="sign">Given, the answer is signed; null: it is shown.</param>
    private protected AnswerCommand(CliEnvironment environment, string name, string description, SignOptions? sign)
        : base(environment, name, sign is null ? description : $"Sign the answer: {char.ToLowerInvariant(description[0])}{description[1..]}")
    {
        _sign = sign;
        sign?.AddTo(this);
    }

    /// <summary>True when the answer is signed instead of shown.</summary>
    protected bool IsSigning => _sign is not null;

    /// <summary>Signs the answer where that is asked for.</summary>
    /// <param name="arguments">What was typed.</param>
    /// <param name="act">Signs it.</param>
    /// <returns>An <see cref="ExitCode"/>; null where the answer is to be shown.</returns>
    protected int? Sign(ParseResult arguments, Func<Signature, ActOutcome> act) =>
        _sign is null ? null : Outcomes.Say(Terminal, act(_sign.Read(arguments)), "Signed");

    /// <summary>The reason that was typed with the signature; null where the answer is shown.</summary>
    protected string? SigningReason(ParseResult arguments) => _sign?.Read(arguments).Reason;
}
