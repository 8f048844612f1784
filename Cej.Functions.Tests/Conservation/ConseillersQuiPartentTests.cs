using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Exploitation;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Pieces;
using Cej.Functions.Tests.Reaffectation;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Conservation;

/// <summary>A counsellor's rights of access and to be forgotten, and what becomes of those whom he followed.</summary>
public sealed class ConseillersQuiPartentTests(HoteDeTest hote)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private ClientDeTest Operateur => hote.Client(Personne.Operateur());

    [Fact]
    public async Task Whom_he_followed_goes_to_a_superviseur_whom_he_had_for_a_time_back_and_whom_he_had_lent_stays()
    {
        var equipe = await Equipe.Monter(hote);
        var siens = new[] { await equipe.Anne.Client.Ajouter("Inès", "Moreau"), await equipe.Anne.Client.Ajouter("Zoé", "Petit") };
        var (_, _, actif) = await hote.BeneficiaireConnecte(equipe.Anne.Client);
        var prete = await equipe.Anne.Client.Ajouter("Léo", "Blanc");
        var recu = await equipe.Chloe.Client.Ajouter("Tom", "Noir");
        (await equipe.Reaffecter(equipe.Anne, equipe.Bruno, temporaire: true, [prete])).Statut(201);
        (await equipe.Reaffecter(equipe.Chloe, equipe.Anne, temporaire: true, [recu])).Statut(201);

        (await Operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{equipe.Anne.Id}")).Statut(204);

        Assert.Equal(siens.Append(actif).Order(), (await equipe.Superviseur.Portefeuille()).Order());
        Assert.Equal([prete], await equipe.Bruno.Portefeuille());
        Assert.Equal([recu], await equipe.Chloe.Portefeuille());
        Assert.Equal(TypeAffectation.Definitive, (await equipe.Superviseur.Historique(actif))[0].Type);
        Assert.Equal(TypeAffectation.Definitive, (await equipe.Bruno.Historique(prete))[0].Type);
        Assert.Equal(TypeAffectation.Recuperation, (await equipe.Chloe.Historique(recu))[0].Type);
        Assert.Empty(await equipe.Chloe.ARecuperer());
        // Who has people for good gives them on as his own.
        (await equipe.Reaffecter(equipe.Superviseur, equipe.Chloe, temporaire: false, siens)).Statut(201);
        (await equipe.Reaffecter(equipe.Bruno, equipe.Chloe, temporaire: false, [prete])).Statut(201);
        // Nobody can be given to him any more, and nothing of his is left but the mark that he was.
        (await equipe.Reaffecter(equipe.Superviseur, equipe.Anne, temporaire: false, [actif])).Statut(404);
        Assert.Equal("conseiller-efface", Assert.Single(await Espace(equipe.Anne.Id)).Type);
        (await Operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{equipe.Anne.Id}")).Statut(404);
        (await Exporter(new { empreinte = equipe.Anne.Personne.Identite.Empreinte.Hex })).Statut(404);
    }

    [Fact]
    public async Task Without_a_superviseur_of_his_structure_nothing_is_destroyed()
    {
        var structure = $"Direction {Guid.NewGuid():N}";
        var seul = await Equipe.Conseiller(hote, "Seul", await hote.UneAgence(structure));
        var id = await seul.Client.Ajouter("Inès", "Moreau");
        (await seul.Client.Envoyer(HttpMethod.Post, "/api/reponses-rapides", new { texte = "Bonjour" })).Statut(201);

        var refus = (await Operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{seul.Id}")).Statut(409);

        Assert.Equal("sans-superviseur", refus.CodeDeProbleme);
        Assert.Equal([id], await seul.Portefeuille());
        Assert.Contains("Bonjour", (await seul.Client.Lire("/api/reponses-rapides")).Statut(200).Corps, StringComparison.Ordinal);
        // A superviseur whose own agency is elsewhere could not give people on.
        var ailleurs = await Equipe.Conseiller(hote, "Ailleurs", await hote.UneAgence($"{structure} bis"));
        await Habiliter(ailleurs, structure);
        (await Operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{seul.Id}")).Statut(409);
        var proche = await Equipe.Conseiller(hote, "Proche", await hote.UneAgence(structure));
        await Habiliter(proche, structure);
        (await Operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{seul.Id}")).Statut(204);
        Assert.Equal([id], await proche.Portefeuille());
    }

    [Fact]
    public async Task Who_follows_nobody_needs_no_superviseur_and_loses_the_right_of_one()
    {
        var equipe = await Equipe.Monter(hote);
        (await equipe.Bruno.Client.Envoyer(HttpMethod.Put, "/api/profil/habilitation", new { raison = "Je remplace." })).Statut(200);

        (await Operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{equipe.Bruno.Id}")).Statut(204);
        (await Operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{equipe.Superviseur.Id}")).Statut(204);

        var superviseurs = (await Operateur.Lire("/api/superviseurs?limite=200")).Statut(200).Corps;
        Assert.DoesNotContain(equipe.Superviseur.Personne.Email, superviseurs, StringComparison.Ordinal);
        var demandes = (await Operateur.Lire("/api/habilitations?limite=200")).Statut(200).Corps;
        Assert.DoesNotContain(equipe.Bruno.Personne.Email, demandes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_comes_back_finds_a_new_space()
    {
        var equipe = await Equipe.Monter(hote);
        (await Operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{equipe.Anne.Id}")).Statut(204);

        (await equipe.Anne.Client.Lire("/api/profil")).Statut(409);
        (await equipe.Anne.Client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);

        Assert.Null((await equipe.Anne.Client.Lire("/api/profil")).Statut(200).Json["agence"]);
        var id = await equipe.Anne.Client.Ajouter("Inès", "Moreau");
        Assert.Equal([id], await equipe.Anne.Portefeuille());
    }

    [Fact]
    public async Task Whoever_comes_into_the_portfolio_too_late_is_found_by_the_same_command()
    {
        var equipe = await Equipe.Monter(hote);
        var id = await equipe.Bruno.Client.Ajouter("Inès", "Moreau");
        (await Operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{equipe.Anne.Id}")).Statut(204);
        await ArriverTropTard(hote, equipe, id);

        (await Operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{equipe.Anne.Id}")).Statut(204);

        Assert.Equal([id], await equipe.Superviseur.Portefeuille());
        (await Operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{equipe.Anne.Id}")).Statut(404);
    }

    /// <summary>A reassignment from Bruno to Anne that had found her a moment before her space was closed.</summary>
    internal static Task ArriverTropTard(HoteDeTest hote, Equipe equipe, Guid id) =>
        hote
            .Services.GetRequiredService<Domain.Reaffectation.Deplacements>()
            .Commencer(
                new()
                {
                    Id = Guid.NewGuid(),
                    Par = new(new(equipe.Superviseur.Id), new("Sophie", "Martin")),
                    Identite = equipe.Superviseur.Personne.Identite.Empreinte,
                    Type = TypeAffectation.Definitive,
                    Source = new ConseillerId(equipe.Bruno.Id),
                    Cible = new(new(equipe.Anne.Id), new("Anne", "Lefèvre")),
                    Beneficiaires = [new(id)],
                    Le = DateTimeOffset.UtcNow,
                    Empreinte = Empreinte.De("en retard"),
                },
                Cancel
            );

    [Fact]
    public async Task A_file_that_young_people_were_sent_stays_theirs_and_one_that_left_for_nobody_goes()
    {
        var equipe = await Equipe.Monter(hote);
        var (_, jeune, id) = await hote.BeneficiaireConnecte(equipe.Anne.Client);
        var envoyee = await Deposer("recu.pdf");
        var gardee = await Deposer("brouillon.pdf");
        var envoi = new
        {
            texte = "Le livret",
            beneficiaires = new[] { id },
            pieces = new[] { envoyee },
        };
        (await equipe.Anne.Client.Envoyer(HttpMethod.Post, "/api/diffusions", envoi)).Statut(201);

        (await Operateur.Envoyer(HttpMethod.Delete, $"/api/conseillers/{equipe.Anne.Id}")).Statut(204);

        var numero = (await jeune.Lire($"/api/conversations/{id}/messages"))
            .Statut(200)
            .Lire<ConversationResponse>()
            .Messages.First(message => message.Pieces is { Count: > 0 })
            .Numero;
        var lue = await Depots.Suivre(await jeune.Lire($"/api/conversations/{id}/messages/{numero}/pieces/{envoyee}"));
        Assert.NotEmpty(lue.Contenu);
        var contenus = hote.Services.GetRequiredService<IContenuDesPieces>();
        Assert.Null(await contenus.Ouvrir(gardee, Cancel));
        Assert.DoesNotContain(await Espace(equipe.Anne.Id), document => document.Id.EndsWith($"{gardee}", StringComparison.Ordinal));

        Task<Guid> Deposer(string nom) => equipe.Anne.Client.PiecePourTous(Depots.Fichier(Corpus.UnPdf, nom));
    }

    [Theory]
    [InlineData("""{}""", 400)]
    [InlineData("""{"empreinte":"abc"}""", 400)]
    [InlineData("""{"email":"pas une adresse"}""", 400)]
    [InlineData("""{"empreinte":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef","email":"a@courriel.example"}""", 400)]
    [InlineData("""{"empreinte":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}""", 404)]
    [InlineData("""{"email":"personne@courriel.example"}""", 404)]
    public async Task An_export_names_one_counsellor(string corps, int statut) => (await Exporter(corps)).Statut(statut);

    [Fact]
    public async Task He_is_found_by_his_address_too_and_never_by_that_of_another()
    {
        var equipe = await Equipe.Monter(hote);
        var parAdresse = (await Exporter(new { email = equipe.Anne.Personne.Email }))
            .Statut(200)
            .Lire<ConseillersFunctions.ExportDeConseillerResponse>();
        Assert.Equal(equipe.Anne.Id, parAdresse.Id);
        Assert.Equal(["annuaire.conseiller." + equipe.Anne.Id, "conseiller"], parAdresse.Documents.Select(document => document.Nom));
        // Her young people's rows are their data.
        await equipe.Anne.Client.Ajouter("Zqjeune", "Zqmoreau");
        Assert.DoesNotContain(
            "Zqjeune",
            (await Exporter(new { email = equipe.Anne.Personne.Email })).Statut(200).Corps,
            StringComparison.Ordinal
        );
    }

    private async Task Habiliter(Membre membre, string structure)
    {
        (await Operateur.Envoyer(HttpMethod.Put, "/api/superviseurs", new { email = membre.Personne.Email, structure })).Statut(200);
        // A line is somebody's from its first use on.
        (await membre.Client.Lire("/api/profil")).Statut(200);
    }

    private Task<ReponseDeTest> Exporter(object corps) => Operateur.Envoyer(HttpMethod.Post, "/api/exports-de-conseillers", corps);

    private async Task<IReadOnlyList<StoredDocument>> Espace(Guid id)
    {
        var partition = new Partition(DocumentContainer.Espaces, id.ToString());
        return (await hote.Services.GetRequiredService<IDocumentStore>().ReadRange(partition, new("", 100), Cancel)).Documents;
    }
}
