#pragma warning disable CA1305, IDE0005
using System.Diagnostics;
using Skein.Places.Choosing;
using Skein.Places.Areas;
using Skein.Text.Tokens;
using Xunit;
namespace Skein.Places.Tests;
public sealed class ScratchTests
{
    [Fact]
    public void Scratch()
    {
        var before = GC.GetTotalMemory(true);
        var watch = Stopwatch.StartNew();
        var index = PlaceIndex.Bundled;
        var ms = watch.ElapsedMilliseconds;
        var o = new System.Text.StringBuilder();
        o.AppendLine($"{ms} ms, {(GC.GetTotalMemory(true) - before) / 1048576.0:0.0} MiB, {index.Count}");
        var g = PlaceGazetteer.Bundled;
        foreach (var n in "Molenbeek;Sint-Jans-Molenbeek;Molenbeek-St.-Jean;Paris;Antwerp;Anvers;Nice;Raqqa;Rakka;Brussels;Bruxelles;11th arrondissement of Paris;Paris 11e;Tripoli;Valence;Georgia;Springfield;Villejuif;Trèbes;Luxembourg;Washington;Mons;Bergen;Deir ez-Zor;Saint-Denis;Aleppo;Kyiv;Mosul;The Hague;US;UK;Syria;Limburg;Vilvoorde;Vilvorde;Dallas;New York;Idlib;Sanaa;Sana'a;Bosnia;Nangarhar;England;Chechnya;Jalalabad".Split(';'))
        {
            var found = g.Find(n);
            var c = PlaceDisambiguation.Disambiguate(g, found, [], []);
            o.AppendLine($"{n}: {found.Count} -> {c.Reason} {c.Place?.Name} {c.Place?.Class} {(c.Place is null ? "" : string.Join(" < ", g.Containment(c.Place).Select(p => p.Name)))} | {string.Join("; ", found.Take(4).Select(p => p.Id + " " + p.Class + " " + p.Country + " " + p.Population))} {(c.Place is null ? null : PlaceAreas.Of(g, c.Place))}");
        }
        File.WriteAllText("/tmp/places-src/scratch.txt", o.ToString());
    }
}
