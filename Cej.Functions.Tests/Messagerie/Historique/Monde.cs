using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Messagerie.Historique;

/// <summary>A conversation with the devices of both sides.</summary>
internal sealed record ConversationDuMonde(Guid Id, IReadOnlyList<Appareil> Appareils)
{
    public Appareil Conseiller => Appareils.First(a => a.Vecu.Appareil.StartsWith(Verificateur.Conseiller, StringComparison.Ordinal));

    public Appareil Jeune => Appareils.First(a => a.Vecu.Appareil.StartsWith(Verificateur.Beneficiaire, StringComparison.Ordinal));
}

/// <summary>Counsellors, their beneficiaries and everybody's devices.</summary>
internal sealed record Monde(
    IReadOnlyList<ClientDeTest> Conseillers,
    IReadOnlyList<ClientDeTest> Jeunes,
    IReadOnlyList<ConversationDuMonde> Conversations
)
{
    public IEnumerable<HttpClient> Gens => Conseillers.Concat(Jeunes).Select(client => client.Http);

    public IReadOnlyList<Appareil> Appareils => [.. Conversations.SelectMany(conversation => conversation.Appareils)];

    public static async Task<Monde> Peupler(
        IProduitEprouve hote,
        Epreuve epreuve,
        Profil profil,
        int beneficiairesParConseiller,
        CancellationToken cancellationToken
    )
    {
        Assert.True(profil.Clients >= 2 * profil.Conversations, "A conversation needs a device a side.");
        List<ClientDeTest> conseillers = [];
        List<ClientDeTest> jeunes = [];
        List<ConversationDuMonde> conversations = [];
        for (var c = 0; c < profil.Conversations; c++)
        {
            if (c % beneficiairesParConseiller == 0)
            {
                conseillers.Add(new(hote.Client(Personne.Conseiller())));
                (await conseillers[^1].Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
            }

            var jeune = Personne.Beneficiaire();
            var id = await conseillers[^1].Ajouter(jeune.Prenom, jeune.Nom, jeune.Email);
            var client = new ClientDeTest(hote.Client(jeune));
            (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
            jeunes.Add(client);

            var fil = new Fil();
            var nombre = (profil.Clients / profil.Conversations) + (c < profil.Clients % profil.Conversations ? 1 : 0);
            // Every other conversation has the device more on the other side.
            conversations.Add(new(id, [.. Enumerable.Range(0, nombre).Select(a => Appareil(a, (a + c) % 2 == 0))]));
            cancellationToken.ThrowIfCancellationRequested();

            Appareil Appareil(int a, bool duConseiller)
            {
                var cote = duConseiller ? Verificateur.Conseiller : Verificateur.Beneficiaire;
                var http = duConseiller ? conseillers[^1].Http : client.Http;
                return new(epreuve, fil, $"{cote}-{c}-{a}", cote, http, id, HashCode(profil.Graine, c, a));
            }
        }

        return new(conseillers, jeunes, conversations);
    }

    /// <summary>The same in every run, unlike that of the framework.</summary>
    private static int HashCode(int graine, int conversation, int appareil) => (graine * 1_000_003) + (conversation * 1_009) + appareil;
}
