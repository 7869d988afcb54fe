using System.Globalization;
using Skein.Casework.Cases;

namespace Skein.Casework.Personal;

/// <summary>Reads and changes the settings of the person at this machine.</summary>
/// <param name="folder">The person's folder.</param>
public sealed class KeepSettings(PersonalFolder folder)
{
    internal const string File = "settings.json";

    /// <summary>The settings; defaults where nothing was chosen or what is written there cannot be.</summary>
    public Settings Read()
    {
        var read = folder.Read<Settings>(File);
        return Check(read) is null ? read : new Settings();
    }

    /// <summary>Changes them. When recent work is no longer to be kept, what was kept of it is emptied.</summary>
    /// <param name="settings">As they are to be.</param>
    /// <returns>Why nothing was changed; null when it was.</returns>
    public ActOutcome.Refused? Save(Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if ((Check(settings) ?? folder.Change<Settings>(File, _ => settings)) is { } refused)
        {
            return refused;
        }

        if (!settings.KeepsRecentWork)
        {
            new RecentCases(folder).Clear();
            folder.ForgetRecent();
        }

        return null;
    }

    private static ActOutcome.Refused? Check(Settings settings) => settings switch
    {
        { RowsPerPage: < Settings.FewestRows or > Settings.MostRows } => Faults.BadRows(Settings.FewestRows, Settings.MostRows),
        { Language: { } language } when !IsLanguage(language) => Faults.BadPageLanguage(),
        _ => null,
    };

    private static bool IsLanguage(string tag)
    {
        try
        {
            return tag.Length is >= 2 and <= 20 && CultureInfo.GetCultureInfo(tag).Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
