namespace Skein.Places;

/// <summary>What kind of place a row of a gazetteer is, from the widest to the narrowest.</summary>
public enum PlaceClass
{
    /// <summary>A country, or a territory with a country code of its own.</summary>
    Country = 1,

    /// <summary>The first level below a country: a state, region or governorate.</summary>
    Region,

    /// <summary>The second level: a French department, a Belgian province, a county.</summary>
    Province,

    /// <summary>A municipality of the national list with fewer than 20,000 people, or one of the Brussels region.</summary>
    Commune,

    /// <summary>A town or city.</summary>
    City,

    /// <summary>A part of a city or commune: an arrondissement of Paris, a quarter, a former commune.</summary>
    District,
}
