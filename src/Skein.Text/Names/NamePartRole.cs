namespace Skein.Text.Names;

/// <summary>The part that a word plays in a name.</summary>
public enum NamePartRole
{
    /// <summary>A name whose place in the whole is open: the order of names is free.</summary>
    Name,

    /// <summary>The first name of a row that is not in "surname, given" form.</summary>
    Given,

    /// <summary>A family name: before a comma, in capitals beside a name that is not, or last in a row.</summary>
    Surname,

    /// <summary>The name of a father or forefather: after ibn, ben, bint, ould.</summary>
    Nasab,

    /// <summary>Abu or Umm with its word: a name after a child or a quality, often a nom de guerre.</summary>
    Kunya,

    /// <summary>An honorific of the form X al-Din.</summary>
    Laqab,

    /// <summary>An adjective of origin with an article: al-…i.</summary>
    Nisba,

    /// <summary>A Slavic name after the father: -ovich, -ovna.</summary>
    Patronymic,

    /// <summary>A single letter that stands for a name. It constrains and is never expanded.</summary>
    Initial,

    /// <summary>A number, or a numeral of an organisation.</summary>
    Number,

    /// <summary>A word of an organisation's own name.</summary>
    Word,

    /// <summary>A word that says what an organisation is and not which: group, bank, front.</summary>
    Generic,

    /// <summary>A legal form such as Ltd; not compared as a word.</summary>
    LegalForm,

    /// <summary>An article; not compared.</summary>
    Article,

    /// <summary>ibn, ben, bint and the like; not compared.</summary>
    Connector,

    /// <summary>van, de, von, of, and; not compared.</summary>
    Particle,

    /// <summary>A title or form of address; not compared.</summary>
    Honorific,

    /// <summary>Jr, III, PhD; not compared.</summary>
    Suffix,
}
