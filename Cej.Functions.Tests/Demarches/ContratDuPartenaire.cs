using System.Text.Json.Nodes;
using Cej.Domain.Demarches;
using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Demarches;
using Cej.LocalHost.Partenaires;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace Cej.Functions.Tests.Demarches;

/// <summary>What every partner's adapter holds to: the same documented body, again when asked again, and no exception.</summary>
public abstract class ContratDuPartenaire
{
    private static readonly DateTimeOffset Instant = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    protected static readonly Beneficiaire Ines = new()
    {
        Id = new(Guid.Parse("0199a1b2-0000-7000-8000-000000000001")),
        Nom = new("Inès", "Moreau"),
        Email = AdresseEmail.Relire("ines@courriel.example"),
        Referent = new(Guid.Parse("0199a1b2-0000-7000-8000-000000000002")),
        AjouteLe = Instant,
        SuiviDepuis = Instant,
    };

    protected static readonly Demarche Appeler = new()
    {
        Id = Guid.Parse("0199a1b2-0000-7000-8000-000000000003"),
        Dossier = Ines.Id,
        Contenu = new ContenuDeDemarche.Personnalisee("Appeler le garage"),
        Statut = StatutDeDemarche.AFaire,
        Fin = new(2026, 12, 1),
        CreeLe = Instant,
        ModifieLe = Instant,
        Transmission = Transmission.Nouvelle(Instant),
        Demande = Empreinte.De("x"),
    };

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal abstract IPartenaireDesDemarches Partenaire { get; }

    /// <summary>The bodies that arrived, in order.</summary>
    protected abstract Task<JsonNode[]> Recues();

    /// <summary>From now on nothing arrives.</summary>
    protected abstract void Couper();

    [Fact]
    public async Task Each_revision_arrives_whole_and_again_when_it_is_sent_again()
    {
        var annulee = Appeler.Passer(StatutDeDemarche.Annulee, null, null, Instant.AddHours(1), Fuseau.Paris).Value;
        foreach (var demarche in new[] { Appeler, Appeler, annulee })
            Assert.IsType<ReponseDuPartenaire.Acceptee>(await Partenaire.Transmettre(Ines, demarche, Cancel));

        var recues = await Recues();
        Assert.Equal(3, recues.Length);
        Assert.True(JsonNode.DeepEquals(recues[0], recues[1]));
        var attendue = new JsonObject
        {
            ["id"] = "0199a1b2-0000-7000-8000-000000000003",
            ["revision"] = 1,
            ["individu"] = new JsonObject { ["email"] = "ines@courriel.example" },
            ["origineCreateur"] = "INDIVIDU",
            ["etat"] = "AC",
            ["pourquoi"] = "P01",
            ["quoi"] = "Q38",
            ["description"] = "Appeler le garage",
            ["dateCreation"] = "2026-11-23T10:00:00+00:00",
            ["dateModification"] = "2026-11-23T10:00:00+00:00",
            ["dateFin"] = "2026-12-01T12:00:00+01:00",
        };
        Assert.True(JsonNode.DeepEquals(attendue, recues[0]), $"{recues[0]}");
        Assert.Equal(("AN", "2"), ($"{recues[2]["etat"]}", $"{recues[2]["revision"]}"));
        Assert.NotNull(recues[2]["dateAnnulation"]);
        Assert.Null(recues[2]["dateFin"]);
    }

    [Fact]
    public async Task Out_of_reach_it_says_so_and_throws_nothing()
    {
        Couper();
        Assert.IsType<ReponseDuPartenaire.Indisponible>(await Partenaire.Transmettre(Ines, Appeler, Cancel));
    }
}

/// <summary>The partner over HTTP.</summary>
public sealed class PartenaireHttpTests : ContratDuPartenaire, IDisposable
{
    private readonly WireMockServer _serveur = WireMockServer.Start();
    private readonly ServiceProvider _services;

    public PartenaireHttpTests()
    {
        _serveur.Given(Request.Create().UsingPut()).RespondWith(Response.Create().WithStatusCode(204));
        var reglages = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Demarches:Url"] = _serveur.Url };
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddDemarches(new ConfigurationBuilder().AddInMemoryCollection(reglages).Build())
            .BuildServiceProvider();
    }

    internal override IPartenaireDesDemarches Partenaire => _services.GetRequiredService<IPartenaireDesDemarches>();

    public void Dispose()
    {
        _services.Dispose();
        _serveur.Dispose();
    }

    protected override Task<JsonNode[]> Recues() =>
        Task.FromResult<JsonNode[]>([.. _serveur.LogEntries.Select(entree => JsonNode.Parse(entree.RequestMessage!.Body!)!)]);

    /// <summary>Whose data goes where is the settings' to say.</summary>
    [Fact]
    public async Task A_redirect_takes_nobodys_data_elsewhere()
    {
        using var ailleurs = WireMockServer.Start();
        ailleurs.Given(Request.Create()).RespondWith(Response.Create().WithStatusCode(204));
        _serveur.Reset();
        _serveur
            .Given(Request.Create().UsingPut())
            .RespondWith(Response.Create().WithStatusCode(307).WithHeader("Location", $"{ailleurs.Url}/ailleurs"));

        var reponse = await Partenaire.Transmettre(Ines, Appeler, Cancel);

        Assert.IsNotType<ReponseDuPartenaire.Acceptee>(reponse);
        Assert.Single(_serveur.LogEntries);
        Assert.Empty(ailleurs.LogEntries);
    }

    protected override void Couper() => _serveur.Stop();
}

/// <summary>The local host's file.</summary>
public sealed class FichierDesTransmissionsTests : ContratDuPartenaire, IDisposable
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("cej-test-").FullName;
    private readonly FichierDesTransmissions _partenaire;

    public FichierDesTransmissionsTests() => _partenaire = new(Path.Combine(_dossier, "t.jsonl"), ReferentielEmbarque.Lire());

    internal override IPartenaireDesDemarches Partenaire => _partenaire;

    public void Dispose()
    {
        _partenaire.Dispose();
        if (Directory.Exists(_dossier))
            Directory.Delete(_dossier, recursive: true);
    }

    protected override async Task<JsonNode[]> Recues() =>
        [.. (await File.ReadAllLinesAsync(Path.Combine(_dossier, "t.jsonl"), Cancel)).Select(ligne => JsonNode.Parse(ligne)!)];

    protected override void Couper() => Directory.Delete(_dossier, recursive: true);
}
