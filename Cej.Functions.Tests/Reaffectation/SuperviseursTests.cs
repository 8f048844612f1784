using Cej.Domain.Conseillers;
using Cej.Domain.Identite;
using Cej.Domain.Reaffectation;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace Cej.Functions.Tests.Reaffectation;

/// <summary>The operator's list of superviseurs: its refusals, and what is noted of its changes.</summary>
public sealed class SuperviseursTests
{
    private static readonly Appelant.Operateur Odile = new(Sujet.Lire("agents", "odile")!);
    private readonly Mock<ISuperviseurs> _superviseurs = new();
    private readonly Mock<IJournalDesAcces> _journal = new();

    [Theory]
    [InlineData("jeanne", "dt nord", "email")]
    [InlineData("jeanne@agence.example", "Nulle part", "structure")]
    [InlineData("jeanne@agence.example", null, "structure")]
    [InlineData("jeanne", "", "email", "structure")]
    public async Task Whichever_field_is_wrong_nobody_gets_the_right(string email, string? structure, params string[] champs)
    {
        var refus = (await Handler().Habiliter(new(email, structure, Odile), TestContext.Current.CancellationToken)).Refus!;
        Assert.Equal(champs, refus.Champs.Select(erreur => erreur.Champ));
        Prose.EstLisible(refus);
        _superviseurs.Verify(liste => liste.Habiliter(It.IsAny<Superviseur>(), It.IsAny<CancellationToken>()), Times.Never);
    }

    [Fact]
    public async Task The_structure_is_the_one_of_the_list_that_was_typed()
    {
        var habilite = await Handler().Habiliter(new("Jeanne@agence.example", " dt-nord ", Odile), TestContext.Current.CancellationToken);
        Assert.Equal("DT Nord", habilite.Value.Structure);
        Noter(ActionConsignee.SuperviseurHabilite, Times.Once());
    }

    [Fact]
    public async Task The_list_offers_each_structure_once_by_name()
    {
        _superviseurs.Setup(liste => liste.Lister(It.IsAny<CancellationToken>())).ReturnsAsync([]);
        var lue = await Handler().Lister(null, 10, Odile, TestContext.Current.CancellationToken);
        Assert.Equal(["DT Est", "DT Nord", "DT Sud"], lue.Value.Structures);
    }

    [Fact]
    public async Task A_right_that_nobody_had_is_taken_away_without_a_line_in_the_audit()
    {
        var (ligne, inconnue) = (Guid.NewGuid(), Guid.NewGuid());
        _superviseurs.Setup(liste => liste.Delete(ligne, It.IsAny<CancellationToken>())).ReturnsAsync(true);
        Assert.Null((await Handler().Retirer(inconnue, Odile, TestContext.Current.CancellationToken)).Refus);
        Noter(ActionConsignee.SuperviseurRetire, Times.Never());
        Assert.Null((await Handler().Retirer(ligne, Odile, TestContext.Current.CancellationToken)).Refus);
        Noter(ActionConsignee.SuperviseurRetire, Times.Once());
    }

    private void Noter(ActionConsignee action, Times fois) =>
        _journal.Verify(journal => journal.Consigner(Odile.Identite, action, null), fois);

    private SuperviseursHandler Handler()
    {
        var agences = new Mock<IAgences>();
        agences
            .Setup(lieu => lieu.Lister(It.IsAny<CancellationToken>()))
            .ReturnsAsync([
                new("1", "Amiens", "DT Nord"),
                new("2", "Arles", "DT Sud"),
                new("3", "Metz", "DT Est"),
                new("4", "Lille", "DT Nord"),
            ]);
        return new(_superviseurs.Object, new(agences.Object), _journal.Object, new FakeTimeProvider());
    }
}
