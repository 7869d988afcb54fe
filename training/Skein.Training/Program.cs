using Skein.Training;

// Makes the models that are shipped. Each training takes the paths of its corpora, has its seed fixed, and writes the same bytes each time.
ITraining[] trainings = [new TaggerTraining(), new ClusterTraining(), new ParserTraining(), new IncidentTraining()];

var training = Array.Find(trainings, one => one.Name == args.FirstOrDefault());
if (training is null)
{
    await Console.Error.WriteLineAsync("skein-training NAME OPTIONS");
    foreach (var one in trainings)
    {
        await Console.Error.WriteLineAsync($"  {one.Name} {one.Usage}");
    }

    return 2;
}

return training.Run(args[1..]);
