using Cej.Domain.Identite;

namespace Cej.Functions.Infrastructure.Identite;

/// <summary>The caller as the claims of a validated token tell, by the meaning that its provider gives them.</summary>
internal static class AppelantDuJeton
{
    /// <summary>A refusal when the token is valid but is nobody's of ours, with what the operator should know of it.</summary>
    public static (Appelant? Appelant, Refus? Refus, string Manque) Lire(Fournisseur fournisseur, RevendicationsDuJeton revendications)
    {
        if (Sujet.Lire(fournisseur.Nom, revendications.Valeur(fournisseur.Sujet)) is not { } sujet)
            return (null, Probleme.ProfilInconnu, $"no usable claim {fournisseur.Sujet}");
        if (fournisseur.ProfilDe(revendications) is not { } profil)
            return (null, Probleme.ProfilInconnu, "no profile, or several");
        var adresse = AdresseEmail.DuFournisseur(revendications.Valeur(fournisseur.Adresse));
        var email = EstVerifiee(fournisseur, revendications) ? adresse : null;
        var nom = NomComplet.Lire(revendications.Valeur(fournisseur.Prenom), revendications.Valeur(fournisseur.NomDeFamille));
        switch (profil)
        {
            case Profil.Beneficiaire:
                return (new Appelant.Beneficiaire(sujet, email, nom.Refus is null ? nom.Value : null), null, "");
            case Profil.Operateur:
                return (new Appelant.Operateur(sujet), null, "");
        }

        if (adresse is null)
            return (null, Probleme.ProfilInconnu, $"no usable claim {fournisseur.Adresse}");
        if (email is null)
            return (null, RefusIdentite.AdresseNonVerifiee, $"claim {fournisseur.Verifiee} is not true");
        return nom.Match<(Appelant?, Refus?, string)>(
            lu => (new Appelant.Conseiller(sujet, lu, email), null, ""),
            _ => (null, Probleme.ProfilInconnu, $"no usable claims {fournisseur.Prenom} and {fournisseur.NomDeFamille}")
        );
    }

    /// <summary>Who is calling.</summary>
    /// <exception cref="InvalidOperationException">The middleware that checks the token did not run: fail closed.</exception>
    public static Appelant Appelant(this HttpRequest request) =>
        request.HttpContext.Features.Get<Appelant>()
        ?? throw new InvalidOperationException("The caller was not authenticated before the function ran.");

    private static bool EstVerifiee(Fournisseur fournisseur, RevendicationsDuJeton revendications) =>
        fournisseur.Verifiee == FournisseurAccepte.Toujours || revendications.EstVraie(fournisseur.Verifiee);
}
