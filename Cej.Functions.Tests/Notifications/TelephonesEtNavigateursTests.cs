using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Telephones;
using Cej.Functions.Tests.Support;
using Cej.LocalHost;
using Cej.LocalHost.Telephones;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Moq;

namespace Cej.Functions.Tests.Notifications;

/// <summary>Native applications and browsers as one, which is what the product registers.</summary>
public sealed class TelephonesEtNavigateursTests : TelephonesContract, IAsyncLifetime
{
    private const string Navigateur = "navigateur";

    private readonly LocalOptions _options = new() { Dossier = Directory.CreateTempSubdirectory("cej-appareils-").FullName };
    private readonly StockageEnPanne _documents = new(new DocumentsEnMemoire(TimeProvider.System));
    private readonly Dictionary<string, BeneficiaireId> _deQui = new(StringComparer.Ordinal);
    private readonly FichierTelephones _natifs;
    private ServicePushDeTest _service = null!;
    private EnvoiAuxNavigateurs _envoi = null!;
    private WebPushTelephones _navigateurs = null!;
    private TelephonesEtNavigateurs _tous = null!;

    public TelephonesEtNavigateursTests() => _natifs = new(_options, TimeProvider.System);

    private protected override ITelephones Telephones => _tous;

    private protected override int Appareils => FichierTelephonesTests.AppareilsDe(_options) + Abonnes(Ines) + Abonnes(Lucas);

    private protected override IReadOnlyList<string> Sonneries => [.. DesNatifs, .. DesNavigateurs];

    private IReadOnlyList<string> DesNatifs => FichierTelephonesTests.SonneriesDe(_options);

    private IEnumerable<string> DesNavigateurs => _service.Recus.Select(recu => $"{_deQui[recu.Canal]} {recu.Avis}");

    public async ValueTask InitializeAsync()
    {
        _service = await ServicePushDeTest.Demarrer();
        var options = Options.Create(
            new NavigateursOptions
            {
                Cle = Convert.ToBase64String([.. Enumerable.Repeat((byte)7, 32)]),
                Contact = new("mailto:exploitation@cej.example"),
                Essai = _service.Adresse,
            }
        );
        var services = new ServicesPush(options);
        _envoi = new(services, options, TimeProvider.System, NullLogger<EnvoiAuxNavigateurs>.Instance);
        _navigateurs = new(_documents, services, _envoi, TimeProvider.System);
        _tous = new(_natifs, _navigateurs);
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(_service.Fautes);
        _envoi.Dispose();
        _natifs.Dispose();
        await _service.DisposeAsync();
        Directory.Delete(_options.Dossier, recursive: true);
    }

    [Fact]
    public async Task A_person_with_an_application_and_a_browser_is_told_on_both()
    {
        await Enregistrer("mon-telephone");
        await Enregistrer(Navigateur);
        await Sonner(_tous);

        Assert.Contains($"{Ines}", Assert.Single(DesNatifs), StringComparison.Ordinal);
        Assert.StartsWith($"{Ines}", Assert.Single(DesNavigateurs), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hub_of_applications_that_fails_is_a_fault_and_browsers_ring_all_the_same()
    {
        var enPanne = new Mock<ITelephones>();
        enPanne
            .Setup(hub => hub.Sonner(It.IsAny<BeneficiaireId>(), It.IsAny<Sonnerie>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new HttpRequestException("The hub is cut off by a test."));
        await Enregistrer(Navigateur);

        await Assert.ThrowsAsync<HttpRequestException>(() => Sonner(new TelephonesEtNavigateurs(enPanne.Object, _navigateurs)));

        Assert.Single(DesNavigateurs);
    }

    [Fact]
    public async Task Browsers_that_cannot_be_looked_up_are_a_fault_and_applications_ring_all_the_same()
    {
        await Enregistrer("mon-telephone");
        _documents.ToutCouper();

        await Assert.ThrowsAsync(StockageEnPanne.Indisponible.GetType(), () => Sonner(_tous));

        Assert.Single(DesNatifs);
    }

    [Fact]
    public async Task A_device_that_changes_its_kind_rings_as_the_last_one_alone()
    {
        await Enregistrer("appareil", Plateforme.Android);
        await Enregistrer("appareil", Plateforme.Web);
        Assert.Equal((1, 1), (Appareils, Abonnes(Ines)));

        await Enregistrer("appareil", Plateforme.Ios);
        Assert.Equal((1, 0), (Appareils, Abonnes(Ines)));
    }

    [Fact]
    public async Task A_browser_that_is_refused_leaves_the_device_what_it_was()
    {
        await Enregistrer("appareil", Plateforme.Android);
        var ailleurs = UnAppareil(Ines, Navigateur, "") with { Id = "appareil", Canal = "https://push.ailleurs.example/abonnement" };

        Assert.Equal(RefusTelephones.ServiceInconnu.Code, (await _tous.Enregistrer(Ines, ailleurs, Cancel)).Refus?.Code);

        Assert.Equal((1, 0), (Appareils, Abonnes(Ines)));
    }

    [Fact]
    public void Browsers_subscribe_with_their_own_key()
    {
        Assert.NotNull(_tous.ClePublique);
        Assert.Equal(_navigateurs.ClePublique, _tous.ClePublique);
    }

    /// <summary>Of both kinds: the one that is called a browser is one.</summary>
    private protected override Appareil UnAppareil(BeneficiaireId de, string nom, string jeton) =>
        UnAppareil(de, nom, jeton, nom == Navigateur ? Plateforme.Web : Plateforme.Android);

    private Appareil UnAppareil(BeneficiaireId de, string nom, string jeton, Plateforme plateforme)
    {
        if (plateforme is not Plateforme.Web)
            return new(nom, plateforme, jeton, null, null);
        var navigateur = _service.Abonner(nom, _navigateurs.ClePublique);
        _deQui[navigateur.Canal] = de;
        return navigateur;
    }

    private Task Enregistrer(string nom) => Enregistrer(UnAppareil(Ines, nom, "jeton"));

    private Task Enregistrer(string nom, Plateforme plateforme) => Enregistrer(UnAppareil(Ines, nom, "jeton", plateforme));

    private async Task Enregistrer(Appareil appareil) => Assert.Null((await _tous.Enregistrer(Ines, appareil, Cancel)).Refus);

    private static Task Sonner(TelephonesEtNavigateurs telephones) =>
        telephones.Sonner(Ines, new(SorteDAvis.NouveauMessage, Ines.Value), Cancel);

    private int Abonnes(BeneficiaireId qui) => WebPushTelephonesTests.NavigateursDe(_documents, qui).Count;
}
