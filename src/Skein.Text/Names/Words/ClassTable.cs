using System.Collections.Frozen;
using System.Globalization;

namespace Skein.Text.Names.Words;

/// <summary>The classes of <c>name-classes.txt</c>, by form and by sound. A sound that two classes share decides nothing.</summary>
internal sealed class ClassTable
{
    private readonly FrozenDictionary<string, int> _byForm;
    private readonly FrozenDictionary<string, int> _bySound;
    private readonly FrozenDictionary<string, int[]> _groups;
    private readonly int[] _commonness;

    private ClassTable(FrozenDictionary<string, int> byForm, FrozenDictionary<string, int> bySound, FrozenDictionary<string, int[]> groups, int[] commonness)
    {
        _byForm = byForm;
        _bySound = bySound;
        _groups = groups;
        _commonness = commonness;
    }

    public static ClassTable Load(string classes, params string[] groups)
    {
        var lines = DataFile.Lines("name-classes.txt").Select(line => line.Split('\t')).ToList();
        var numbered = lines.Where(cells => cells[0] == classes).Select((cells, i) => (Number: i + 1, Forms: cells[2].Split(' '), Common: cells[1])).ToList();
        var forms = numbered.SelectMany(row => row.Forms.Select(form => (Form: form, row.Number))).DistinctBy(pair => pair.Form);
        var sounds = numbered.SelectMany(row => row.Forms.Where(form => char.IsAscii(form[0])).Select(form => Sounds.Of(form)).Distinct().Select(sound => (Sound: sound, row.Number)))
            .GroupBy(pair => pair.Sound, StringComparer.Ordinal).Where(group => group.Count() == 1).Select(group => group.First());
        var members = lines.Where(cells => groups.Contains(cells[0], StringComparer.Ordinal)).SelectMany((cells, i) => cells[2].Split(' ').Select(form => (Form: form, Group: i + 1)))
            .GroupBy(pair => pair.Form, StringComparer.Ordinal);
        return new ClassTable(
            forms.ToFrozenDictionary(pair => pair.Form, pair => pair.Number, StringComparer.Ordinal),
            sounds.ToFrozenDictionary(pair => pair.Sound, pair => pair.Number, StringComparer.Ordinal),
            members.ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Group).Distinct().ToArray(), StringComparer.Ordinal),
            [0, .. numbered.Select(row => int.Parse(row.Common, CultureInfo.InvariantCulture))]);
    }

    public int ClassOf(string plain, string sound) =>
        _byForm.TryGetValue(plain, out var number) || (sound.Length >= 4 && _bySound.TryGetValue(sound, out number)) ? number : 0;

    public int[] GroupsOf(string plain) => _groups.GetValueOrDefault(plain, []);

    public int Commonness(int number) => _commonness[number];
}
