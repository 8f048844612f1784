using Cej.Domain.Messagerie;
using Cej.Functions.Dossiers;

namespace Cej.Functions.Messagerie;

/// <summary>La colonne des conversations de l'accueil.</summary>
/// <param name="Conversations">Les non lues, puis les suivies, puis les plus récentes ; les personnes sans message en dernier.</param>
/// <param name="Total">Nombre de conversations trouvées.</param>
/// <param name="ConversationsNonLues">Nombre de conversations non lues de tout le portefeuille.</param>
/// <param name="MessagesNonLus">Nombre de messages non lus de tout le portefeuille.</param>
/// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
public sealed record ConversationsResponse(
    IReadOnlyList<ConversationDeLaListe> Conversations,
    int Total,
    int ConversationsNonLues,
    int MessagesNonLus,
    string? Suivant
)
{
    internal static ConversationsResponse? De(EspaceListe liste) =>
        liste.Page is { } page
            ? new(
                [.. page.Lignes.Select(ConversationDeLaListe.De)],
                page.Total,
                liste.Sommaire.ConversationsNonLues,
                liste.Sommaire.MessagesNonLus,
                page.Suivant
            )
            : null;
}

/// <summary>Une conversation, vue par l'appelant.</summary>
/// <param name="Dernier">Le numéro du dernier message ; 0 quand il n'y en a pas.</param>
/// <param name="NonLus">Nombre de messages de l'autre partie que l'appelant n'a pas lus.</param>
/// <param name="LuParLeConseiller">Le numéro jusqu'auquel le conseiller a lu.</param>
/// <param name="LuParLeBeneficiaire">Le numéro jusqu'auquel le bénéficiaire a lu.</param>
/// <param name="Suivie">Vrai quand le conseiller la suit ; absent pour le bénéficiaire.</param>
/// <param name="Messages">Par numéro croissant.</param>
public sealed record ConversationResponse(
    string Dernier,
    int NonLus,
    string LuParLeConseiller,
    string LuParLeBeneficiaire,
    bool? Suivie,
    IReadOnlyList<MessageResponse> Messages
)
{
    internal static ConversationResponse De(ConversationLue lue) =>
        new(
            Numeros.Ecrire(lue.Conversation.Dernier),
            lue.Partie is Partie.Conseiller ? lue.Conversation.NonLusParConseiller : lue.Conversation.NonLusParBeneficiaire,
            Numeros.Ecrire(lue.Conversation.Conseiller.LuJusqua),
            Numeros.Ecrire(lue.Conversation.Beneficiaire.LuJusqua),
            lue.Partie is Partie.Conseiller ? lue.Conversation.Suivie : null,
            [.. lue.Messages.Select(message => MessageResponse.Depuis(message, lue.Pieces))]
        );
}

/// <summary>Des messages trouvés.</summary>
/// <param name="Messages">Les plus récents d'abord.</param>
/// <param name="Suivant">La valeur à passer dans <c>avant</c> pour continuer la recherche ; absente quand tout a été cherché.</param>
public sealed record MessagesTrouvesResponse(IReadOnlyList<MessageTrouve> Messages, string? Suivant)
{
    internal static MessagesTrouvesResponse De(MessagesTrouves trouves) =>
        new([.. trouves.Messages.Select(MessageTrouve.Depuis)], trouves.Suivant is { } suivant ? Numeros.Ecrire(suivant) : null);
}

/// <summary>Une page de la recherche dans toutes les conversations.</summary>
/// <param name="Conversations">Celles où des messages ont été trouvés, par message trouvé le plus récent.</param>
/// <param name="Regardees">Nombre de conversations lues en entier avec cette page, que quelque chose y ait été trouvé ou non.</param>
/// <param name="Suivant">La valeur à passer dans <c>apres</c> pour continuer la recherche ; absente quand tout a été cherché.</param>
public sealed record ConversationsTrouveesResponse(IReadOnlyList<ConversationTrouveeResponse> Conversations, int Regardees, string? Suivant)
{
    internal static ConversationsTrouveesResponse De(ConversationsTrouvees trouvees) =>
        new([.. trouvees.Conversations.Select(ConversationTrouveeResponse.De)], trouvees.Regardees, trouvees.Suivant);
}

/// <summary>Une conversation où des messages ont été trouvés.</summary>
/// <param name="Id">L'identifiant du dossier de la conversation.</param>
/// <param name="Prenom">Le prénom du bénéficiaire.</param>
/// <param name="Nom">Le nom du bénéficiaire.</param>
/// <param name="Trouves">Nombre de messages trouvés par cette page de la recherche.</param>
/// <param name="Messages">Les plus récents d'entre eux, 5 au plus.</param>
public sealed record ConversationTrouveeResponse(Guid Id, string Prenom, string Nom, int Trouves, IReadOnlyList<MessageTrouve> Messages)
{
    internal static ConversationTrouveeResponse De(ConversationTrouvee trouvee) =>
        new(
            trouvee.Suivi.Id.Value,
            trouvee.Suivi.Nom.Prenom,
            trouvee.Suivi.Nom.Nom,
            trouvee.Nombre,
            [.. trouvee.Messages.Select(MessageTrouve.Depuis)]
        );
}

/// <summary>Un message trouvé.</summary>
/// <param name="Numero">Le numéro où aller : lire les messages avec un <c>apres</c> un peu inférieur.</param>
/// <param name="De">Qui l'a écrit ; absent pour un avis du service.</param>
/// <param name="Texte">Son texte.</param>
/// <param name="Pieces">Les noms des pièces jointes ; absent quand il n'y en a pas.</param>
/// <param name="Le">Date et heure, UTC.</param>
public sealed record MessageTrouve(string Numero, Partie? De, string Texte, IReadOnlyList<string>? Pieces, DateTimeOffset Le)
{
    internal static MessageTrouve Depuis(Message message) =>
        new(
            Numeros.Ecrire(message.Numero),
            message.Auteur.Partie,
            message.Contenu.Texte,
            message.Contenu.Pieces.Count == 0 ? null : [.. message.Contenu.Pieces.Select(piece => piece.Nom)],
            message.Le
        );
}
