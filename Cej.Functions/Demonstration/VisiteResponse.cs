using Cej.Domain.Demonstration;
using Cej.Domain.Offres;
using Cej.Functions.Demarches;
using Cej.Functions.Messagerie;
using Cej.Functions.Portefeuille;

namespace Cej.Functions.Demonstration;

/// <summary>Tout ce que montre le mode démo, sous la forme des vraies réponses.</summary>
/// <param name="Visite">La valeur à passer dans <c>visite</c> pour continuer avec les mêmes données.</param>
/// <param name="Beneficiaire">Le bénéficiaire inventé.</param>
/// <param name="Conseiller">Le conseiller inventé.</param>
/// <param name="MessageImportant">Son message important.</param>
/// <param name="Conversation">Leur conversation, vue par le bénéficiaire.</param>
/// <param name="Demarches">Les démarches.</param>
/// <param name="Offres">Des offres à regarder.</param>
public sealed record VisiteResponse(
    Guid Visite,
    BeneficiaireResponse Beneficiaire,
    ConseillerDeDemonstrationResponse Conseiller,
    MessageImportantFunctions.MessageImportantResponse MessageImportant,
    ConversationResponse Conversation,
    DemarchesResponse Demarches,
    IReadOnlyList<OffreDeDemonstrationResponse> Offres
)
{
    internal static VisiteResponse De(VisiteDeDemonstration visite, DateOnly aujourdhui) =>
        new(
            visite.Visite,
            BeneficiaireResponse.De(visite.Beneficiaire),
            new(visite.Conseiller.Prenom, visite.Conseiller.Nom, visite.Agence),
            new(visite.Important.Texte, visite.Important.Debut, visite.Important.Fin),
            ConversationResponse.De(
                new(visite.Conversation, Partie.Beneficiaire, [.. visite.Messages.Select(message => new Stored<Message>(message, "1"))])
            ),
            new([.. visite.Demarches.Select(demarche => DemarcheResponse.Depuis(new(demarche, aujourdhui)))], visite.Demarches.Count, null),
            [
                .. visite.Offres.Select(offre => new OffreDeDemonstrationResponse(
                    offre.Id,
                    offre.Type,
                    offre.Titre,
                    offre.Entreprise,
                    offre.Lieu
                )),
            ]
        );
}

/// <summary>Le conseiller inventé.</summary>
/// <param name="Prenom">Prénom.</param>
/// <param name="Nom">Nom.</param>
/// <param name="Agence">Son agence.</param>
public sealed record ConseillerDeDemonstrationResponse(string Prenom, string Nom, string Agence);

/// <summary>Une offre inventée.</summary>
/// <param name="Id">Un identifiant qui ne mène à rien.</param>
/// <param name="Type">Son type.</param>
/// <param name="Titre">Son titre.</param>
/// <param name="Entreprise">L'entreprise qui la propose.</param>
/// <param name="Lieu">Le lieu.</param>
public sealed record OffreDeDemonstrationResponse(
    string Id,
    [property: UnDe(typeof(TypeDOffre))] string Type,
    string Titre,
    string Entreprise,
    string Lieu
);
