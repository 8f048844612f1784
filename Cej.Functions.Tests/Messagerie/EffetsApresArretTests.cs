using System.Globalization;
using System.Text.Json.Nodes;
using Cej.Domain.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Support;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;

namespace Cej.Functions.Tests.Messagerie;

/// <summary>What follows a commit is done, once, wherever the process died meanwhile.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class EffetsApresArretTests(HoteFragile hote) : IClassFixture<HoteFragile>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Where the process dies, and whether the first repair dies there too.</summary>
    public static TheoryData<string, bool> Arrets =>
        new()
        {
            { "push", false },
            { "push", true },
            { "lignes", false },
            { "lignes", true },
            { "annonce", false },
        };

    [Theory]
    [MemberData(nameof(Arrets))]
    public async Task A_repair_does_what_is_left_and_a_second_one_changes_nothing(string arret, bool repriseAussi)
    {
        var scene = await Scene.Monter(hote);
        await scene.Envoyer(scene.Jeune, "Bonjour");
        await scene.Ligne(ligne => ligne.NonLus == 1);
        await Rejouer();
        hote.Chat.Dits.Clear();

        await MourirA(
            arret,
            scene,
            async () =>
            {
                await scene.Envoyer(scene.Conseiller, "Votre rendez-vous est confirmé");
                if (repriseAussi)
                    await Assert.ThrowsAnyAsync<Exception>(Rejouer);
            }
        );
        await Rejouer();

        await VerifierQueToutEstFait(scene);
        if (arret != "annonce")
            Assert.Contains(hote.Chat.Dits, dit => dit == (scene.Id, new EvenementDeChat.ConversationModifiee(2)));
        var avant = await Empreinte(scene);
        hote.Chat.Dits.Clear();
        hote.Chat.Montres.Clear();
        await Rejouer();
        Assert.Equal(avant, await Empreinte(scene));
        Assert.DoesNotContain(hote.Chat.Dits, dit => dit.Dossier == scene.Id);
        Assert.DoesNotContain(scene.Id, hote.Chat.Montres);
        // Whatever rang for the first message has rung before the next one makes the phone ring.
        await scene.Envoyer(scene.Conseiller, "À demain");
        // Its effects may be in one group with those that died.
        await Rejouer();
        await VerifierLesSonneries(scene, 2);
    }

    [Fact]
    public async Task A_change_of_the_dossier_in_between_does_not_hide_what_is_left()
    {
        var scene = await Scene.Monter(hote);
        await MourirA(
            "lignes",
            scene,
            async () =>
            {
                await scene.Envoyer(scene.Jeune, "Bonjour");
                await scene.Envoyer(scene.Conseiller, "Oui");
            }
        );

        // Logging in brings the row up to date in its own request.
        (await scene.Jeune.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        await Rejouer();
        await VerifierQueToutEstFait(scene);
    }

    [Fact]
    public async Task A_message_brings_back_the_row_that_its_counsellor_lacks()
    {
        var scene = await Scene.Monter(hote);
        var espace = await Espace(scene);
        var documents = hote.Services.GetRequiredService<IDocumentStore>();
        var ligne = (await documents.Read(espace, DocumentIds.Suivi(new(scene.Id)), Cancel))!;
        await documents.Commit(espace, [DocumentWrite.Delete(ligne.Id, ligne.ETag)], Cancel);

        await scene.Envoyer(scene.Jeune, "Bonjour");
        await Attente.Jusqua(async () =>
            (await scene.Conseiller.Lire("/api/conversations")).Statut(200).Lire<ConversationsResponse>().Conversations
                is [{ DernierMessage.Numero: "1" }]
        );
    }

    [Fact]
    public async Task After_kill_minus_nine_right_behind_an_acknowledgement_rows_are_complete()
    {
        await using var processus = await HoteEnProcessus.Lancer("--Effets:Frequence=* * * * * *");
        var (conseiller, jeune) = (Personne.Conseiller(), Personne.Beneficiaire());
        using var http = processus.Client(conseiller);
        using var httpDuJeune = processus.Client(jeune);
        var client = new ClientDeTest(http);
        (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        var id = await client.Ajouter(jeune.Prenom, jeune.Nom, jeune.Email);
        (await new ClientDeTest(httpDuJeune).Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);

        const int Fois = 3;
        for (var arret = 1; arret <= Fois; arret++)
        {
            (await client.Envoyer(HttpMethod.Post, $"/api/conversations/{id}/messages", new { texte = $"Message {arret}" })).Statut(201);
            await processus.Tuer();
            await processus.Demarrer();
            await Attente.Jusqua(async () =>
            {
                var ligne = (await client.Lire("/api/conversations")).Statut(200).Lire<ConversationsResponse>().Conversations[0];
                return ligne.DernierMessage?.Numero == arret.ToString(CultureInfo.InvariantCulture)
                    && ligne.NonLusParLeBeneficiaire == arret;
            });
        }
    }

    /// <summary>The effects of this scene die at a point, as if the process had: what comes after is not done either.</summary>
    private async Task MourirA(string arret, Scene scene, Func<Task> pendant)
    {
        var mort = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        hote.Chat.Avant = _ => MourirSi(arret == "push");
        hote.Chat.AvantDeMontrer = () => MourirSi(arret == "annonce");
        hote.Stockage.Avant = (operation, partition, _) =>
        {
            if (operation == "commit" && arret == "lignes" && partition.Container == DocumentContainer.Espaces)
                Mourir();
            return Task.CompletedTask;
        };
        try
        {
            await pendant();
            await mort.Task.WaitAsync(TimeSpan.FromSeconds(10), Cancel);
        }
        finally
        {
            (hote.Chat.Avant, hote.Chat.AvantDeMontrer, hote.Stockage.Avant) = (null, null, null);
        }

        void MourirSi(bool ici)
        {
            if (ici)
                Mourir();
        }

        void Mourir()
        {
            mort.TrySetResult();
            throw new InvalidOperationException($"Dead at {arret}, scene {scene.Id}.");
        }
    }

    private Task Rejouer() => hote.Services.GetRequiredService<TimerFunctions>().RunNow("EffetsRejouer", Cancel);

    private async Task VerifierQueToutEstFait(Scene scene)
    {
        var liste = (await scene.Conseiller.Lire("/api/conversations")).Statut(200).Lire<ConversationsResponse>();
        var ligne = Assert.Single(liste.Conversations);
        Assert.Equal("2", ligne.DernierMessage!.Numero);
        Assert.Equal((1, 1), (ligne.NonLus, ligne.NonLusParLeBeneficiaire));
        Assert.Equal((1, 1), (liste.ConversationsNonLues, liste.MessagesNonLus));
        await VerifierLesSonneries(scene, 1);
    }

    private async Task VerifierLesSonneries(Scene scene, int nombre)
    {
        var sonneries = await Attente.Jusqua(() => hote.Sonneries(scene.Id), lues => lues.Length >= nombre);
        Assert.Equal(Enumerable.Repeat("nouveau-message", nombre), sonneries);
    }

    /// <summary>Every document of the dossier and of the counsellor's space, with its version.</summary>
    private async Task<List<string>> Empreinte(Scene scene)
    {
        var documents = hote.Services.GetRequiredService<IDocumentStore>();
        List<string> tout = [];
        foreach (var partition in new[] { Dossier(scene), await Espace(scene) })
            tout.AddRange((await documents.ReadRange(partition, new("", 1_000), Cancel)).Documents.Select(d => $"{d.Id} {d.ETag}"));
        return tout;
    }

    private static Partition Dossier(Scene scene) => new(DocumentContainer.Dossiers, scene.Id.ToString());

    private async Task<Partition> Espace(Scene scene)
    {
        var documents = hote.Services.GetRequiredService<IDocumentStore>();
        var conversation = (await documents.Read(Dossier(scene), DocumentIds.Conversation, Cancel))!;
        return new(DocumentContainer.Espaces, JsonNode.Parse(conversation.Content.Span)!["referent"]!.GetValue<string>());
    }
}
