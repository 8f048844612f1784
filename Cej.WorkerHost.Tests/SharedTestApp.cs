using Cej.WorkerHost.Tests;

[assembly: AssemblyFixture(typeof(SharedTestApp))]

namespace Cej.WorkerHost.Tests;

/// <summary>One running application for the tests that leave it as it was.</summary>
public sealed class SharedTestApp : IAsyncLifetime
{
    private TestApp? _app;

    public FunctionsHost Host => _app!.Host;

    public HttpClient Client => _app!.Client;

    internal LogLines Log => _app!.Log;

    public async ValueTask InitializeAsync() => _app = await TestApp.Start();

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
    }
}
