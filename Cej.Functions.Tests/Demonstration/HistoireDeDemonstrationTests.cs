using Cej.Domain.Demarches;
using Cej.Domain.Dossiers;
using Cej.Domain.Offres;
using Cej.Functions.Demarches;
using Cej.Functions.Diffusion;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Messagerie;
using Cej.Functions.Notifications;
using Cej.Functions.Offres;
using Cej.Functions.Reaffectation;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Demonstration;
using Cej.LocalHost.Identite;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Demonstration;

/// <summary>The demo data of the local host, as a counsellor and a young person find it at the first start.</summary>
public sealed class HistoireDeDemonstrationTests(HistoireDeDemonstrationTests.HoteDeDemonstration hote)
    : IClassFixture<HistoireDeDemonstrationTests.HoteDeDemonstration>
{
    /// <summary>A host of its own, with the demo data; its storage can fail.</summary>
    public sealed class HoteDeDemonstration : HoteDeTest
    {
        protected override void Ajuster(LocalApplicationBuilder builder) => StockageEnPanne.Entourer(builder);

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await Installer();
        }

        /// <summary>Cut off again and again: each attempt goes on where the last one stopped.</summary>
        private async Task Installer()
        {
            var documents = Services.GetRequiredService<StockageEnPanne>();
            var donnees = Services.GetRequiredService<DonneesDeDemonstration>();
            // Timers run meanwhile: what nobody sent for a day is cleared away before each message.
            var entretien = Services.GetRequiredService<EntretenirPiecesHandler>();
            documents.Avant = (operation, _, ecrits) =>
                operation == "commit" && ecrits.Any(ecrit => ecrit.Type == ConversationShapes.TypeMessage)
                    ? entretien.Handle(TestContext.Current.CancellationToken)
                    : Task.CompletedTask;
            for (var permis = 60; ; permis += 60)
            {
                var commits = 0;
                documents.Panne = (operation, _, _) =>
                    operation == "commit" && Interlocked.Increment(ref commits) > permis
                        ? (Moment.Avant, StockageEnPanne.Indisponible)
                        : null;
                try
                {
                    await donnees.Installer(TestContext.Current.CancellationToken);
                    await donnees.Raconter(TestContext.Current.CancellationToken);
                    documents.Reparer();
                    Assert.True(permis > 180, $"It was cut off {permis / 60} times only.");
                    return;
                }
                catch (DocumentStoreUnavailableException)
                {
                    Coupures++;
                }
            }
        }

        /// <summary>How often it was cut off.</summary>
        public int Coupures { get; private set; }
    }

    private ClientDeTest Client(CompteDeDemonstration compte) =>
        hote.Client(
            new(
                compte.Sujet,
                compte.Prenom,
                compte.Nom,
                compte.Email,
                compte.Profil is ProfilDeDemonstration.Beneficiaire ? "beneficiaire" : "conseiller"
            )
        );

    [Fact]
    public async Task A_counsellor_finds_conversations_of_all_ages_some_of_them_unread_in_the_order_of_time()
    {
        var camille = Client(ComptesDeDemonstration.Camille);
        var lignes = (await camille.Lire("/api/conversations?limite=200")).Statut(200).Lire<ConversationsResponse>().Conversations;
        Assert.Equal(4, lignes.Count(ligne => ligne.NonLus > 0));
        Assert.Contains(lignes, ligne => ligne.Suivie);
        Assert.Contains(lignes, ligne => ligne is { NonLusParLeBeneficiaire: > 0 });
        Assert.Contains(lignes, ligne => ligne.DernierMessage is null);
        foreach (var ligne in lignes.Where(ligne => ligne.DernierMessage is not null))
        {
            var conversation = (await camille.Lire($"/api/conversations/{ligne.Id}/messages?limite=100"))
                .Statut(200)
                .Lire<ConversationResponse>();
            var dates = conversation.Messages.Select(message => message.Le).ToArray();
            Assert.Equal(dates.Order(), dates);
            Assert.True(dates[^1] <= DateTimeOffset.UtcNow);
            // Nothing twice, however often it was cut off.
            Assert.Equal(
                conversation.Messages.Count,
                conversation.Messages.Select(message => (message.Texte, message.Type)).Distinct().Count()
            );
        }

        var types = await TypesDeMessage(camille, lignes.Single(ligne => ligne is { Prenom: "Inès", Nom: "Moreau" }).Id);
        Assert.Superset(new HashSet<TypeDeMessage> { TypeDeMessage.Texte, TypeDeMessage.PieceJointe, TypeDeMessage.Suggestion }, types);
    }

    [Fact]
    public async Task Lists_have_sends_that_some_have_read_and_people_who_were_lent_to_a_colleague()
    {
        var camille = Client(ComptesDeDemonstration.Camille);
        var listes = (await camille.Lire("/api/listes-de-diffusion")).Statut(200).Lire<ListesResponse>().Listes;
        Assert.Equal(["Atelier CV du jeudi", "Mobilité et permis", "Recherche d'alternance"], listes.Select(liste => liste.Titre));
        Assert.Equal((8, 6), (listes[0].Membres.Count, listes[0].Destinataires));
        var envois = (await camille.Lire("/api/diffusions")).Statut(200).Lire<EnvoisResponse>().Envois;
        Assert.Equal(3, envois.Count);
        Assert.All(
            envois.SelectMany(envoi => envoi.Listes),
            liste => Assert.True(liste.Lus > 0 && liste.Lus < liste.Destinataires, $"{liste.Titre}: {liste.Lus} of {liste.Destinataires}")
        );
        Assert.Equal(2, (await camille.Lire("/api/portefeuille/a-recuperer")).Statut(200).Lire<RetoursResponse>().Total);
        Assert.Contains("formation", (await camille.Lire("/api/message-important")).Statut(200).Corps, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_young_person_finds_favourites_an_alert_a_suggestion_and_steps_in_every_state()
    {
        var ines = Client(ComptesDeDemonstration.Ines);
        var id = (await ines.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200).Id;
        var favoris = (await ines.Lire($"/api/beneficiaires/{id}/favoris")).Statut(200).Lire<FavorisDuBeneficiaireResponse>().Favoris;
        Assert.Equal(3, favoris.Count);
        Assert.Single(favoris, favori => favori.PostuleLe is not null);
        var avis = (await ines.Lire($"/api/beneficiaires/{id}/notifications"))
            .Statut(200)
            .Lire<NotificationsFunctions.NotificationsResponse>()
            .Notifications;
        Assert.Equal(
            [SorteDeNotification.NouvellesOffres, SorteDeNotification.RechercheSuggeree],
            avis.Select(notification => notification.Sorte)
        );
        var suggestion = Assert.Single(
            (await ines.Lire($"/api/beneficiaires/{id}/suggestions")).Statut(200).Lire<SuggestionsResponse>().Suggestions
        );
        Assert.Equal(EtatDeSuggestion.EnAttente, suggestion.Etat);
        var demarches = (await ines.Lire($"/api/beneficiaires/{id}/demarches?limite=50")).Statut(200).Lire<DemarchesResponse>().Demarches;
        Assert.Equal(Enum.GetValues<StatutDeDemarche>(), demarches.Select(demarche => demarche.Statut).Distinct().Order());
        Assert.Contains(demarches, demarche => demarche.EnRetard);
        foreach (var favori in favoris)
            (await ines.Lire($"/api/offres/{Infrastructure.Mots.De(favori.Offre.Type)}/{favori.Offre.Id}")).Statut(200);
    }

    private static async Task<HashSet<TypeDeMessage>> TypesDeMessage(ClientDeTest client, Guid id) =>
        [
            .. (await client.Lire($"/api/conversations/{id}/messages?limite=100"))
                .Lire<ConversationResponse>()
                .Messages.Select(message => message.Type),
        ];
}
