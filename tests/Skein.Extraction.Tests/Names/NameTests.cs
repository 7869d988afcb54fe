using Skein.Model.Entities;

namespace Skein.Extraction.Tests.Names;

public class NameTests
{
    [Theory]
    [InlineData("Karim Oudin spoke.", "Karim Oudin")]
    [InlineData("Then Pieter van den Hartevelt spoke.", "Pieter van den Hartevelt")]
    [InlineData("Then Omar El Bastini spoke.", "Omar El Bastini")]
    [InlineData("Then Youssef E.A. spoke.", "Youssef E.A.")]
    [InlineData("Then Samir C. spoke to them.", "Samir C.")]
    [InlineData("The man called Abu Salman al-Norveli spoke.", "Abu Salman al-Norveli")]
    [InlineData("Interior Minister Anna Lindqvar spoke.", "Anna Lindqvar")]
    [InlineData("The suspect Tolvan Merrik spoke.", "Tolvan Merrik")]
    [InlineData("Then Tolvan Merrik, 31, spoke.", "Tolvan Merrik")]
    [InlineData("OUDIN Karim spoke.", "OUDIN Karim")]
    [InlineData("Le Belge Karim Oudin a parlé.", "Karim Oudin")]
    [InlineData("De Belg Pieter de Vossum sprak.", "Pieter de Vossum")]
    [InlineData("Der Belgier Jürgen Vossheim sprach.", "Jürgen Vossheim")]
    public void Persons_are_found(string text, string name) =>
        Assert.Contains(Readings.Read(text).Entities, entity => entity.Entity.Kind == EntityKind.Person && entity.Entity.Label == name);

    [Theory]
    [InlineData("The Karsova Brigade fled.", "Karsova Brigade")]
    [InlineData("The Ministry of the Interior agreed.", "Ministry of the Interior")]
    [InlineData("The Front for the Liberation of Norvelia agreed.", "Front for the Liberation of Norvelia")]
    [InlineData("The Vilbeke network was small.", "Vilbeke network")]
    [InlineData("The University of Karsova agreed.", "University of Karsova")]
    public void Organisations_are_found(string text, string name) =>
        Assert.Contains(Readings.Read(text).Entities, entity => entity.Entity.Kind == EntityKind.Organisation && entity.Entity.Label == name);

    [Theory]
    [InlineData("He lived in Vilbeke.", "Vilbeke", EntityKind.Place)]
    [InlineData("Near Oostmere, Belgium, he stopped.", "Oostmere", EntityKind.Place)]
    [InlineData("He was held in Vilbeke prison.", "Vilbeke prison", EntityKind.Premises)]
    [InlineData("He hid in a flat in Vilbeke.", "flat in Vilbeke", EntityKind.Premises)]
    public void Places_and_premises_are_found(string text, string name, EntityKind kind) =>
        Assert.Contains(Readings.Read(text).Entities, entity => entity.Entity.Kind == kind && entity.Entity.Label == name);

    [Theory]
    [InlineData("The Bridge Was Closed After Heavy Rain")]
    [InlineData("On Monday the police and the army left.")]
    [InlineData("Nice weather split the tours.")]
    [InlineData("The Minister spoke to Parliament about Islam.")]
    [InlineData("I said that She knew.")]
    public void What_is_no_name_gives_none(string text) => Assert.Empty(Readings.Read(text, language: "en").Entities);

    [Fact]
    public void A_name_is_one_entity_with_all_its_mentions_and_the_same_identifier_every_time()
    {
        const string text = "Karim Oudin left. Later Karim Oudin came back.";
        var entity = Assert.Single(Readings.Read(text).Entities);

        Assert.Equal(2, entity.Mentions.Count);
        Assert.All(entity.Mentions, mention => Assert.Equal("Karim Oudin", mention.Span.Of(text)));
        Assert.Equal(entity.Entity.Id, Readings.Read("And then Karim Oudin slept.").Entities[0].Entity.Id);
    }
}
