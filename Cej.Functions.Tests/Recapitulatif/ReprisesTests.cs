using Cej.Domain.Primitives;
using Cej.Domain.Recapitulatif;
using Microsoft.Extensions.Time.Testing;
using Moq;
using static Cej.Functions.Tests.Support.Numeros;

namespace Cej.Functions.Tests.Recapitulatif;

/// <summary>What a run finds of another: a claim of some age, and those of the day before who got nothing.</summary>
public sealed class ReprisesTests
{
    private static readonly DateTimeOffset HuitHeures = BancDuRecapitulatif.HuitHeures;
    private static readonly DateOnly Lundi = new(2026, 11, 23);
    private static readonly ConseillerId Camille = new(Numero(0));
    private static readonly NonLus DeuxMessages = new(1, 2);

    private readonly Mock<IRecapitulatifStore> _store = new();
    private readonly Mock<ICourrier> _courrier = new();
    private readonly Mock<IModeleDuRecapitulatif> _modele = new();
    private readonly FakeTimeProvider _horloge = new(HuitHeures);

    /// <summary>The mail service knows a repetition for five minutes; a minute on either side is left for clocks that differ.</summary>
    [Theory]
    [InlineData(119, "later, at the end of the lease")]
    [InlineData(120, "sent")]
    [InlineData(239, "sent")]
    [InlineData(240, "later, when nobody sends it any more")]
    [InlineData(359, "later, when nobody sends it any more")]
    [InlineData(360, "looked for")]
    public async Task A_claim_is_left_taken_over_or_looked_for_by_its_age(int secondes, string attendu)
    {
        Reserver(DeuxMessages);
        var plan = await Envoyer(secondes);
        var debut = HuitHeures;
        Assert.Equal(
            attendu switch
            {
                "later, at the end of the lease" => [debut + Plan.Bail],
                "later, when nobody sends it any more" => [debut.AddMinutes(6)],
                "looked for" => [_horloge.GetUtcNow()],
                _ => [],
            },
            plan.Lots.Select(lot => lot.Bail)
        );
        _courrier.Verify(
            courrier => courrier.Remettre(It.IsAny<Courriel>(), It.IsAny<Guid>(), debut, It.IsAny<CancellationToken>()),
            attendu == "sent" ? Times.Once : Times.Never
        );
        _courrier.Verify(
            courrier => courrier.Retrouver(It.IsAny<Guid>(), It.IsAny<CancellationToken>()),
            attendu == "looked for" ? Times.Once : Times.Never
        );
    }

    /// <summary>Another name, another address: it would be another mail.</summary>
    [Fact]
    public async Task A_mail_that_is_no_longer_the_same_is_no_repetition()
    {
        Reserver(new(7, 7));
        Assert.Equal(HuitHeures.AddMinutes(6), Assert.Single((await Envoyer(180)).Lots).Bail);
        _courrier.Verify(
            courrier =>
                courrier.Remettre(It.IsAny<Courriel>(), It.IsAny<Guid>(), It.IsAny<DateTimeOffset>(), It.IsAny<CancellationToken>()),
            Times.Never
        );
    }

    [Fact]
    public async Task Those_of_the_day_before_who_got_nothing_come_first_in_their_order()
    {
        var tous = Enumerable.Range(0, 1_600).Select(i => new ConseillerId(Numero(i))).ToArray();
        // On three pages: what a run took and did not do, across an edge, and what none took.
        var veille = new Plan
        {
            Jour = Lundi.AddDays(-3),
            Id = Guid.NewGuid(),
            Total = tous.Length,
            Prochain = 1_500,
            Lots = [new(498, 502, HuitHeures.AddDays(-3)), new(999, 1_000, HuitHeures.AddDays(-3))],
        };
        Dictionary<(Guid, int), IReadOnlyList<ConseillerId>> pages = [];
        foreach (var (page, groupe) in tous.Chunk(Plan.TailleDesPages).Index())
            pages[(veille.Id, page)] = groupe;
        List<int> lues = [];
        var plans = Plans(veille, pages, lues);
        _store.Setup(store => store.AvecNonLus(It.IsAny<CancellationToken>())).Returns(tous.Reverse().ToAsyncEnumerable());

        var bilan = await Handler(plans).Handle(TestContext.Current.CancellationToken);

        Assert.Equal((1_600, 105), (bilan!.Prevus, bilan.JamaisPartis));
        Assert.Equal([0, 1, 3], lues);
        var nouvelles = pages
            .Where(page => page.Key.Item1 != veille.Id)
            .OrderBy(page => page.Key.Item2)
            .SelectMany(page => page.Value)
            .ToArray();
        int[] oublies = [.. Enumerable.Range(1_500, 100).Reverse(), 999, 501, 500, 499, 498];
        Assert.Equal(oublies, nouvelles[..105].Select(RangDe));
        Assert.Equal(Enumerable.Range(0, 1_600).Reverse().Except(oublies), nouvelles[105..].Select(RangDe));
    }

    private void Reserver(NonLus contenu)
    {
        var destinataire = new Destinataire(
            Camille,
            new("Camille", "Lefèvre"),
            AdresseEmail.Relire("camille@agence.example"),
            true,
            DeuxMessages
        );
        _store.Setup(store => store.Find(Camille, It.IsAny<CancellationToken>())).ReturnsAsync(destinataire);
        _modele
            .Setup(modele => modele.Composer(destinataire, It.IsAny<NonLus>()))
            .Returns((Destinataire a, NonLus dit) => new(a.Email, $"{DeuxMessages.Messages} messages", "", ""));
        var reserve = new EnvoiReserve
        {
            Conseiller = Camille,
            Jour = Lundi,
            PremierEnvoi = HuitHeures,
            Contenu = contenu,
            Empreinte = new Courriel(destinataire.Email, $"{contenu.Messages} messages", "", "").Empreinte,
        };
        _store
            .Setup(store => store.FindEtat(Camille, Lundi, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new EtatDeLEnvoi(new(reserve, "1"), false));
        _courrier
            .Setup(courrier =>
                courrier.Remettre(It.IsAny<Courriel>(), It.IsAny<Guid>(), It.IsAny<DateTimeOffset>(), It.IsAny<CancellationToken>())
            )
            .ReturnsAsync(new Remise.Acceptee());
        _courrier
            .Setup(courrier => courrier.Retrouver(reserve.Operation, It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Sort.Injoignable("503", null));
    }

    /// <summary>A run so long after the claim was made; the plan that it leaves.</summary>
    private async Task<Plan> Envoyer(int secondes)
    {
        _horloge.Advance(TimeSpan.FromSeconds(secondes));
        _store.Setup(store => store.AvecNonLus(It.IsAny<CancellationToken>())).Returns(new[] { Camille }.ToAsyncEnumerable());
        var plans = Plans(null, [], []);
        await Handler(plans).Handle(TestContext.Current.CancellationToken);
        return (await plans.Find(TestContext.Current.CancellationToken))!.Value;
    }

    private EnvoyerRecapitulatifsHandler Handler(IPlanStore plans) =>
        new(
            plans,
            _store.Object,
            new(new(_store.Object, _courrier.Object, _modele.Object, _horloge), _horloge),
            new(_horloge),
            new Regles { ParMinute = 0, ParHeure = 0 },
            _horloge
        );

    private static IPlanStore Plans(Plan? veille, Dictionary<(Guid, int), IReadOnlyList<ConseillerId>> pages, List<int> lues)
    {
        var courant = veille is null ? null : new Stored<Plan>(veille, "1");
        var plans = new Mock<IPlanStore>();
        plans.Setup(lieu => lieu.Find(It.IsAny<CancellationToken>())).ReturnsAsync(() => courant);
        plans
            .Setup(lieu => lieu.Save(It.IsAny<Plan>(), It.IsAny<string?>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((Plan plan, string? _, CancellationToken _) => courant = new(plan, "2"));
        plans
            .Setup(lieu =>
                lieu.SavePage(It.IsAny<Guid>(), It.IsAny<int>(), It.IsAny<IReadOnlyList<ConseillerId>>(), It.IsAny<CancellationToken>())
            )
            .Callback(
                (Guid plan, int page, IReadOnlyList<ConseillerId> conseillers, CancellationToken _) => pages[(plan, page)] = conseillers
            )
            .Returns(Task.CompletedTask);
        plans
            .Setup(lieu => lieu.FindPage(It.IsAny<Guid>(), It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(
                (Guid plan, int page, CancellationToken _) =>
                {
                    if (plan == veille?.Id)
                        lues.Add(page);
                    return pages[(plan, page)];
                }
            );
        return plans.Object;
    }

    private static int RangDe(ConseillerId id) => NumeroDe(id.Value);
}
