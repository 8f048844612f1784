namespace Cej.Domain.Offres;

/// <summary>How a company wants to be reached first, as it told its source.</summary>
public enum ModeDeContact
{
    /// <summary>In writing, by the source's form.</summary>
    Email,

    /// <summary>By telephone: the source gives the number to who asks for it.</summary>
    Telephone,

    /// <summary>At its door: the source gives the address and the name of who welcomes.</summary>
    SurPlace,
}
