namespace Cej.Domain.Conservation;

/// <summary>Refusals of this feature.</summary>
public static class RefusConservation
{
    /// <summary>For operators: no counsellor of that name, or none any more.</summary>
    public static readonly Refus ConseillerIntrouvable = new(
        RefusKind.Introuvable,
        "conseiller-introuvable",
        "Aucun conseiller ne correspond à cette empreinte ou à cette adresse e-mail."
    );

    /// <summary>For operators: the counsellor follows people, and the structure has no superviseur to follow them.</summary>
    public static readonly Refus SansSuperviseur = new(
        RefusKind.Conflit,
        "sans-superviseur",
        "Ce conseiller suit encore des bénéficiaires, et sa structure n'a pas de superviseur à qui les confier : habilitez-en un, ou réaffectez-les."
    );
}
