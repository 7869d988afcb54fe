using System.Globalization;
using System.Text.Json;
using Skein.Extraction.Incidents.Filling;

namespace Skein.Training;

/// <summary>
/// Trains a reader of incidents on the training part of MUC-4. The texts are free for evaluation and belong to others, so the model is written
/// where the user says and is never shipped.
/// </summary>
internal sealed class IncidentTraining : ITraining
{
    private const string CorpusFile = "train.jsonl";

    public string Name => "incidents";

    public string Usage => "--muc DIR --output FILE    DIR holds train.jsonl; prints five-fold scores, writes the model for skein eval extract --format muc --model FILE";

    public int Run(string[] args)
    {
        var corpus = Option(args, "--muc");
        var output = Option(args, "--output");
        if (corpus is null || output is null)
        {
            Console.Error.WriteLine($"skein-training {Name} {Usage}");
            return 2;
        }

        List<IncidentDocument> documents;
        try
        {
            documents = IncidentCorpus.Read(Path.Combine(corpus, CorpusFile));
        }
        catch (Exception trouble) when (trouble is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            Console.Error.WriteLine($"{Path.Combine(corpus, CorpusFile)} cannot be read as the MUC-4 corpus in JSON Lines: {trouble.Message}");
            return 2;
        }

        if (documents.Count < IncidentStack.Folds)
        {
            Console.Error.WriteLine($"{Path.Combine(corpus, CorpusFile)} holds fewer than {IncidentStack.Folds} documents; training needs more.");
            return 2;
        }

        var model = new IncidentTrainer(documents, Console.Out).Train(final: true)!;
        using var file = File.Create(output);
        FillerModelFile.Write(model, file);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrote {output}, {file.Length / 1024.0:F0} KiB, from {documents.Count} documents"));
        return 0;
    }

    private static string? Option(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
