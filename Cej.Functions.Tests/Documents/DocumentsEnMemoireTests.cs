using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Documents;

/// <summary>What the trials of faults stand on promises what the others do.</summary>
public sealed class DocumentsEnMemoireTests : DocumentStoreContract
{
    private readonly FakeTimeProvider clock = new(Noon);
    private DocumentsEnMemoire store = null!;

    public override ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected override Task<IDocumentStore> Open()
    {
        store = new(clock);
        return Task.FromResult<IDocumentStore>(Alterner());
    }

    protected override Task<IDocumentStore> Reopen()
    {
        store = new(clock, store.Etat);
        return Task.FromResult<IDocumentStore>(Alterner());
    }

    /// <summary>Calls that end before they return never meet: a commit takes a while.</summary>
    private StockageEnPanne Alterner() =>
        new(store) { Avant = static (operation, _, _) => operation == "commit" ? Task.Delay(1) : Task.CompletedTask };

    protected override Task Elapse(TimeSpan time)
    {
        clock.Advance(time);
        return Task.CompletedTask;
    }
}
