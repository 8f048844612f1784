using Cej.Domain.Dossiers;
using Cej.Functions.Dossiers;
using Cej.Functions.Messagerie;
using Cej.Functions.Tests.Support;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Cej.Functions.Tests.Messagerie;

[DeuxHotes]
public sealed class TempsReelTests(HoteDeTest hote)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_token_to_listen_is_for_the_caller_alone_and_an_hour_at_most()
    {
        var scene = await Scene.Monter(hote);
        var reponse = (await scene.Jeune.Envoyer(HttpMethod.Post, "/api/chat/negotiate")).Statut(200);
        var acces = reponse.Lire<ChatFunctions.NegociationResponse>();
        var jeton = new JsonWebToken(acces.AccessToken);
        Assert.True(jeton.ValidTo <= DateTime.UtcNow.AddHours(1).AddMinutes(1));
        Assert.DoesNotContain(scene.Personne.Email, reponse.Corps, StringComparison.Ordinal);
        Assert.DoesNotContain(jeton.Claims, claim => claim.Type.Contains("role", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Both_sides_hear_messages_edits_deletions_and_receipts()
    {
        var scene = await Scene.Monter(hote);
        await using var conseiller = await Ecoute.Ouvrir(scene.Conseiller);
        await using var jeune = await Ecoute.Ouvrir(scene.Jeune);

        var envoye = await scene.Envoyer(scene.Conseiller, "Bonjour");
        var ajoute = await jeune.Attendre(TypeDEvenement.MessageAjoute);
        Assert.Equal("1", ajoute.Numero);
        Assert.Equal(scene.Id.ToString(), ajoute.Conversation);
        Assert.Equal(envoye, ajoute.Message);
        Assert.Equal(envoye, (await conseiller.Attendre(TypeDEvenement.MessageAjoute)).Message);
        await conseiller.Attendre(TypeDEvenement.SuiviModifie);

        await scene.Lire(scene.Jeune, 1);
        Assert.Equal(Partie.Beneficiaire, (await conseiller.Attendre(TypeDEvenement.Lu)).Par);
        (
            await scene.Conseiller.Envoyer(
                HttpMethod.Patch,
                $"{scene.Chemin}/messages/1",
                new { texte = "Bonsoir" },
                ("If-Match", envoye.Version)
            )
        ).Statut(200);
        Assert.Equal("Bonsoir", (await jeune.Attendre(TypeDEvenement.MessageModifie)).Message!.Texte);
        (await scene.Conseiller.Envoyer(HttpMethod.Delete, $"{scene.Chemin}/messages/1")).Statut(200);
        var supprime = (await jeune.Attendre(TypeDEvenement.MessageSupprime)).Message!;
        Assert.Equal(("", 2), (supprime.Texte, supprime.Revision));
    }

    [Fact]
    public async Task Typing_reaches_the_other_side_only_and_strangers_hear_nothing()
    {
        var scene = await Scene.Monter(hote);
        var autre = await Scene.Monter(hote);
        await using var conseiller = await Ecoute.Ouvrir(scene.Conseiller);
        await using var jeune = await Ecoute.Ouvrir(scene.Jeune);
        await using var intrus = await Ecoute.Ouvrir(autre.Conseiller);

        (await scene.Jeune.Envoyer(HttpMethod.Post, $"{scene.Chemin}/saisie")).Statut(204);

        Assert.Equal(Partie.Beneficiaire, (await conseiller.Attendre(TypeDEvenement.Saisie)).Par);
        await scene.Envoyer(scene.Jeune, "Voilà");
        await jeune.Attendre(TypeDEvenement.MessageAjoute);
        Assert.DoesNotContain(jeune.Recus, evenement => evenement.Type == TypeDEvenement.Saisie);
        // What comes to the stranger later is his own, and nothing came before.
        await autre.Envoyer(autre.Jeune, "Bonjour");
        await intrus.Attendre(TypeDEvenement.MessageAjoute);
        Assert.All(intrus.Recus, evenement => Assert.Equal(autre.Id.ToString(), evenement.Conversation));
    }

    [Fact]
    public async Task A_client_that_was_away_catches_up_by_number_without_loss()
    {
        var scene = await Scene.Monter(hote);
        var jeune = await Ecoute.Ouvrir(scene.Jeune);
        await scene.Envoyer(scene.Conseiller, "Un");
        await jeune.Attendre(TypeDEvenement.MessageAjoute);
        await jeune.DisposeAsync();

        await scene.Envoyer(scene.Conseiller, "Deux");
        await scene.Envoyer(scene.Conseiller, "Trois");
        await using var revenu = await Ecoute.Ouvrir(scene.Jeune);
        Assert.Equal(["2", "3"], Scene.Numeros(await scene.Ouvrir(scene.Jeune, "?apres=1")));
        await scene.Envoyer(scene.Conseiller, "Quatre");
        await revenu.Attendre(TypeDEvenement.MessageAjoute, "4");
    }

    [Fact]
    public async Task Both_sides_hear_that_the_scan_of_a_file_has_ended()
    {
        var scene = await Scene.Monter(hote);
        await using var conseiller = await Ecoute.Ouvrir(scene.Conseiller);
        await using var jeune = await Ecoute.Ouvrir(scene.Jeune);
        var conversation = await hote.Services.GetRequiredService<IConversationStore>().Find(new(scene.Id), Cancel);
        await hote.Services.GetRequiredService<IChatNotifier>().Prevenir(conversation!.Value, new EvenementDeChat.PieceAnalysee(3), Cancel);
        Assert.Equal("3", (await conseiller.Attendre(TypeDEvenement.PieceAnalysee)).Numero);
        Assert.Equal(scene.Id.ToString(), (await jeune.Attendre(TypeDEvenement.PieceAnalysee, "3")).Conversation);
    }

    [Fact]
    public async Task A_client_cannot_send_through_the_hub_nor_connect_without_a_token()
    {
        var scene = await Scene.Monter(hote);
        await using var jeune = await Ecoute.Ouvrir(scene.Jeune);
        await Assert.ThrowsAnyAsync<Exception>(() => jeune.Connexion.InvokeAsync("Evenement", new { type = "faux" }, Cancel));
        await using var nu = new HubConnectionBuilder().WithUrl(new Uri(hote.Adresse, "/client/chat")).Build();
        await Assert.ThrowsAnyAsync<Exception>(() => nu.StartAsync(Cancel));
    }
}
