using System.Globalization;
using Skein.Extraction.Tagging;
using Skein.Learning;

namespace Skein.Training;

/// <summary>Makes a model of finished ones: with another balance, or as their mean.</summary>
internal static class TaggerMix
{
    /// <summary>Writes the model that the options ask for.</summary>
    public static int Run(TaggerOptions options) => options.Mixed.Count > 0 ? Mix(options) : Adjust(options);

    /// <summary>The weighted mean of models; its types are those of the last. The classes of words are set anew, since no mean of them says anything.</summary>
    private static int Mix(TaggerOptions options)
    {
        var models = options.Mixed.Select(one => (Model: Read(one.Path), one.Share)).ToList();
        var last = models[^1].Model;
        var builder = new LinearModelBuilder(last.Classes, last.Unit);
        string[] clusters = options.Clusters.Length > 0 ? File.ReadAllLines(options.Clusters) : [];
        var without = clusters.Select(line => (uint)(WordClusters.Key(FeatureKey.OfText(line.Split('\t')[0])) >> 32)).ToHashSet();
        models.ForEach(one => builder.Add(one.Model, one.Share, without));
        WordClusters.Write(builder, last.Unit, clusters);
        return Write(options, builder);
    }

    private static int Adjust(TaggerOptions options)
    {
        var model = Read(options.Adjust);
        var builder = new LinearModelBuilder(model.Classes, model.Unit);
        builder.Add(model);
        builder.Set(FeatureReader.BiasKey, 0, -options.Outside);
        return Write(options, builder);
    }

    private static LinearModel Read(string path)
    {
        using var file = File.OpenRead(path);
        return LinearModelFile.Read(file);
    }

    private static int Write(TaggerOptions options, LinearModelBuilder builder)
    {
        var model = builder.ToModel();
        foreach (var (_, path) in options.Outputs)
        {
            using var output = File.Create(path);
            LinearModelFile.Write(model, output);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {model.FeatureCount} features, {model.WeightCount} weights, {output.Length} bytes"));
        }

        return 0;
    }
}
