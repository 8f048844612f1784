using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Messagerie;

/// <summary>The client that browsers use, <c>@microsoft/signalr</c>, against a product that is killed and comes back.</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class ClientJsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_javascript_client_hears_every_event_and_after_a_cut_catches_up_without_loss()
    {
        await ProgrammeNode.Exiger("Cej.Functions.Tests/Messagerie/ClientJs");
        await using var hote = await HoteEnProcessus.Lancer();
        var (conseiller, jeune) = (Personne.Conseiller(), Personne.Beneficiaire());
        var scene = await Monter(hote, conseiller, jeune);
        await using var client = ClientJs.Lancer(hote, hote.Fournisseur.Jeton(jeune), scene.Id);
        await client.Attendre("connecte");

        var version = (await scene.Envoyer(scene.Conseiller, "Un")).Version;
        var ajoute = await client.Attendre("message-ajoute");
        Assert.Equal((2, "1", scene.Id.ToString()), ((int)ajoute["v"]!, (string)ajoute["numero"]!, (string)ajoute["conversation"]!));
        Assert.EndsWith("Z", (string)ajoute["le"]!, StringComparison.Ordinal);
        Assert.Equal("Un", (string)ajoute["message"]!["texte"]!);
        Assert.Equal("Un", (string)(await client.Attendre("ajoute"))["texte"]!);
        await scene.Conseiller.Envoyer(HttpMethod.Post, $"{scene.Chemin}/saisie");
        Assert.Equal("conseiller", (string)(await client.Attendre("saisie"))["par"]!);
        await scene.Lire(scene.Jeune, 1);
        Assert.Equal("beneficiaire", (string)(await client.Attendre("lu"))["par"]!);
        await scene.Conseiller.Envoyer(HttpMethod.Patch, $"{scene.Chemin}/messages/1", new { texte = "Une" }, ("If-Match", version));
        Assert.Equal("1", (string)(await client.Attendre("message-modifie"))["numero"]!);
        await scene.Conseiller.Envoyer(HttpMethod.Delete, $"{scene.Chemin}/messages/1");
        await client.Attendre("message-supprime");

        await hote.Tuer();
        await client.Attendre("coupe");
        await hote.Demarrer();
        // Sent before the client is back: nobody tells it of these.
        await scene.Envoyer(scene.Conseiller, "Deux");
        await scene.Envoyer(scene.Conseiller, "Trois");
        await client.Attendre("reconnecte");
        await scene.Envoyer(scene.Conseiller, "Quatre");
        await client.Attendre("ajoute", "4");
        Assert.Equal(
            ["1", "2", "3", "4"],
            client.Dits.Where(dit => (string)dit["type"]! == "ajoute").Select(dit => (string)dit["numero"]!)
        );
        Assert.DoesNotContain(client.Dits, dit => (string)dit["type"]! == "erreur");
    }

    private static async Task<Scene> Monter(HoteEnProcessus hote, Personne conseiller, Personne jeune)
    {
        var (client, clientDuJeune) = (new ClientDeTest(hote.Client(conseiller)), new ClientDeTest(hote.Client(jeune)));
        (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        var id = await client.Ajouter(jeune.Prenom, jeune.Nom, jeune.Email);
        (await clientDuJeune.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        return new(client, clientDuJeune, id, jeune, conseiller);
    }

    /// <summary>The script as a process.</summary>
    private sealed class ClientJs : IAsyncDisposable
    {
        private readonly Process _processus;
        private readonly Channel<JsonNode> _lignes = Channel.CreateUnbounded<JsonNode>();

        private ClientJs(Process processus)
        {
            _processus = processus;
            processus.OutputDataReceived += (_, e) =>
            {
                if (e.Data is { } ligne)
                    _lignes.Writer.TryWrite(JsonNode.Parse(ligne)!);
            };
            processus.BeginOutputReadLine();
        }

        /// <summary>Everything it said so far, as far as the test has waited.</summary>
        public List<JsonNode> Dits { get; } = [];

        public static ClientJs Lancer(HoteEnProcessus hote, string jeton, Guid conversation) =>
            new(
                Process.Start(
                    new ProcessStartInfo("node", ["client.js", hote.Adresse.GetLeftPart(UriPartial.Authority), conversation.ToString()])
                    {
                        WorkingDirectory = ProgrammeNode.Dossier("Cej.Functions.Tests/Messagerie/ClientJs"),
                        UseShellExecute = false,
                        RedirectStandardInput = true,
                        RedirectStandardOutput = true,
                        Environment = { ["CEJ_JETON"] = jeton },
                    }
                )!
            );

        public async Task<JsonNode> Attendre(string type, string? numero = null)
        {
            using var limite = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
            limite.CancelAfter(TimeSpan.FromSeconds(20));
            try
            {
                while (true)
                {
                    var ligne = await _lignes.Reader.ReadAsync(limite.Token);
                    Dits.Add(ligne);
                    if ((string)ligne["type"]! == type && (numero is null || (string)ligne["numero"]! == numero))
                        return ligne;
                }
            }
            catch (OperationCanceledException tard) when (!Cancel.IsCancellationRequested)
            {
                throw new TimeoutException(
                    $"No {type} {numero}; it said {string.Join('\n', Dits.Select(dit => dit.ToJsonString()))}",
                    tard
                );
            }
        }

        public async ValueTask DisposeAsync()
        {
            if (!_processus.HasExited)
                _processus.Kill();
            await _processus.WaitForExitAsync(CancellationToken.None);
            _processus.Dispose();
        }
    }
}
