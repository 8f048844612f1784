using System.Reflection;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Api;

/// <summary>A key answers what it answered, or says that its result was deleted: every operation that takes one.</summary>
[DeuxHotes]
public sealed class ClesDIdempotenceTests(HoteDeTest hote)
{
    /// <summary>How what a key made is deleted, of what its answer names.</summary>
    private static readonly Dictionary<string, Func<Situation, ClientDeTest, ReponseDeTest, Task>> s_suppressions = new(
        StringComparer.Ordinal
    )
    {
        ["ActualitesPublier"] = (_, client, faite) => Supprimer(client, $"/api/actualites/{faite.Id}"),
        ["BeneficiairesAjouter"] = (_, client, faite) => Supprimer(client, $"/api/beneficiaires/{faite.Id}"),
        ["EnvoisProgrammesCreer"] = (_, client, faite) => Supprimer(client, $"/api/envois-programmes/{faite.Id}"),
        ["ListesCreer"] = (_, client, faite) => Supprimer(client, $"/api/listes-de-diffusion/{faite.Id}"),
        ["MessagesEnvoyer"] = (s, client, faite) => Supprimer(client, Message(s, faite)),
        ["OffresPartagerAuConseiller"] = (s, client, faite) => Supprimer(client, Message(s, faite)),
        ["PiecesDeposer"] = async (s, client, faite) =>
        {
            var envoi = new { pieces = new[] { faite.Id } };
            var message = await client.Envoyer(HttpMethod.Post, $"/api/conversations/{s.Active}/messages", envoi);
            await Supprimer(client, Message(s, message.Statut(201)));
        },
        ["RecherchesCreer"] = (s, client, faite) => Supprimer(client, $"/api/beneficiaires/{s.Active}/recherches/{faite.Id}"),
        ["ReponsesRapidesAjouter"] = (_, client, faite) => Supprimer(client, $"/api/reponses-rapides/{faite.Id}"),
    };

    /// <summary>
    /// What nobody deletes: a démarche is cancelled, what was sent to several people or moved stays, and its file goes by a timer alone.
    /// </summary>
    private static readonly string[] s_durables =
    [
        "DemarchesCreer",
        "DemarchesDupliquer",
        "EnvoisEnvoyer",
        "OffresPartager",
        "PiecesDeposerPourTous",
        "ReaffectationsReaffecter",
        "RecherchesPartager",
        "RetoursRecuperer",
    ];

    private static IEnumerable<string> Operations =>
        MatriceDesDroits
            .Fonctions.Where(fonction =>
                fonction.Value.GetCustomAttributes<ParametreAttribute>().Any(parametre => parametre.Nom == "Idempotency-Key")
            )
            .Select(fonction => fonction.Key);

    public static TheoryData<string> Cases => [.. Operations];

    [Fact]
    public void Every_operation_that_takes_a_key_is_known_to_be_deletable_or_not() =>
        Assert.Equal(Operations.Order(StringComparer.Ordinal), s_suppressions.Keys.Concat(s_durables).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_same_key_answers_the_same_and_makes_nothing_again_once_that_was_deleted(string fonction)
    {
        var ligne = MatriceDesDroits.De(fonction);
        var situation = await Situation.Preparer(hote);
        var client = situation.Client(ligne.QuiPeut);
        var appel = await ligne.Pour(situation, ligne.QuiPeut);
        var (cle, contenu) = (Guid.NewGuid().ToString(), appel.Corps is ByteArrayContent fichier ? await Lire(fichier) : null);

        var faite = (await Demander()).Statut(201);
        Assert.Equal(Nom(faite), Nom((await Demander()).Statut(201)));
        if (!s_suppressions.TryGetValue(fonction, out var suppression))
            return;

        await suppression(situation, client, faite);
        var repetee = await Demander();
        // A deleted message leaves its place: the key answers with that.
        if (fonction is "MessagesEnvoyer" or "OffresPartagerAuConseiller")
        {
            Assert.Equal(Nom(faite), Nom(repetee.Statut(201)));
            return;
        }

        Assert.Equal(fonction is "BeneficiairesAjouter" ? "ajout-supprime" : "resultat-supprime", repetee.Statut(410).CodeDeProbleme);
        // Asked twice, it still says so; the same request with another key is a new one.
        Assert.Equal(repetee.CodeDeProbleme, (await Demander()).Statut(410).CodeDeProbleme);
        cle = Guid.NewGuid().ToString();
        Assert.NotEqual(faite.Id, (await Demander()).Statut(201).Id);

        Task<ReponseDeTest> Demander() =>
            (appel with { Corps = contenu?.Invoke() ?? appel.Corps, Entetes = [.. appel.Entetes, ("Idempotency-Key", cle)] }).Par(client);
    }

    private static async Task Supprimer(ClientDeTest client, string chemin) =>
        Assert.InRange((await client.Envoyer(HttpMethod.Delete, chemin)).Code, 200, 204);

    private static string Message(Situation situation, ReponseDeTest message) =>
        $"/api/conversations/{situation.Active}/messages/{Nom(message)}";

    /// <summary>What was made, by its name, as its state may have moved on; the whole answer where nothing has one.</summary>
    private static string Nom(ReponseDeTest reponse) => (reponse.Json["id"] ?? reponse.Json["numero"])?.GetValue<string>() ?? reponse.Corps;

    /// <summary>A content is sent once: a new one each time.</summary>
    private static async Task<Func<HttpContent>> Lire(ByteArrayContent fichier)
    {
        var octets = await fichier.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return () =>
        {
            var copie = new ByteArrayContent(octets);
            foreach (var (nom, valeurs) in fichier.Headers)
                copie.Headers.TryAddWithoutValidation(nom, valeurs);
            return copie;
        };
    }
}
