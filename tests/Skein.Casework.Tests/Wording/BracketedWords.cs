using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.Json;
using Skein.Casework.Wording;
using Skein.Model.Log;
using Skein.Testing;

namespace Skein.Casework.Tests.Wording;

/// <summary>
/// A language that nobody ships, in which every sentence of casework is the English one between brackets, so that one that was recorded is seen
/// wherever it stands. Each test class takes a tag of its own, since the file lies beside the program while it lasts.
/// </summary>
internal sealed class BracketedWords : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;
    private readonly Satellite _file;
    private readonly string _tag;

    /// <summary>Installs the language, without the words under one key where that is asked.</summary>
    public BracketedWords(string tag, string? lacking = null)
    {
        var library = typeof(LegalWording).Assembly;
        var english = new ResourceManager("Skein.Casework.Resources.Words", library).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        _tag = tag;
        _file = Satellite.Write(
            library,
            "Skein.Casework.Resources.Words",
            tag,
            english.Cast<DictionaryEntry>().Where(entry => (string)entry.Key != lacking).ToDictionary(entry => (string)entry.Key, entry => $"⟦{entry.Value}⟧"));
    }

    /// <summary>What is recorded in a case after an entry, as it lies in the log.</summary>
    public static List<string> Recorded(Desk desk, long after) =>
        [.. Enumerable.Range(1, (int)(desk.Head() - after)).Select(step => JsonSerializer.Serialize(Entry(desk, after + step), CaseJson.Options))];

    public static CaseEvent Entry(Desk desk, long sequence)
    {
        using var reader = desk.Session.Store.OpenReader();
        return reader.Entry(sequence)!.Event!;
    }

    /// <summary>From here on the language is spoken.</summary>
    public void Speak() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(_tag);

    public void Dispose()
    {
        CultureInfo.CurrentUICulture = _before;
        _file.Dispose();
    }
}
