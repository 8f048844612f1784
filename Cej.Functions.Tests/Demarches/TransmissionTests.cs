using System.Text.Json.Nodes;
using Cej.Domain.Demarches;
using Cej.Functions.Demarches;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Messagerie;
using Cej.Functions.Tests.Support;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Cej.Functions.Tests.Demarches;

/// <summary>A host whose partner is a server of the test's, over HTTP, with a token of its own; its clock can be moved.</summary>
public sealed class HoteAvecPartenaire : HoteDeTest
{
    public WireMockServer Partenaire { get; } = WireMockServer.Start();

    public FakeTimeProvider Horloge { get; } = new(DateTimeOffset.UtcNow);

    public StockageEnPanne Stockage => Services.GetRequiredService<StockageEnPanne>();

    protected override IEnumerable<string> Reglages =>
        [
            .. base.Reglages,
            $"--Demarches:Url={Partenaire.Url}/api",
            $"--Demarches:UrlDuJeton={Partenaire.Url}/jeton",
            "--Demarches:ClientId=cej",
            "--Demarches:ClientSecret=le-secret-du-partenaire",
            "--Demarches:Portee=demarches",
        ];

    public Task Reprendre() =>
        Services.GetRequiredService<TimerFunctions>().RunNow("DemarchesTransmettre", TestContext.Current.CancellationToken);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Partenaire.Dispose();
    }

    protected override void Ajuster(LocalApplicationBuilder builder)
    {
        builder.Services.AddSingleton<TimeProvider>(Horloge);
        StockageEnPanne.Entourer(builder);
    }
}

public sealed class TransmissionTests : IClassFixture<HoteAvecPartenaire>, IDisposable
{
    private readonly HoteAvecPartenaire _hote;
    private int _jetons;

    public TransmissionTests(HoteAvecPartenaire hote)
    {
        _hote = hote;
        _hote.Partenaire.Reset();
        _hote.Horloge.Advance(TimeSpan.FromHours(2)); // whatever another test left waiting is due, and every token has ended
        Partenaire
            .Given(Request.Create().WithPath("/jeton").UsingPost())
            .RespondWith(
                Response
                    .Create()
                    .WithCallback(_ => new ResponseMessage
                    {
                        StatusCode = 200,
                        BodyData = Json($$"""{"access_token":"jeton-{{Interlocked.Increment(ref _jetons)}}","expires_in":1200}"""),
                    })
            );
    }

    private WireMockServer Partenaire => _hote.Partenaire;

    public void Dispose() => _hote.Stockage.Reparer();

    private static WireMock.Util.BodyData Json(string texte) =>
        new() { DetectedBodyType = WireMock.Types.BodyType.String, BodyAsString = texte };

    private void Repond(int statut, string corps = "{}", params (string Nom, string Valeur)[] entetes)
    {
        var reponse = Response.Create().WithStatusCode(statut).WithBody(corps).WithHeader("Content-Type", "application/json");
        foreach (var (nom, valeur) in entetes)
            reponse = reponse.WithHeader(nom, valeur);
        Partenaire.Given(Request.Create().WithPath("/api/demarches/*").UsingPut()).AtPriority(-_priorite++).RespondWith(reponse);
    }

    private int _priorite;

    private JsonNode[] Recues(DemarcheResponse demarche) =>
        [
            .. Partenaire
                .LogEntries.Where(entree => entree.RequestMessage!.Path == $"/api/demarches/{demarche.Id}")
                .Select(entree => JsonNode.Parse(entree.RequestMessage!.Body!)!),
        ];

    private static string Jour(int dans) =>
        Domain
            .Primitives.JourDeParis.De(DateTimeOffset.UtcNow)
            .AddDays(dans)
            .ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static string Chemin(Scene scene) => $"/api/beneficiaires/{scene.Id}/demarches";

    private static async Task<DemarcheResponse> Creer(Scene scene) => (
            await scene.Jeune.Envoyer(
                HttpMethod.Post,
                Chemin(scene),
                new
                {
                    quoi = "Q15",
                    moyen = "C15.02",
                    dateFin = Jour(3),
                }
            )
        ).Statut(201).Lire<DemarcheResponse>();

    private static Task<DemarcheResponse> Attendre(Scene scene, DemarcheResponse demarche, Func<TransmissionResponse, bool> attendu) =>
        Attente.Jusqua(
            async () => (await scene.Conseiller.Lire($"{Chemin(scene)}/{demarche.Id}")).Statut(200).Lire<DemarcheResponse>(),
            lue => attendu(lue.Transmission)
        );

    private static Func<TransmissionResponse, bool> Etat(EtatDeTransmission etat) => transmission => transmission.Etat == etat;

    private static Task<DemarcheResponse> EssaiManque(Scene scene, DemarcheResponse demarche) =>
        Attendre(scene, demarche, transmission => Etat(EtatDeTransmission.EnAttente)(transmission) && transmission.Raison is not null);

    [Fact]
    public async Task The_partner_gets_the_documented_body_under_our_token_and_a_change_is_passed_on()
    {
        Repond(200, """{"reference":"JRE-42"}""");
        var scene = await Scene.Monter(_hote);
        var fiche = await scene.Conseiller.Lire($"/api/beneficiaires/{scene.Id}");
        (
            await scene.Conseiller.Envoyer(
                HttpMethod.Patch,
                $"/api/beneficiaires/{scene.Id}",
                new { identifiantFranceTravail = "1234567A" },
                ("If-Match", fiche.Etag!)
            )
        ).Statut(200);

        var demarche = await Attendre(scene, await Creer(scene), Etat(EtatDeTransmission.Transmise));
        (
            await scene.Jeune.Envoyer(
                HttpMethod.Put,
                $"{Chemin(scene)}/{demarche.Id}/statut",
                new { statut = "en-cours" },
                ("If-Match", demarche.Version)
            )
        ).Statut(200);
        await Attendre(scene, demarche, transmission => Etat(EtatDeTransmission.Transmise)(transmission) && Recues(demarche).Length == 2);

        var recues = Recues(demarche);
        var attendue = new JsonObject
        {
            ["id"] = demarche.Id,
            ["revision"] = 1,
            ["individu"] = new JsonObject { ["identifiant"] = "1234567A", ["email"] = scene.Personne.Email },
            ["origineCreateur"] = "INDIVIDU",
            ["etat"] = "AC",
            ["pourquoi"] = "P03",
            ["quoi"] = "Q15",
            ["comment"] = "C15.02",
        };
        foreach (var (champ, valeur) in attendue)
            Assert.True(JsonNode.DeepEquals(valeur, recues[0][champ]), $"{champ}: {recues[0]}");
        Assert.StartsWith($"{Jour(3)}T12:00:00+0", $"{recues[0]["dateFin"]}", StringComparison.Ordinal);
        Assert.Equal(
            ["dateCreation", "dateFin", "dateModification"],
            recues[0].AsObject().Select(c => c.Key).Except(attendue.Select(c => c.Key)).Order()
        );
        Assert.Equal(("2", "EC"), ($"{recues[1]["revision"]}", $"{recues[1]["etat"]}"));

        var appels = Partenaire.LogEntries.Select(entree => entree.RequestMessage!).ToArray();
        var jeton = Assert.Single(appels, appel => appel.Path == "/jeton");
        Assert.Contains("grant_type=client_credentials", jeton.Body, StringComparison.Ordinal);
        Assert.All(
            appels.Where(appel => appel.Path != "/jeton"),
            appel => Assert.Equal(["Bearer jeton-1"], appel.Headers!["Authorization"])
        );
        Assert.DoesNotContain(_hote.Journal, ligne => ligne.Contains("le-secret-du-partenaire", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_partner_refuses_says_why_and_is_sent_again_once_it_changes()
    {
        Repond(422, """{"title":"Ce bénéficiaire n'est pas inscrit."}""");
        var scene = await Scene.Monter(_hote);
        var demarche = await Attendre(scene, await Creer(scene), Etat(EtatDeTransmission.Refusee));
        Assert.Equal("Ce bénéficiaire n'est pas inscrit.", demarche.Transmission.Raison!);
        _hote.Horloge.Advance(TimeSpan.FromHours(1));
        await _hote.Reprendre();
        Assert.Single(Recues(demarche));

        Repond(204, "");
        (
            await scene.Jeune.Envoyer(
                HttpMethod.Patch,
                $"{Chemin(scene)}/{demarche.Id}",
                new { dateFin = Jour(9) },
                ("If-Match", demarche.Version)
            )
        ).Statut(200);
        await Attendre(scene, demarche, Etat(EtatDeTransmission.Transmise));
    }

    [Theory]
    [InlineData(400, "pas du JSON")]
    [InlineData(409, "[]")]
    [InlineData(404, "{\"title\":42}")]
    public async Task A_refusal_without_a_reason_is_a_refusal_all_the_same(int statut, string corps)
    {
        Repond(statut, corps);
        var scene = await Scene.Monter(_hote);
        var demarche = await Attendre(scene, await Creer(scene), Etat(EtatDeTransmission.Refusee));
        Assert.NotEmpty(demarche.Transmission.Raison!);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(403)]
    public async Task A_partner_that_is_away_leaves_it_waiting_and_the_timer_sends_it_when_it_is_due(int statut)
    {
        Repond(statut, "<html>");
        var scene = await Scene.Monter(_hote);
        var demarche = await EssaiManque(scene, await Creer(scene));
        Repond(200);

        var avant = Recues(demarche).Length;
        await _hote.Reprendre(); // too early
        Assert.Equal(avant, Recues(demarche).Length);
        _hote.Horloge.Advance(TimeSpan.FromSeconds(31));
        await _hote.Reprendre();

        var transmise = (await scene.Conseiller.Lire($"{Chemin(scene)}/{demarche.Id}")).Lire<DemarcheResponse>();
        Assert.Equal(EtatDeTransmission.Transmise, transmise.Transmission.Etat);
        Assert.Null(transmise.Transmission.Raison);
    }

    [Fact]
    public async Task The_partners_own_time_to_come_back_is_kept()
    {
        Repond(429, "{}", ("Retry-After", "600"));
        var scene = await Scene.Monter(_hote);
        var demarche = await EssaiManque(scene, await Creer(scene));
        Assert.Single(Recues(demarche)); // not even tried again at once
        Repond(200);
        _hote.Horloge.Advance(TimeSpan.FromSeconds(599));
        await _hote.Reprendre();
        Assert.Single(Recues(demarche));
        _hote.Horloge.Advance(TimeSpan.FromSeconds(2));
        await _hote.Reprendre();
        await Attendre(scene, demarche, Etat(EtatDeTransmission.Transmise));
    }

    [Fact]
    public async Task An_access_token_that_is_refused_is_replaced_at_once()
    {
        Partenaire
            .Given(Request.Create().WithPath("/api/demarches/*").WithHeader("Authorization", "Bearer jeton-1"))
            .AtPriority(-10)
            .RespondWith(Response.Create().WithStatusCode(401));
        Repond(200);
        var scene = await Scene.Monter(_hote);
        await Attendre(scene, await Creer(scene), Etat(EtatDeTransmission.Transmise));
        Assert.Equal(2, _jetons);
    }

    [Fact]
    public async Task Without_an_access_token_it_waits_as_for_a_partner_that_is_away()
    {
        Partenaire
            .Given(Request.Create().WithPath("/jeton").UsingPost())
            .InScenario("jeton")
            .WillSetStateTo("de retour")
            .AtPriority(-10)
            .RespondWith(Response.Create().WithStatusCode(200).WithBody("<html>"));
        Repond(200);
        var scene = await Scene.Monter(_hote);
        var demarche = await EssaiManque(scene, await Creer(scene));
        Assert.Empty(Recues(demarche));

        _hote.Horloge.Advance(TimeSpan.FromSeconds(31));
        await _hote.Reprendre();
        await Attendre(scene, demarche, Etat(EtatDeTransmission.Transmise));
    }

    [Fact]
    public async Task A_crash_between_the_partners_answer_and_its_note_sends_the_same_revision_again_and_loses_nothing()
    {
        Repond(200);
        var scene = await Scene.Monter(_hote);
        _hote.Stockage.Panne = (operation, _, writes) =>
            operation == "commit" && writes.Any(write => write is { Type: "demarche", Kind: WriteKind.Replace })
                ? (Moment.Avant, StockageEnPanne.Indisponible)
                : null;
        var demarche = await Creer(scene);
        await Attente.Jusqua(() => Recues(demarche).Length > 0);

        _hote.Stockage.Reparer();
        _hote.Horloge.Advance(TimeSpan.FromSeconds(31));
        await _hote.Reprendre();
        await Attendre(scene, demarche, Etat(EtatDeTransmission.Transmise));
        Assert.All(Recues(demarche), recue => Assert.Equal("1", $"{recue["revision"]}"));
    }

    [Fact]
    public async Task Three_failures_end_a_run_of_the_timer_and_the_rest_stays_due()
    {
        Repond(503);
        var scene = await Scene.Monter(_hote);
        List<DemarcheResponse> demarches = [];
        for (var i = 0; i < 5; i++)
            demarches.Add(await EssaiManque(scene, await Creer(scene)));
        Partenaire.ResetLogEntries();
        _hote.Horloge.Advance(TimeSpan.FromHours(2));

        await _hote.Reprendre();
        Assert.Equal(3, demarches.Count(demarche => Recues(demarche).Length > 0));

        Repond(200);
        _hote.Horloge.Advance(TimeSpan.FromHours(2));
        await _hote.Reprendre();
        foreach (var demarche in demarches)
            await Attendre(scene, demarche, Etat(EtatDeTransmission.Transmise));
    }
}
