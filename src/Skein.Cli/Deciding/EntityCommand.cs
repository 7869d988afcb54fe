using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Deciding;

/// <summary><c>skein entity</c>: what is done with entities by hand.</summary>
internal sealed class EntityCommand : SkeinCommand
{
    public EntityCommand(CliEnvironment environment)
        : base(environment, "entity", "Add a person, organisation, place, incident or other thing by hand.")
    {
        Examples = ["skein entity add \"Mira Dolen\" --kind person"];
        Add(new AddEntityCommand(environment));
    }
}
