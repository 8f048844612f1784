using Cej.Domain.Dossiers;

namespace Cej.Functions.Portefeuille;

/// <summary>Une page du portefeuille.</summary>
/// <param name="Beneficiaires">Dans l'ordre demandé.</param>
/// <param name="Total">Nombre de bénéficiaires trouvés.</param>
/// <param name="BeneficiairesARecuperer">Nombre de bénéficiaires confiés temporairement à un collègue.</param>
/// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
public sealed record PortefeuilleResponse(
    IReadOnlyList<BeneficiaireDuPortefeuille> Beneficiaires,
    int Total,
    int BeneficiairesARecuperer,
    string? Suivant
)
{
    internal static PortefeuilleResponse? De(EspaceListe liste)
    {
        if (liste.Page is not { } page)
            return null;
        var lignes = new BeneficiaireDuPortefeuille[page.Lignes.Count];
        for (var i = 0; i < lignes.Length; i++)
            lignes[i] = BeneficiaireDuPortefeuille.De(page.Lignes[i]);
        return new(lignes, page.Total, liste.Sommaire.ARecuperer, page.Suivant);
    }
}

/// <summary>Une ligne du portefeuille.</summary>
/// <param name="Id">L'identifiant du dossier.</param>
/// <param name="Prenom">Prénom.</param>
/// <param name="Nom">Nom.</param>
/// <param name="AjouteLe">Date de création du dossier, UTC.</param>
/// <param name="Active">Faux pour un compte affiché « Compte non activé ».</param>
/// <param name="DerniereActivite">Date de la dernière activité, UTC ; absente avant la première connexion.</param>
/// <param name="MessagesNonLus">Nombre de messages que le bénéficiaire n'a pas lus.</param>
/// <param name="ReaffectationTemporaire">Vrai quand le suivi est temporaire.</param>
public sealed record BeneficiaireDuPortefeuille(
    Guid Id,
    string Prenom,
    string Nom,
    DateTimeOffset AjouteLe,
    bool Active,
    DateTimeOffset? DerniereActivite,
    int MessagesNonLus,
    bool ReaffectationTemporaire
)
{
    internal static BeneficiaireDuPortefeuille De(Suivi suivi) =>
        new(
            suivi.Id.Value,
            suivi.Nom.Prenom,
            suivi.Nom.Nom,
            suivi.AjouteLe,
            suivi.EstActive,
            suivi.DerniereActivite,
            suivi.Conversation.NonLusParBeneficiaire,
            suivi.ReaffectationTemporaire
        );
}
