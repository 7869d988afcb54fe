namespace Skein.Model.Entities;

/// <summary>What kind of thing an entity is.</summary>
public enum EntityKind
{
    /// <summary>A human being, named or known by a role only.</summary>
    Person = 1,

    /// <summary>A group, authority, network, firm or school as an actor.</summary>
    Organisation,

    /// <summary>A place with extent: a country, region, town or district.</summary>
    Place,

    /// <summary>One act at one place and time, carried out, attempted or planned.</summary>
    Incident,

    /// <summary>Several incidents under one plan.</summary>
    Operation,

    /// <summary>People coming together at a place and time.</summary>
    Meeting,

    /// <summary>One journey, from a place to a place.</summary>
    Travel,

    /// <summary>A spell in custody of one person.</summary>
    Custody,

    /// <summary>A flat, house, camp, shop, prison or other site.</summary>
    Premises,

    /// <summary>A thing: a car, a telephone, a document.</summary>
    Object,

    /// <summary>A call, message or series of them.</summary>
    Communication,

    /// <summary>A case before a court or an inquiry by an authority.</summary>
    Proceeding,

    /// <summary>A film, issue, statement or broadcast as a thing that is published.</summary>
    Publication,
}
