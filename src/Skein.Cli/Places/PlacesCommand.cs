using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Places;

/// <summary><c>skein places</c>: the gazetteer, and what a case adds to it.</summary>
internal sealed class PlacesCommand : SkeinCommand
{
    public PlacesCommand(CliEnvironment environment)
        : base(environment, "places", "Look places up in the gazetteer, import GeoNames files into a case, and choose what open place names mean.")
    {
        Examples = ["skein places find Vilvoorde", "skein places import BE.zip --case harbour.skein", "skein places open"];
        Add(new FindPlacesCommand(environment));
        Add(new ImportPlacesCommand(environment));
        Add(new OpenPlacesCommand(environment));
        Add(new ChoosePlaceCommand(environment));
    }
}
