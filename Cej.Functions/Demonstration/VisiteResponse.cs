using Cej.Domain.Demonstration;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Demarches;
using Cej.Functions.Messagerie;
using Cej.Functions.Portefeuille;

namespace Cej.Functions.Demonstration;

/// <summary>Everything that the demo mode shows, in the shapes of the real answers.</summary>
/// <param name="Visite">What to pass as <c>visite</c> to go on with the same data.</param>
/// <param name="Beneficiaire">The invented young person.</param>
/// <param name="Conseiller">The invented counsellor.</param>
/// <param name="MessageImportant">His notice.</param>
/// <param name="Conversation">Their conversation, as the young person sees it.</param>
/// <param name="Demarches">The démarches.</param>
/// <param name="Offres">Offers to look at.</param>
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
            new([.. visite.Demarches.Select(demarche => DemarcheResponse.Depuis(demarche, aujourdhui))], visite.Demarches.Count, null),
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

/// <summary>The invented counsellor.</summary>
/// <param name="Prenom">First name.</param>
/// <param name="Nom">Last name.</param>
/// <param name="Agence">His agency.</param>
public sealed record ConseillerDeDemonstrationResponse(string Prenom, string Nom, string Agence);

/// <summary>An invented offer.</summary>
/// <param name="Id">Leads nowhere.</param>
/// <param name="Type">emploi, alternance, service-civique or immersion.</param>
/// <param name="Titre">Its title.</param>
/// <param name="Entreprise">Who offers it.</param>
/// <param name="Lieu">Where.</param>
public sealed record OffreDeDemonstrationResponse(string Id, string Type, string Titre, string Entreprise, string Lieu);
