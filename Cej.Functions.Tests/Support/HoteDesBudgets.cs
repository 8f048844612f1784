using System.Globalization;
using Cej.Functions.Infrastructure.Documents;
using Cej.LocalHost.Documents;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cej.Functions.Tests.Support;

/// <summary>A host of its own, whose storage answers later, as a remote one does: what overlaps shows.</summary>
public sealed class HoteDesBudgets : HoteDeTest
{
    /// <summary>That the last call of a function cost no more than so many RU and round trips.</summary>
    internal void Verifier(string fonction, double unites, int allers)
    {
        var (cout, trips) = Couts[fonction];
        TestContext.Current.TestOutputHelper!.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{fonction}: {cout:F1} RU, {trips} trips")
        );
        Assert.True(cout <= unites + 0.001, $"{fonction}: {cout} RU, {unites} allowed");
        Assert.True(trips <= allers, $"{fonction}: {trips} trips, {allers} allowed");
    }

    protected override void Ajuster(LocalApplicationBuilder builder)
    {
        builder.Services.RemoveAll<IDocumentStore>();
        builder.Services.AddDocuments(provider =>
        {
            var loin = new StockageEnPanne(provider.GetRequiredService<SqliteDocumentStore>());
            // Enough that a busy machine does not make of two calls at once two trips.
            loin.AvantDeLire(static () => Task.Delay(25));
            return loin;
        });
    }
}
