namespace Skein.Bench;

/// <summary>Invented people, places and groups, and sentences about them, from a seed: the same seed gives the same words.</summary>
internal sealed class Invented(int seed)
{
    private static readonly string[] Given =
    [
        "Salim", "Karim", "Nadia", "Yusuf", "Leila", "Tarik", "Samira", "Anton", "Marek", "Irina", "Pieter", "Joris", "Amina", "Bilel",
        "Rachid", "Omer", "Selma", "Viktor", "Hanna", "Ismael", "Farid", "Noor", "Jamal", "Lucas", "Adriaan", "Malik", "Zara", "Emil",
    ];

    private static readonly string[] Stems =
    [
        "Fer", "Oud", "Bel", "Kas", "Mor", "Tan", "Zer", "Had", "Lam", "Dro", "Vel", "Sar", "Ben", "Kol", "Rim", "Gas", "Nor", "Tal", "Wes", "Hur",
    ];

    private static readonly string[] Endings = ["rat", "in", "kam", "mani", "ovsky", "aert", "oui", "ani", "elsen", "adi", "ek", "ier", "ouf", "ard", "ini"];

    private static readonly string[] Middles = ["", "a", "el", "im", "or", "ush", "and", "er", "il", "ov"];

    private static readonly string[] Towns =
    [
        "Velmont", "Harsteen", "Port Cassis", "Oudendal", "Marenne", "Sint-Alra", "Kerrin", "Dolvenne", "Tarsk", "Bremmeren", "Lisse-le-Bois", "Novgat",
    ];

    private static readonly string[] Groups =
    [
        "Harsteen network", "Marenne cell", "Northern Committee", "Dolvenne Brigade", "Free Coast Movement", "Ministry of Justice", "Velmont police",
    ];

    private static readonly string[] Filler =
    [
        "The file runs to several hundred pages and was read in part only.",
        "Neighbors described the street as quiet, with a bakery and two schools.",
        "The spokeswoman declined to say more before the hearing.",
        "Rain delayed the trains that morning, and few people were about.",
        "The report leaves open how the papers came to be in the drawer.",
        "Lawyers for both sides asked for time to read the new documents.",
        "Nothing in the record says who paid for the journey.",
    ];

    private readonly Random _random = new(seed);

    public string Person() => $"{Pick(Given)} {Pick(Stems)}{Pick(Middles)}{Pick(Endings)}";

    public string Group() => Pick(Groups);

    public string Town() => Pick(Towns);

    public string Date() => $"{_random.Next(1, 28)} {Pick(["January", "March", "May", "July", "October", "November"])} {_random.Next(2010, 2020)}";

    public string Edtf() => $"{_random.Next(2008, 2021)}-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}";

    public int Number(int below) => _random.Next(below);

    public T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public string Sentence() => _random.Next(24) switch
    {
        0 => $"{Person()} and {Person()} are brothers.",
        1 => $"{Person()} was arrested in {Town()} on {Date()}.",
        2 => $"{Person()}, a childhood friend of {Person()}, lived in {Town()}.",
        3 => $"According to the prosecutor, {Person()} was a member of the {Group()}.",
        4 => $"{Person()} was convicted of robbery in {Town()} on {Date()}.",
        5 => $"{Person()} travelled to {Town()} with {Person()} on {Date()}.",
        6 => $"The bombing in {Town()} on {Date()} killed at least {_random.Next(2, 90)} people.",
        7 => $"{Person()}, also known as Abu {Pick(Given)}, may have met {Person()} in prison.",
        _ => Pick(Filler),
    };

    /// <summary>A report of about so many characters, in paragraphs.</summary>
    public string Report(int characters)
    {
        var text = new System.Text.StringBuilder();
        while (text.Length < characters)
        {
            for (var sentences = _random.Next(3, 7); sentences > 0; sentences--)
            {
                text.Append(Sentence()).Append(' ');
            }

            text.Append("\n\n");
        }

        return text.ToString();
    }
}
