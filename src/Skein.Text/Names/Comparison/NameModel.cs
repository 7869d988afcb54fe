using System.Globalization;

namespace Skein.Text.Names.Comparison;

/// <summary>
/// Weights of the features for one kind of name: a logistic regression fitted by <c>training/names/fit.py</c>. Immutable and safe to share between threads.
/// </summary>
public sealed class NameModel
{
    private readonly double[] _person;
    private readonly double[] _organisation;

    private NameModel(string version, double[] person, double[] organisation)
    {
        Version = version;
        _person = person;
        _organisation = organisation;
    }

    /// <summary>The model that is shipped (<c>name-weights.txt</c>, its card beside it).</summary>
    public static NameModel Shipped { get; } = Parse(DataFile.Lines("name-weights.txt"));

    /// <summary>The name of the weights, such as <c>names/1</c>. A score that is stored names it.</summary>
    public string Version { get; }

    /// <summary>Reads weights: lines <c>version V</c>, then <c>feature TAB person TAB organisation</c>; lines that begin with # are comments.</summary>
    /// <exception cref="FormatException">A line has another form, or names a feature that is not known.</exception>
    public static NameModel Parse(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var person = new double[NameFeatures.Count];
        var organisation = new double[NameFeatures.Count];
        var version = "unnamed";
        foreach (var line in lines)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length == 2 && cells[0] == "version")
            {
                version = cells[1];
                continue;
            }

            var feature = Array.IndexOf(NameFeatures.Names, cells[0]);
            if (feature < 0 || cells.Length != 3)
            {
                throw new FormatException("A line of the weights names no known feature, or has other than three cells; the file belongs to another version.");
            }

            person[feature] = double.Parse(cells[1], CultureInfo.InvariantCulture);
            organisation[feature] = double.Parse(cells[2], CultureInfo.InvariantCulture);
        }

        return new NameModel(version, person, organisation);
    }

    internal ReadOnlySpan<double> Weights(NameKind kind) => kind == NameKind.Person ? _person : _organisation;

    internal double Probability(NameKind kind, ReadOnlySpan<double> features)
    {
        var weights = Weights(kind);
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
