using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.LanguageModels;

/// <summary><c>skein language-model</c>: lets a model read documents, and says what may leave the machine.</summary>
internal sealed class LanguageModelCommand : SkeinCommand
{
    public LanguageModelCommand(CliEnvironment environment)
        : base(environment, "language-model", "Let a language model propose statements; off unless asked for, and local unless allowed.")
    {
        Examples = ["skein language-model read --endpoint http://127.0.0.1:8080 --model NAME", "skein language-model sent"];
        Add(new ReadCommand(environment));
        Add(new AllowCommand(environment));
        Add(new EndCommand(environment));
        Add(new SentCommand(environment));
    }
}
