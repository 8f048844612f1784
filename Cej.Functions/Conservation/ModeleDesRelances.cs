using Cej.Domain.Conseillers;
using Cej.Domain.Conservation;
using Cej.Domain.Recapitulatif;
using Cej.Functions.Infrastructure.Courrier;
using Cej.Functions.Recapitulatif;

namespace Cej.Functions.Conservation;

/// <summary>The mails to who gives no sign: what will happen, when, and what to do to keep the account.</summary>
internal sealed class ModeleDesRelances(IOptions<RecapitulatifOptions> options) : IModeleDesRelances
{
    private const string Pied = "Mail automatique : merci de ne pas y répondre.";
    private static readonly CultureInfo s_francais = CultureInfo.GetCultureInfo("fr-FR");

    public Courriel Composer(Beneficiaire dossier, DateTimeOffset fin) =>
        Composer(
            dossier.Email,
            dossier.Nom,
            "CEJ – Contrat d'engagement jeune",
            "Votre compte CEJ va être fermé",
            (
                dossier.Activation is null
                    ? "Votre conseiller vous a ouvert un compte CEJ, et vous ne vous y êtes pas encore connecté."
                    : "Vous ne vous êtes pas connecté à votre compte CEJ depuis près de deux ans."
            ) + $" Sans connexion de votre part, il sera fermé le {Jour(fin)} et vos données ne seront plus accessibles.",
            "Pour le garder, il suffit de vous connecter. Si vous n'en avez plus besoin, vous n'avez rien à faire.",
            new Uri(options.Value.Lien!, "/jeune/")
        );

    public Courriel Composer(Conseiller conseiller, DateTimeOffset fin) =>
        Composer(
            conseiller.Email,
            conseiller.Nom,
            "CEJ – espace conseiller",
            "Votre espace CEJ va être fermé",
            "Vous ne vous êtes pas connecté à votre espace CEJ depuis près de deux ans."
                + $" Sans connexion de votre part, il sera fermé le {Jour(fin)} : vos listes, vos envois et vos réglages seront effacés, "
                + "et les bénéficiaires que vous suivez seront confiés à un superviseur de votre structure.",
            "Pour le garder, il suffit de vous connecter. Si vous n'en avez plus besoin, vous n'avez rien à faire.",
            new Uri(options.Value.Lien!, "/")
        );

    private static Courriel Composer(
        AdresseEmail a,
        NomComplet nom,
        string application,
        string sujet,
        string quoi,
        string comment,
        Uri lien
    )
    {
        var salut = PageDeCourriel.Saluer(nom);
        return new(
            a,
            sujet,
            $"""
            {salut}

            {quoi}

            {comment}

            Se connecter :
            {lien.AbsoluteUri}

            {Pied}
            """.ReplaceLineEndings("\r\n"),
            new PageDeCourriel(
                application,
                sujet,
                sujet,
                salut,
                $"{PageDeCourriel.Encoder(quoi)}<br><br>{PageDeCourriel.Encoder(comment)}",
                lien.AbsoluteUri,
                "Se connecter",
                PageDeCourriel.Encoder(Pied)
            ).EnHtml()
        );
    }

    private static string Jour(DateTimeOffset fin) => JourDeParis.De(fin).ToString("d MMMM yyyy", s_francais);
}
