using Cej.Domain.Dossiers;
using Cej.Functions.Tests.Support;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace Cej.Functions.Tests.Notifications;

/// <summary>The timer that runs effects again makes devices ring whose push service had to be waited for.</summary>
public sealed class SonneriesEnAttenteTests(SonneriesEnAttenteTests.HoteAuxTelephones hote)
    : IClassFixture<SonneriesEnAttenteTests.HoteAuxTelephones>
{
    /// <summary>A host whose phones note what they are asked.</summary>
    public sealed class HoteAuxTelephones : HoteDeTest
    {
        internal Mock<ITelephones> Telephones { get; } = new();

        protected override void Ajuster(LocalApplicationBuilder builder)
        {
            StockageEnPanne.Entourer(builder);
            builder.Services.AddSingleton(Telephones.Object);
        }
    }

    [Fact]
    public async Task A_run_asks_the_phones_even_when_a_dossier_is_passed_over()
    {
        var (_, client) = await hote.ConseillerConnecte();
        var malade = await client.Ajouter("Zoé", "Petit");
        var documents = hote.Services.GetRequiredService<StockageEnPanne>();
        documents.Panne = (_, partition, _) => partition.Key == $"{malade}" ? (Moment.Avant, new InvalidOperationException("Ill.")) : null;
        var rejouer = hote.Services.GetRequiredService<RejouerEffetsHandler>();
        await Assert.ThrowsAsync<AggregateException>(() => rejouer.Handle(TestContext.Current.CancellationToken));
        documents.Reparer();
        hote.Telephones.Verify(telephones => telephones.Reprendre(It.IsAny<CancellationToken>()), Times.Once);
    }
}
