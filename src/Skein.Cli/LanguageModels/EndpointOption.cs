using System.CommandLine;
using Skein.Cli.Terminals;
using Skein.Prompting;
using Skein.Prompting.Connections;

namespace Skein.Cli.LanguageModels;

/// <summary>The address of a server of language models.</summary>
internal static class EndpointOption
{
    /// <summary>The option; an address that is none, or that lies beyond this machine without TLS, is refused with the command line.</summary>
    public static Option<string> Make()
    {
        var option = new Option<string>("--endpoint") { HelpName = "URL", Description = "Address of a server with /v1/chat/completions: http://127.0.0.1:8080; https beyond this machine.", Required = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !ModelEndpoint.TryParse(token.Value, out _, out var fault))
            {
                result.AddError(Sentence(fault));
            }
        });
        return option;
    }

    /// <summary>The endpoint of a command line that was not refused.</summary>
    public static ModelEndpoint Of(ParseResult arguments, Option<string> option) =>
        ModelEndpoint.TryParse(arguments.GetRequiredValue(option), out var endpoint, out var fault) ? endpoint : throw new InvalidOperationException(fault.Code);

    /// <summary>A fault in one line.</summary>
    public static string Sentence(ModelFault fault) => $"{fault.Message} ({fault.Code})";

    /// <summary>Says a fault.</summary>
    public static void Say(Terminal terminal, ModelFault fault) => terminal.Warn($"{fault.Message} ({fault.Code})");
}
