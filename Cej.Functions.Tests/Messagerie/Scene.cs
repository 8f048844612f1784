using System.Text.Json.Nodes;
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

    public async Task<JsonNode> Envoyer(ClientDeTest de, string texte) =>
        (await de.Envoyer(HttpMethod.Post, $"{Chemin}/messages", new { texte })).Statut(201).Json;

    public async Task<JsonNode> Ouvrir(ClientDeTest de, string query = "") => (await de.Lire($"{Chemin}/messages{query}")).Statut(200).Json;

    public async Task<JsonNode> Lire(ClientDeTest de, int jusqua) =>
        (await de.Envoyer(HttpMethod.Put, $"{Chemin}/lecture", new { jusqua })).Statut(200).Json;

    /// <summary>The counsellor's line of this conversation, once it shows what is awaited: effects run beside the answer.</summary>
    public Task<JsonNode> Ligne(Func<JsonNode, bool> attendu) =>
        Attente.Jusqua(
            async () =>
                (await Conseiller.Lire("/api/conversations?limite=200")).Statut(200).Json["conversations"]!
                    .AsArray()
                    .Single(ligne => ligne!["id"]!.GetValue<Guid>() == Id)!,
            attendu
        );

    public static string[] Numeros(JsonNode conversation) =>
        [.. conversation["messages"]!.AsArray().Select(message => message!["numero"]!.GetValue<string>())];
}
