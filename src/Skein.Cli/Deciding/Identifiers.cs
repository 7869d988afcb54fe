using System.CommandLine;
using System.CommandLine.Parsing;
using Skein.Cli.CommandLine;
using Skein.Model;

namespace Skein.Cli.Deciding;

/// <summary>Checks that what was typed can be an identifier, before the case is asked.</summary>
internal static class Identifiers
{
    /// <summary>An argument that is an identifier.</summary>
    /// <param name="name">Its name in help.</param>
    /// <param name="what">Of what.</param>
    /// <param name="description">Its help.</param>
    public static Argument<string> Argument(string name, string what, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(result => Check(result, what));
        return argument;
    }

    /// <summary>Checks an option.</summary>
    /// <typeparam name="T">One text or several.</typeparam>
    /// <param name="option">The option.</param>
    /// <param name="what">Of what.</param>
    public static void Check<T>(Option<T> option, string what) => option.Validators.Add(result => Check(result, what));

    /// <summary>Checks every word that an argument or an option was given.</summary>
    /// <param name="result">What was given.</param>
    /// <param name="what">Of what.</param>
    public static void Check(SymbolResult result, string what)
    {
        foreach (var token in result.Tokens.Where(token => !Identifier.IsValid(token.Value)))
        {
            result.AddError(CliFaults.BadIdentifier(what, token.Value));
        }
    }
}
