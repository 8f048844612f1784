using Cej.Domain.Demarches;

namespace Cej.Domain.Demonstration;

/// <summary>
/// What the phone application shows in its demo mode: one invented young person with all that belongs to a follow-up. Guide: "Le profil du
/// conseiller" (mode démo à destination des conseillers).
/// </summary>
/// <remarks>The same visit gives the same data on the same day; nothing of it comes from a store, and nothing goes to one.</remarks>
/// <param name="Visite">The visit.</param>
/// <param name="Beneficiaire">The invented young person.</param>
/// <param name="Conseiller">The invented counsellor.</param>
/// <param name="Agence">The counsellor's invented agency.</param>
/// <param name="Important">The counsellor's notice.</param>
/// <param name="Conversation">Their conversation.</param>
/// <param name="Messages">Its messages, in order.</param>
/// <param name="Demarches">The démarches, what is to be done first.</param>
/// <param name="Offres">Offers to look at.</param>
public sealed record VisiteDeDemonstration(
    Guid Visite,
    Beneficiaire Beneficiaire,
    NomComplet Conseiller,
    string Agence,
    MessageImportant Important,
    Conversation Conversation,
    IReadOnlyList<Message> Messages,
    IReadOnlyList<Demarche> Demarches,
    IReadOnlyList<OffreDeDemonstration> Offres
);

/// <summary>An invented offer.</summary>
/// <param name="Id">Leads nowhere.</param>
/// <param name="Type">emploi, alternance, service-civique or immersion.</param>
/// <param name="Titre">Its title.</param>
/// <param name="Entreprise">Who offers it.</param>
/// <param name="Lieu">The place, in words to show.</param>
public sealed record OffreDeDemonstration(string Id, string Type, string Titre, string Entreprise, string Lieu);
