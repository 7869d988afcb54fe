using Skein.Extraction.Tagging;
using Skein.Learning;

namespace Skein.Training;

/// <summary>Makes the model file's table of what was learned, in one style.</summary>
internal static class TaggerExport
{
    private const double Unit = 1.0 / 256;

    /// <summary>The weights of a style with the transitions and the classes of words; those below the least are left out.</summary>
    public static LinearModel Of(TaggerOptions options, TagScheme scheme, TaggerExamples reader, TaggerCrf crf, float[] style)
    {
        var builder = new LinearModelBuilder(scheme.Labels, Unit);
        foreach (var (key, feature) in reader.Features)
        {
            for (var label = 0; label < scheme.Labels.Count; label++)
            {
                var weight = crf.Weight(feature, label, style);
                if (Math.Abs(weight) >= options.Least)
                {
                    builder.Set(key, label, weight);
                }
            }
        }

        for (var before = 0; before < scheme.Labels.Count; before++)
        {
            for (var label = 0; label < scheme.Labels.Count; label++)
            {
                if (scheme.Follows(before, label))
                {
                    builder.Set(NameModel.TransitionKey(before), label, crf.Transition(before, label, style));
                }
            }
        }

        builder.Set(FeatureReader.BiasKey, 0, -options.Outside);
        if (options.Clusters.Length > 0)
        {
            WordClusters.Write(builder, Unit, File.ReadLines(options.Clusters));
        }

        if (options.IgnoreCase)
        {
            builder.Set(NameModel.IgnoreCaseKey, 0, 1);
        }

        return builder.ToModel();
    }
}
