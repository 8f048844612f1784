using Cej.Domain.Offres;

namespace Cej.Functions.Offres;

/// <summary>The words of the wire and of stored documents.</summary>
internal static class MotsDesOffres
{
    public static readonly (string, TypeDOffre)[] Types = [.. Enum.GetValues<TypeDOffre>().Select(type => (De(type), type))];

    public static readonly (string, Contrats)[] Contrats =
    [
        ("cdi", Domain.Offres.Contrats.Cdi),
        ("cdd-interim-saisonnier", Domain.Offres.Contrats.CddInterimSaisonnier),
        ("autre", Domain.Offres.Contrats.Autre),
    ];

    public static readonly (string, Durees)[] Durees =
    [
        ("temps-plein", Domain.Offres.Durees.TempsPlein),
        ("temps-partiel", Domain.Offres.Durees.TempsPartiel),
    ];

    public static readonly (string, Experiences)[] Experiences =
    [
        ("moins-d-un-an", Domain.Offres.Experiences.MoinsDUnAn),
        ("de-un-a-trois-ans", Domain.Offres.Experiences.DeUnATroisAns),
        ("plus-de-trois-ans", Domain.Offres.Experiences.PlusDeTroisAns),
    ];

    public static string De(TypeDOffre type) => NomsDesTypes.De(type);

    /// <summary>The type that a word names; null when it names none.</summary>
    public static TypeDOffre? Type(string mot) => NomsDesTypes.Lire(mot);

    /// <summary>The offer that an address names; for an unknown type an empty reference, which no offer has.</summary>
    public static ReferenceDOffre Reference(string type, string offre) =>
        Type(type) is { } connu ? new(connu, offre) : new(TypeDOffre.Emploi, "");
}
