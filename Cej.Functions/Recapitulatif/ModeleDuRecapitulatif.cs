using Cej.Domain.Recapitulatif;
using Cej.Functions.Infrastructure.Courrier;

namespace Cej.Functions.Recapitulatif;

/// <summary>The daily mail: counts, a greeting and one link.</summary>
internal sealed class ModeleDuRecapitulatif(IOptions<RecapitulatifOptions> options, ILiensDeDesabonnement liens) : IModeleDuRecapitulatif
{
    private static readonly CultureInfo Francais = CultureInfo.GetCultureInfo("fr-FR");

    public Courriel Composer(Destinataire destinataire, NonLus contenu)
    {
        var salut = PageDeCourriel.Saluer(destinataire.Nom);
        var messages = Nombre(contenu.Messages, "message non lu", "messages non lus");
        var conversations = Nombre(contenu.Conversations, "conversation", "conversations");
        var lien = options.Value.Lien!.AbsoluteUri;
        return new(
            destinataire.Email,
            $"{messages} dans votre espace CEJ",
            $"""
            {salut}

            Vous avez {messages} dans {conversations}.

            Ouvrir la messagerie :
            {lien}

            Vous recevez ce mail du lundi au vendredi quand des messages vous attendent. Vous pouvez le désactiver dans votre profil.
            Mail automatique : merci de ne pas y répondre.
            """.ReplaceLineEndings("\r\n"),
            new PageDeCourriel(
                "CEJ – espace conseiller",
                $"{messages} dans votre espace CEJ",
                messages,
                salut,
                $"Vous avez <strong>{PageDeCourriel.Encoder(messages)}</strong> dans <strong>{PageDeCourriel.Encoder(conversations)}</strong>.",
                lien,
                "Ouvrir la messagerie",
                "Vous recevez ce mail du lundi au vendredi quand des messages vous attendent. Vous pouvez le désactiver dans votre profil. Mail automatique&nbsp;: merci de ne pas y répondre."
            ).EnHtml()
        )
        {
            Desabonnement = liens.Pour(destinataire.Id),
        };
    }

    private static string Nombre(int nombre, string singulier, string pluriel) =>
        $"{nombre.ToString("N0", Francais)} {(nombre > 1 ? pluriel : singulier)}";
}
