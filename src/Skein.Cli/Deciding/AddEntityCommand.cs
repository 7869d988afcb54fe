using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Wording;
using Skein.Model.Entities;

namespace Skein.Cli.Deciding;

/// <summary><c>skein entity add</c>: adds an entity by hand. One with the same name is somebody else until judged the same.</summary>
internal sealed class AddEntityCommand : CaseCommand
{
    private readonly Argument<string> _label = new("NAME") { Description = "Its name, or the role it is shown by." };
    private readonly Option<string?> _kind = OneOf("--kind", "What it is; needed.", EntityText.Codes<EntityKind>());
    private readonly Option<bool> _byRole = Switch("--by-role", "NAME is a role: the person is never shown by name.");
    private readonly Option<string?> _protection = OneOf("--protection", "Why the person is shielded from networks and exports.", EntityText.Codes<ProtectionClass>());

    public AddEntityCommand(CliEnvironment environment)
        : base(environment, "add", "Add an entity by hand.")
    {
        Examples = ["skein entity add \"Mira Dolen\" --kind person", "skein entity add \"the driver\" --kind person --by-role --protection bystander-or-relative"];
        Remark = "An entity with the same name is somebody else until it is judged the same (skein judge).";
        _kind.Required = true;
        Add(_label);
        Add(_kind);
        Add(_byRole);
        Add(_protection);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var entity = new NewEntity(
            EntityText.Of<EntityKind>(arguments.GetValue(_kind))!.Value,
            arguments.GetRequiredValue(_label),
            arguments.GetValue(_byRole),
            EntityText.Of<ProtectionClass>(arguments.GetValue(_protection)) ?? ProtectionClass.None);
        return Task.FromResult(Outcomes.Say(Terminal, new AddEntity(session).Run(entity), "Added as"));
    }
}
