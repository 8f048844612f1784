using Cej.Domain.Offres;
using Cej.Functions.Infrastructure;

namespace Cej.Functions.Offres;

/// <summary>Offers as addresses name them.</summary>
internal static class AdressesDesOffres
{
    /// <summary>The offer that an address names; for an unknown type an empty reference, which no offer has.</summary>
    public static ReferenceDOffre Reference(string type, string offre) =>
        Mots.Lire<TypeDOffre>(type) is { } connu ? new(connu, offre) : new(TypeDOffre.Emploi, "");
}
