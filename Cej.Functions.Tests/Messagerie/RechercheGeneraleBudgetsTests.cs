using System.Globalization;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Messagerie;

/// <summary>A search over all conversations: each page within 60 RU and 2 trips, whatever the number of people and messages.</summary>
public sealed class RechercheGeneraleBudgetsTests(HoteDesBudgets hote) : IClassFixture<HoteDesBudgets>
{
    private const int Unites = 60;

    /// <summary>Two sentences of a message, as long as people write them.</summary>
    private const string Ordinaire =
        "Bonjour, j’ai bien reçu votre message et je vous réponds demain dans la matinée. Bonne journée à vous";

    private static readonly NomComplet Nom = new("Léa", "Martin");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private sealed record Trouvaille(Guid Id, string Numero);

    [Fact]
    public async Task Two_hundred_conversations_among_five_hundred_people_are_looked_through_to_the_end()
    {
        var (conseiller, client) = await Ouvrir();
        // Some hold the word once or twice; three are long, one of which holds it in its first message alone.
        HashSet<Trouvaille> attendues = [];
        var conversations = 0;
        for (var i = 0; i < 500; i++)
        {
            var messages =
                i % 5 > 1 ? 0
                : i is 5 or 250 or 495 ? 1_500
                : 1 + (i % 60);
            conversations += Math.Sign(messages);
            int[] aiguilles = [.. Enumerable.Range(1, messages).Where(numero => Aiguille(messages, i, numero))];
            var id = await Remplir(conseiller, messages, numero => aiguilles.Contains(numero) ? "Le permis de conduire" : Ordinaire);
            attendues.UnionWith(aiguilles.Select(numero => new Trouvaille(id, Numero(numero))));
        }

        Assert.Equal(200, conversations);
        var (trouvees, regardees, pages, couts) = await Parcourir(client, "PERMIS");

        Assert.Equal(attendues, trouvees.ToHashSet());
        Assert.Equal(trouvees.Count, trouvees.Distinct().Count());
        Assert.Equal(200, regardees);
        // What short conversations leave of a page, long ones get.
        Assert.InRange(pages, 20, 40);
        TestContext.Current.TestOutputHelper!.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{pages} pages, {couts.Max():F1} RU at most, {couts.Sum():F0} RU in all")
        );

        static bool Aiguille(int messages, int personne, int numero) =>
            personne == 250 ? numero == 1
            : messages > 100 ? numero % 200 == 0
            : (numero + personne) % 40 == 0;

        static string Numero(int numero) => numero.ToString(CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task A_page_costs_no_more_with_ten_thousand_people_and_conversations_of_ten_thousand_messages()
    {
        var (conseiller, client) = await Ouvrir();
        for (var i = 0; i < 3; i++)
            await Remplir(conseiller, 10_000, numero => numero == 9_950 ? "Le permis de conduire" : Ordinaire);
        await AjouterSansMessage(conseiller, 10_000);

        var premiere = await Page(client, "permis", null);
        Assert.Equal(3, premiere.Conversations.Count);
        Assert.Equal(0, premiere.Regardees);
        var suivante = await Page(client, "permis", premiere.Suivant);
        Assert.NotNull(suivante.Suivant);
    }

    [Fact]
    public async Task A_row_that_is_not_up_to_date_shows_nothing_of_who_has_been_given_to_a_colleague()
    {
        var (conseiller, client) = await Ouvrir();
        var id = await Remplir(conseiller, 3, _ => "Le permis de conduire");
        var reste = await Remplir(conseiller, 3, _ => "Le permis de conduire");
        Assert.Equal(2, (await Page(client, "permis", null)).Conversations.Count);

        var documents = hote.Services.GetRequiredService<SqliteDocumentStore>();
        var partition = new Partition(DocumentContainer.Dossiers, $"{id}");
        var lue = (await documents.Read(partition, DocumentIds.Conversation, Cancel))!;
        var confiee = ConversationShapes.Read(new(id), lue) with { Referent = new(Guid.CreateVersion7()) };
        await documents.Commit(partition, [ConversationShapes.Replace(confiee, lue.ETag)], Cancel);

        Assert.Equal([reste], (await Page(client, "permis", null)).Conversations.Select(conversation => conversation.Id));
    }

    private async Task<(ConseillerId Conseiller, ClientDeTest Client)> Ouvrir()
    {
        var (personne, client) = await hote.ConseillerConnecte();
        return (Appelant.Conseiller.IdDe(personne.Identite), client);
    }

    private async Task<ConversationsTrouveesResponse> Page(ClientDeTest client, string texte, string? apres)
    {
        var page = (await client.Lire($"/api/conversations/recherche?texte={texte}" + (apres is null ? "" : $"&apres={apres}"))).Statut(
            200
        );
        hote.Verifier("ConversationsRechercher", Unites, 2);
        return page.Lire<ConversationsTrouveesResponse>();
    }

    private async Task<(List<Trouvaille> Trouvees, int Regardees, int Pages, List<double> Couts)> Parcourir(
        ClientDeTest client,
        string texte
    )
    {
        List<Trouvaille> trouvees = [];
        List<double> couts = [];
        var regardees = 0;
        string? apres = null;
        do
        {
            var page = await Page(client, texte, apres);
            couts.Add(hote.Couts["ConversationsRechercher"].RequestUnits);
            trouvees.AddRange(
                page.Conversations.SelectMany(trouvee => trouvee.Messages.Select(message => new Trouvaille(trouvee.Id, message.Numero)))
            );
            Assert.All(page.Conversations, trouvee => Assert.Equal(trouvee.Trouves, trouvee.Messages.Count));
            regardees += page.Regardees;
            apres = page.Suivant;
        } while (apres is not null);

        return (trouvees, regardees, couts.Count, couts);
    }

    /// <summary>Someone whom a counsellor follows, with so many messages, straight into the store.</summary>
    private async Task<Guid> Remplir(ConseillerId conseiller, int nombre, Func<int, string> texte)
    {
        var documents = hote.Services.GetRequiredService<SqliteDocumentStore>();
        var id = new BeneficiaireId(Guid.CreateVersion7());
        var partition = DocumentIds.Dossier(id);
        var conversation = new Conversation { Dossier = id, Referent = conseiller };
        var le = DateTimeOffset.UtcNow.AddDays(-30);
        List<Task<CommitOutcome>> commits = [];
        foreach (var numeros in Enumerable.Range(1, nombre).Chunk(100))
        {
            List<DocumentWrite> writes = [];
            foreach (var numero in numeros)
            {
                var auteur = numero % 2 == 0 ? Auteur.Beneficiaire : new Auteur(Partie.Conseiller, conseiller, "Camille Lefèvre");
                (conversation, var message) = conversation.Ajouter(auteur, new(TypeDeMessage.Texte, texte(numero)), le.AddMinutes(numero));
                var contenu = DocumentCodec.Encode(ConversationShapes.Write(message));
                writes.Add(DocumentWrite.Create(DocumentIds.Message(message.Numero), ConversationShapes.TypeMessage, contenu));
            }

            commits.Add(documents.Commit(partition, writes, Cancel));
        }

        var ecrite = DocumentCodec.Encode(ConversationShapes.Write(conversation));
        commits.Add(
            documents.Commit(
                partition,
                [DocumentWrite.Create(DocumentIds.Conversation, ConversationShapes.TypeConversation, ecrite)],
                Cancel
            )
        );
        commits.Add(documents.Commit(DocumentIds.Espace(conseiller), [Ligne(conversation)], Cancel));
        await Task.WhenAll(commits);
        return id.Value;
    }

    /// <summary>So many people without any message.</summary>
    private async Task AjouterSansMessage(ConseillerId conseiller, int personnes)
    {
        var documents = hote.Services.GetRequiredService<SqliteDocumentStore>();
        foreach (var groupe in Enumerable.Range(0, personnes).Chunk(100))
        {
            DocumentWrite[] lignes =
            [
                .. groupe.Select(_ => Ligne(new Conversation { Dossier = new(Guid.CreateVersion7()), Referent = conseiller })),
            ];
            await documents.Commit(DocumentIds.Espace(conseiller), lignes, Cancel);
        }
    }

    private static DocumentWrite Ligne(Conversation conversation)
    {
        var moitie = new SuiviDeConversation(
            conversation.Suivie,
            conversation.NonLusParConseiller,
            conversation.NonLusParBeneficiaire,
            conversation.Beneficiaire.LuJusqua,
            conversation.Apercu,
            conversation.DerniereActivite,
            conversation.Revision
        );
        var suivi = new Suivi(conversation.Dossier, Nom, Nom.CleDeTri, DateTimeOffset.UtcNow, true, null, false, 1, moitie);
        return DocumentWrite.Create(
            DocumentIds.Suivi(conversation.Dossier),
            EspaceShapes.TypeSuivi,
            DocumentCodec.Encode(SuiviShapes.Write(suivi))
        );
    }
}
