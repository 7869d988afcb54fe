using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Places;

/// <summary><c>skein places</c>: the gazetteer, and what a case adds to it.</summary>
internal sealed class PlacesCommand : SkeinCommand
{
    public PlacesCommand(CliEnvironment environment)
        : base(environment, "places", "Look places up in the gazetteer, and import GeoNames files into a case.")
    {
        Examples = ["skein places find Vilvoorde", "skein places import BE.zip --case harbour.skein"];
        Add(new FindPlacesCommand(environment));
        Add(new ImportPlacesCommand(environment));
    }
}
