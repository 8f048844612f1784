using Cej.Domain.Conseillers;
using Cej.Domain.Diffusion;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Cej.Domain.Reaffectation;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Moq;
using static Cej.Functions.Tests.Support.Numeros;

namespace Cej.Functions.Tests.Reaffectation;

/// <summary>What a reassignment asks of its stores, and what it says when they are in others' hands.</summary>
public sealed class DeplacementsTests
{
    private const string Structure = "Direction territoriale";
    private static readonly DateTimeOffset Instant = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly BeneficiaireId Zoe = new(Numero(9));
    private static readonly ConseillerId Anne = new(Numero(1));
    private static readonly ConseillerId Bruno = new(Numero(2));

    private static readonly Appelant.Conseiller Nathalie = new(
        Sujet.Lire("agents", "nathalie")!,
        new("Nathalie", "Roux"),
        AdresseEmail.Relire("nathalie@agence.example")
    );

    private readonly FakeTimeProvider _horloge = new(Instant);
    private readonly Mock<IReaffectationStore> _reaffectations = new();
    private readonly Mock<IDossierStore> _dossiers = new();
    private readonly Mock<IEspaceStore> _espaces = new();
    private readonly Mock<IConseillerStore> _conseillers = new();

    public DeplacementsTests() =>
        _reaffectations
            .Setup(lieu => lieu.Create(It.IsAny<DemandeDeReaffectation>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((DemandeDeReaffectation demande, CancellationToken _) => new(demande, "1"));

    /// <summary>Thirty tries, then the caller is told to come back: what was written down is resumed.</summary>
    [Fact]
    public async Task A_dossier_that_others_write_each_time_is_tried_thirty_times_and_is_not_a_fault()
    {
        Suivie(Anne);
        _reaffectations
            .Setup(lieu =>
                lieu.Deplacer(
                    It.IsAny<Conversation>(),
                    It.IsAny<string>(),
                    It.IsAny<Message>(),
                    It.IsAny<LigneDeReaffectation>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .ReturnsAsync(new Deplacement.Depasse());

        var occupe = await Assert.ThrowsAsync<IndisponibleException>(() => Reaffecter("cle"));

        Assert.Contains(Zoe.ToString(), occupe.Message, StringComparison.Ordinal);
        _reaffectations.Verify(
            lieu =>
                lieu.Deplacer(
                    It.IsAny<Conversation>(),
                    It.IsAny<string>(),
                    It.IsAny<Message>(),
                    It.IsAny<LigneDeReaffectation>(),
                    It.IsAny<CancellationToken>()
                ),
            Times.Exactly(Concurrence.EssaisEntrePlusieurs)
        );
    }

    [Fact]
    public async Task Whoever_left_the_portfolio_meanwhile_and_has_no_line_of_this_request_was_not_moved()
    {
        Suivie(Bruno);
        var faite = (await Reaffecter("cle")).Value;
        Assert.Equal(
            [(Zoe, RefusReaffectation.PlusDansLePortefeuille)],
            faite.Resultats!.Select(resultat => (resultat.Id, resultat.Refus))
        );
    }

    [Fact]
    public async Task Only_a_request_with_a_key_may_have_been_made_before()
    {
        Suivie(Bruno);
        var premiere = (await Reaffecter(cle: null)).Value;
        Assert.NotEqual(premiere.Id, (await Reaffecter(cle: null)).Value.Id);
        _reaffectations.Verify(lieu => lieu.Find(Nathalie.Id, It.IsAny<Guid>(), It.IsAny<CancellationToken>()), Times.Never);

        var avecCle = (await Reaffecter("cle")).Value;
        _reaffectations
            .Setup(lieu => lieu.Find(Nathalie.Id, avecCle.Id, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Stored<DemandeDeReaffectation>(avecCle, "2"));
        Assert.Same(avecCle, (await Reaffecter("cle")).Value);
        Assert.Equal(RefusPortefeuille.CleDejaUtilisee, (await Reaffecter("cle", temporaire: true)).Refus);
    }

    [Fact]
    public async Task Taking_back_with_a_key_answers_what_was_done_though_nobody_is_left_to_take_back()
    {
        Retours(new Retour(Zoe, new("Zoé", "Petit"), new(Bruno, new("Bruno", "Lefèvre")), Instant, 1));
        Suivie(Bruno);
        var premiere = (await Recuperer(cle: null)).Value!;
        Assert.NotEqual(premiere.Id, (await Recuperer(cle: null)).Value!.Id);
        Assert.Equal([(Zoe, RefusReaffectation.PlusARecuperer)], premiere.Resultats!.Select(resultat => (resultat.Id, resultat.Refus)));
        _reaffectations.Verify(lieu => lieu.Find(Nathalie.Id, It.IsAny<Guid>(), It.IsAny<CancellationToken>()), Times.Never);

        var avecCle = (await Recuperer("cle")).Value!;
        Retours();
        Assert.Null((await Recuperer(cle: null)).Value);
        _reaffectations
            .Setup(lieu => lieu.Find(Nathalie.Id, avecCle.Id, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Stored<DemandeDeReaffectation>(avecCle, "2"));
        Assert.Same(avecCle, (await Recuperer("cle")).Value);
    }

    [Fact]
    public async Task Every_fault_of_the_form_is_told_in_whole_sentences_and_two_hundred_people_are_not_too_many()
    {
        var vide = (await Handler().Handle(new(null, null, [], null, null, Nathalie), TestContext.Current.CancellationToken)).Refus!;
        Assert.Equal(["temporaire", "source", "cible", "beneficiaires"], vide.Champs.Select(erreur => erreur.Champ));
        Prose.EstLisible(vide);
        var memes = (await Handler().Handle(Demande(Anne, Anne, 201), TestContext.Current.CancellationToken)).Refus!;
        Assert.Equal(["cible", "beneficiaires"], memes.Champs.Select(erreur => erreur.Champ));
        Prose.EstLisible(memes);
        Assert.Contains("200", memes.Champs[1].Message, StringComparison.Ordinal);
        Assert.Null((await Handler().Handle(Demande(Anne, Bruno, 200), TestContext.Current.CancellationToken)).Refus);
    }

    private static Reaffecter Demande(ConseillerId source, ConseillerId cible, int nombre) =>
        new(source.Value, cible.Value, [.. Enumerable.Range(1_000, nombre).Select(Numero)], true, null, Nathalie);

    private Task<Result<DemandeDeReaffectation>> Reaffecter(string? cle, bool temporaire = false) =>
        Handler().Handle(new(Anne.Value, Bruno.Value, [Zoe.Value], temporaire, cle, Nathalie), TestContext.Current.CancellationToken);

    private Task<Result<DemandeDeReaffectation?>> Recuperer(string? cle) =>
        new RecupererHandler(
            _espaces.Object,
            _reaffectations.Object,
            Deplacements(),
            Mock.Of<IJournalDesAcces>(),
            new(_horloge),
            _horloge
        ).Recuperer(cle, Nathalie, TestContext.Current.CancellationToken);

    private ReaffecterHandler Handler()
    {
        var superviseurs = new Mock<ISuperviseurs>();
        superviseurs
            .Setup(liste => liste.Find(Nathalie, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Superviseur(Nathalie.Email, Structure, Instant));
        foreach (var (id, prenom) in new[] { (Anne, "Anne"), (Bruno, "Bruno") })
            _conseillers
                .Setup(lieu => lieu.Find(id, It.IsAny<CancellationToken>()))
                .ReturnsAsync(new Stored<Conseiller>(Profil(id, prenom), "1"));
        return new(new(superviseurs.Object, _conseillers.Object), _reaffectations.Object, Deplacements(), new(_horloge), _horloge);
    }

    private Deplacements Deplacements()
    {
        var rangement = new Rangement(
            new(_espaces.Object, _horloge),
            Mock.Of<IDepartStore>(),
            Mock.Of<IListeStore>(),
            Mock.Of<IPreveneur>(),
            Mock.Of<IChatNotifier>()
        );
        return new(_reaffectations.Object, _dossiers.Object, rangement, Mock.Of<IJournalDesAcces>(), _horloge);
    }

    private void Retours(params Retour[] retours) =>
        _espaces.Setup(lieu => lieu.ListerRetours(Nathalie.Id, It.IsAny<CancellationToken>())).ReturnsAsync(retours);

    /// <summary>Who follows Zoé as it is.</summary>
    private void Suivie(ConseillerId referent) =>
        _dossiers
            .Setup(lieu => lieu.FindAvecConversation(Zoe, It.IsAny<CancellationToken>()))
            .ReturnsAsync(
                (
                    new Stored<Beneficiaire>(
                        new()
                        {
                            Id = Zoe,
                            Nom = new("Zoé", "Petit"),
                            Email = AdresseEmail.Relire("zoe@courriel.example"),
                            Referent = referent,
                            AjouteLe = Instant.AddMonths(-1),
                            SuiviDepuis = Instant.AddMonths(-1),
                        },
                        "1"
                    ),
                    new Stored<Conversation>(new() { Dossier = Zoe, Referent = referent }, "1")
                )
            );

    private static Conseiller Profil(ConseillerId id, string prenom) =>
        new()
        {
            Id = id,
            Nom = new(prenom, "Lefèvre"),
            Email = AdresseEmail.Relire($"{prenom.ToLowerInvariant()}@agence.example"),
            Agence = new("A", "Agence", Structure),
            CreeLe = Instant,
            DerniereConnexion = Instant,
        };
}
