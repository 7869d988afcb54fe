namespace Skein.Training;

/// <summary>One kind of training. The same corpora and options give the same bytes.</summary>
internal interface ITraining
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>Its options, in a line.</summary>
    string Usage { get; }

    /// <summary>Reads the corpora, trains, prints what it measures, and writes the model.</summary>
    /// <param name="args">The options, without the name.</param>
    /// <returns>The exit code: 0, or 2 when an option is missing or a corpus cannot be read.</returns>
    int Run(string[] args);
}
