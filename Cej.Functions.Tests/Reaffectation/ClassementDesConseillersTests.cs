using Cej.Domain.Conseillers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using Cej.Domain.Reaffectation;
using Cej.Functions.Tests.Support;
using Moq;
using static Cej.Functions.Tests.Support.Numeros;

namespace Cej.Functions.Tests.Reaffectation;

/// <summary>Whom a search of counsellors finds, and in what order.</summary>
public sealed class ClassementDesConseillersTests
{
    private const string Structure = "Direction territoriale";

    [Fact]
    public async Task An_address_that_was_typed_whole_finds_its_owner_alone_under_the_old_and_the_new_domain()
    {
        ConseillerConnu[] connus =
        [
            Connu(1, "Jean", "Petit", "jean@francetravail.fr"),
            Connu(2, "Paul", "Roux", "jean@francetravail.fr.example"),
        ];
        Assert.Equal([1], await Chercher("jean@francetravail.fr", connus));
        Assert.Equal([1], await Chercher("jean@pole-emploi.fr", connus));
        Assert.Equal([1, 2], await Chercher("jean@francetravail.f", connus));
        Assert.Equal([1], await Chercher("jean@francetravail.fr", Connu(1, "Jean", "Petit", "jean@pole-emploi.fr")));
    }

    [Theory]
    [InlineData("jean@pole-emploi.fr", "jean@po", true)]
    [InlineData("jean@pole-emploi.fr", "jean@france", true)]
    [InlineData("jean@francetravail.fr", "jean@france", true)]
    [InlineData("jean@francetravail.fr", "jean@pole", true)]
    [InlineData("jean@agence.example", "jean@pole", false)]
    [InlineData("jean.martin@departement.example", "jean.martin@de@pole", false)]
    public async Task The_beginning_of_an_address_finds_it_under_either_domain(string adresse, string saisie, bool trouve) =>
        Assert.Equal(trouve ? [1] : [], await Chercher(saisie, Connu(1, "Jean", "Petit", adresse)));

    [Fact]
    public async Task Addresses_come_first_then_names_that_begin_so_then_words_anywhere_each_by_name()
    {
        ConseillerConnu[] connus =
        [
            Connu(1, "Xavier", "Bernard", "x.albert@agence.example"),
            Connu(2, "Yves", "Chaubert-Albe", "y@agence.example"),
            Connu(4, "Albert", "Zidane", "z@agence.example"),
            Connu(3, "Albert", "Zidane", "t@agence.example"),
            Connu(5, "Albane", "Albert", "u@agence.example"),
            Connu(6, "Paul", "Roux", "albert@agence.example"),
            Connu(7, "Anne", "Durand", "v@agence.example"),
        ];
        Assert.Equal([6, 5, 3, 4, 1], await Chercher("albert", connus));
        Assert.Equal([3, 4, 8], await Chercher("alb zi al", [.. connus, Connu(8, "Alban", "Zimmer", "w@agence.example")]));
    }

    /// <summary>Who left the structure a moment ago stands in the directory still.</summary>
    [Fact]
    public async Task Ten_at_most_and_only_those_who_are_in_the_structure_now()
    {
        var connus = Enumerable
            .Range(1, 12)
            .Select(i => Connu(i, "Hercule", $"Travail{(char)('a' + i)}", $"h{i}@agence.example"))
            .ToArray();
        Assert.Equal(Enumerable.Range(1, 10), await Chercher("hercule", connus));
        Assert.Equal([2, 3], await Chercher("hercule", connus[..3], partis: [1]));
    }

    [Theory]
    [InlineData("j%", false)]
    [InlineData("je", true)]
    [InlineData("☆é1", true)]
    public async Task Two_letters_or_digits_are_enough(string saisie, bool suffit)
    {
        var lus = await Handler([]).Handle(saisie, Nathalie, TestContext.Current.CancellationToken);
        Assert.Equal(suffit, lus.Refus is null);
        if (lus.Refus is { } refus)
        {
            Assert.Equal(["recherche"], refus.Champs.Select(erreur => erreur.Champ));
            Prose.EstLisible(refus);
        }
    }

    private static readonly Appelant.Conseiller Nathalie = new(
        Sujet.Lire("agents", "nathalie")!,
        new("Nathalie", "Roux"),
        AdresseEmail.Relire("nathalie@agence.example")
    );

    private static async Task<IEnumerable<int>> Chercher(string saisie, params ConseillerConnu[] connus) =>
        await Chercher(saisie, connus, []);

    private static async Task<IEnumerable<int>> Chercher(string saisie, ConseillerConnu[] connus, int[] partis)
    {
        var lus = await Handler(connus, partis).Handle(saisie, Nathalie, TestContext.Current.CancellationToken);
        return lus.Value.Select(conseiller => NumeroDe(conseiller.Id.Value));
    }

    private static RechercherConseillersHandler Handler(ConseillerConnu[] connus, params int[] partis)
    {
        var superviseurs = new Mock<ISuperviseurs>();
        superviseurs
            .Setup(liste => liste.Find(Nathalie, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Superviseur(Nathalie.Email, Structure, DateTimeOffset.UnixEpoch));
        var conseillers = new Mock<IConseillerStore>();
        foreach (var connu in connus)
            conseillers
                .Setup(lieu => lieu.Find(connu.Id, It.IsAny<CancellationToken>()))
                .ReturnsAsync(
                    new Stored<Conseiller>(Profil(connu, partis.Contains(NumeroDe(connu.Id.Value)) ? "Ailleurs" : Structure), "1")
                );
        var annuaire = new Mock<IAnnuaireDesConseillers>();
        annuaire.Setup(lieu => lieu.Lister(Structure, It.IsAny<CancellationToken>())).ReturnsAsync(connus);
        return new(new(superviseurs.Object, conseillers.Object), annuaire.Object, Mock.Of<IJournalDesAcces>());
    }

    private static Conseiller Profil(ConseillerConnu connu, string structure) =>
        new()
        {
            Id = connu.Id,
            Nom = connu.Nom,
            Email = connu.Email,
            Agence = new("A", "Agence", structure),
            CreeLe = DateTimeOffset.UnixEpoch,
            DerniereConnexion = DateTimeOffset.UnixEpoch,
        };

    private static ConseillerConnu Connu(int numero, string prenom, string nom, string adresse) =>
        new(new(Numero(numero)), new(prenom, nom), AdresseEmail.Relire(adresse));
}
