using Cej.Functions.Dossiers;

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
