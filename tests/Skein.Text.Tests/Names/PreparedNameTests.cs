using Skein.Text.Names;

namespace Skein.Text.Tests.Names;

/// <summary>The persons and bodies are invented.</summary>
public class PreparedNameTests
{
    [Theory]
    [InlineData("Tomar Dravenni", "Given:tomar Surname:dravenni")]
    [InlineData("DRAVENNI, Tomar", "Surname:dravenni Given:tomar")]
    [InlineData("DRAVENNI Tomar", "Surname:dravenni Given:tomar")]
    [InlineData("Tomar DRAVENNI", "Given:tomar Surname:dravenni")]
    [InlineData("Youssef E.A.", "Given:youssef Initial:e Initial:a")]
    [InlineData("Abou Tomar al-Dravi", "Kunya:abutomar Article:al Nisba:dravi")]
    [InlineData("Umm Selva", "Kunya:ummselva")]
    [InlineData("Tomar bin Selvan al-Dravi", "Given:tomar Connector:bin Nasab:selvan Article:al Nisba:dravi")]
    [InlineData("Tomara bint Selvan", "Given:tomara Connector:bint Nasab:selvan")]
    [InlineData("Tomar Ould Selvan", "Given:tomar Connector:ould Nasab:selvan")]
    [InlineData("Tomar Selvanovich Dravenov", "Given:tomar Patronymic:selvanovich Surname:dravenov")]
    [InlineData("Tomar Selvanzadeh", "Given:tomar Patronymic:selvanzadeh")]
    [InlineData("Dr. Tomar van der Dravel Jr.", "Honorific:dr Given:tomar Particle:van Particle:der Surname:dravel Suffix:jr")]
    [InlineData("Selvan al-Din Dravenni", "Laqab:selvanaldin Surname:dravenni")]
    [InlineData("Abd al-Selvan Dravenni", "Given:abdselvan Surname:dravenni")]
    [InlineData("عبدالسلوان درافيني", "Given:abdslwan Surname:drafini")]
    [InlineData("...", "")]
    public void The_parts_of_a_person_are(string name, string expected) => Assert.Equal(expected, Parts(name, NameKind.Person));

    [Theory]
    [InlineData("Dravel Trading Company Limited", "Word:dravel Generic:trading LegalForm:company LegalForm:limited", "ltd")]
    [InlineData("Dravel Aktiengesellschaft", "Word:dravel LegalForm:aktiengesellschaft", "ag")]
    [InlineData("OOO Dravel", "LegalForm:ooo Word:dravel", "llc")]
    [InlineData("ООО Дравель", "LegalForm:ooo Word:dravel", "llc")]
    [InlineData("D.R.V. Front IV", "Word:drv Generic:front Number:4", null)]
    [InlineData("Front of the Dravel", "Generic:front Particle:of Particle:the Word:dravel", null)]
    [InlineData("Company", "Generic:company", null)]
    public void The_parts_of_an_organisation_are(string name, string expected, string? form)
    {
        Assert.Equal(expected, Parts(name, NameKind.Organisation));
        Assert.Equal(form, PreparedName.Of(name, NameKind.Organisation).LegalForm);
    }

    [Fact]
    public void Every_part_leads_to_its_words_in_the_original()
    {
        const string Name = "  Sheikh Tomar ibn Abd al-Selvan (ad-Dravi)";
        var name = PreparedName.Of(Name, NameKind.Person);

        Assert.Equal(
            ["Sheikh", "Tomar", "ibn", "Abd al-Selvan", "ad", "Dravi"],
            name.Parts.Select(part => part.Span.Of(Name).ToString()));
        Assert.Equal(Name, name.Original);
    }

    [Fact]
    public void An_initial_is_kept_and_never_expanded()
    {
        var part = PreparedName.Of("T. Dravenni", NameKind.Person).Parts[0];

        Assert.Equal((NamePartRole.Initial, "t"), (part.Role, part.Latin));
    }

    [Theory]
    [InlineData("aaaaaaaaaa", 1_000)]
    [InlineData("ben ali ", 1_250)]
    [InlineData("محمد ", 2_000)]
    [InlineData("😀", 5_000)]
    [InlineData("a\u0301", 5_000)]
    public void A_name_of_ten_thousand_characters_is_cut_and_says_so(string piece, int times)
    {
        var name = PreparedName.Of(string.Concat(Enumerable.Repeat(piece, times)), NameKind.Person);

        Assert.True(name.IsCut);
        Assert.InRange(name.Parts.Count, 0, 80);
    }

    [Fact]
    public void Any_text_has_parts_in_order_within_it() => Properties.HoldForTexts(text =>
        Enum.GetValues<NameKind>().All(kind =>
        {
            var parts = PreparedName.Of(text, kind).Parts;
            return parts.All(part => part.Span.End <= text.Length)
                && parts.Zip(parts.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
        }));

    private static string Parts(string name, NameKind kind) =>
        string.Join(' ', PreparedName.Of(name, kind).Parts.Select(part => $"{part.Role}:{part.Latin}"));
}
