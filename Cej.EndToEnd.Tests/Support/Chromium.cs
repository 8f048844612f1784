using Cej.EndToEnd.Tests.Support;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: Xunit.v3.Parallelization(MaxThreads = 2)]

namespace Cej.EndToEnd.Tests.Support;

/// <summary>One headless browser for all the tests: Debian's Chromium, or the one that CEJ_CHROMIUM names.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string Programme = Environment.GetEnvironmentVariable("CEJ_CHROMIUM") ?? "/usr/bin/chromium";

    private IPlaywright? _playwright;

    /// <summary>The browser; the test that asks is skipped when there is none.</summary>
    public IBrowser Navigateur
    {
        get
        {
            Assert.SkipUnless(field is not null, $"There is no browser at {Programme}: install chromium, or set CEJ_CHROMIUM.");
            return field;
        }
        private set;
    }

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Programme))
            return;
        // A busy machine is slow; what does not come at all still fails.
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        Navigateur = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Programme,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (_playwright is null)
            return;
        await Navigateur.CloseAsync();
        _playwright.Dispose();
    }
}
