using System.Text;
using Skein.Casework.Views;
using Skein.Cli.Terminals;
using Skein.Model.Entities;

namespace Skein.Cli.Wording;

/// <summary>How a person or thing is named in a line.</summary>
internal static class EntityText
{
    /// <summary>The label, marked when nobody but the machine has named it or when the person is shielded.</summary>
    /// <param name="entity">Whom or what.</param>
    public static Words Name(EntityRef entity)
    {
        var marks = new List<string>();
        if (entity.IsProposed)
        {
            marks.Add("machine reading");
        }

        if (entity.Protection != ProtectionClass.None)
        {
            marks.Add(Code(entity.Protection).Replace('-', ' '));
        }

        return marks.Count == 0 ? Words.Of($"[bold]{entity.Label}[/]") : Words.Of($"[bold]{entity.Label}[/] [yellow]({string.Join(", ", marks)})[/]");
    }

    /// <summary>Its kind in words.</summary>
    /// <param name="entity">Whom or what.</param>
    public static string Kind(EntityRef entity) => Code(entity.Kind);

    /// <summary>A value of a list in lower case with hyphens, as options and tables write it.</summary>
    /// <typeparam name="T">The list.</typeparam>
    /// <param name="value">The value.</param>
    public static string Code<T>(T value)
        where T : struct, Enum
    {
        var code = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && code.Length > 0)
            {
                code.Append('-');
            }

            code.Append(char.ToLowerInvariant(letter));
        }

        return code.ToString();
    }

    /// <summary>All values of a list as options write them.</summary>
    /// <typeparam name="T">The list.</typeparam>
    public static string[] Codes<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Code)];

    /// <summary>The value of a list that a code stands for; the code was checked.</summary>
    /// <typeparam name="T">The list.</typeparam>
    /// <param name="code">The code; null gives null.</param>
    public static T? Of<T>(string? code)
        where T : struct, Enum =>
        code is null ? null : Enum.GetValues<T>().First(value => Code(value).Equals(code, StringComparison.OrdinalIgnoreCase));
}
