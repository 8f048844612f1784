using Cej.Functions.Dossiers;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Messagerie;

/// <summary>A counsellor, a beneficiary and their conversation.</summary>
internal sealed record Scene(ClientDeTest Conseiller, ClientDeTest Jeune, Guid Id, Personne Personne, Personne ConseillerPersonne)
{
    public string Chemin => $"/api/conversations/{Id}";

    public static async Task<Scene> Monter(HoteDeTest hote)
    {
        var (personne, conseiller) = await hote.ConseillerConnecte();
        var (jeune, client, id) = await hote.BeneficiaireConnecte(conseiller);
        return new(conseiller, client, id, jeune, personne);
    }

    public async Task<MessageResponse> Envoyer(ClientDeTest de, string texte) =>
        (await de.Envoyer(HttpMethod.Post, $"{Chemin}/messages", new { texte })).Statut(201).Lire<MessageResponse>();

    public async Task<ConversationResponse> Ouvrir(ClientDeTest de, string query = "") =>
        (await de.Lire($"{Chemin}/messages{query}")).Statut(200).Lire<ConversationResponse>();

    public async Task<ConversationResponse> Lire(ClientDeTest de, int jusqua) =>
        (await de.Envoyer(HttpMethod.Put, $"{Chemin}/lecture", new { jusqua })).Statut(200).Lire<ConversationResponse>();

    /// <summary>The counsellor's line of this conversation, once it shows what is awaited: effects run beside the answer.</summary>
    public Task<ConversationDeLaListe> Ligne(Func<ConversationDeLaListe, bool> attendu) =>
        Attente.Jusqua(
            async () =>
                (await Conseiller.Lire("/api/conversations?limite=200"))
                    .Statut(200)
                    .Lire<ConversationsResponse>()
                    .Conversations.Single(ligne => ligne.Id == Id)!,
            attendu
        );

    public static string[] Numeros(ConversationResponse conversation) => [.. conversation.Messages.Select(message => message.Numero)];
}
