namespace Cej.EndToEnd.Tests.Support;

/// <summary>A machine four times slower than this one, on slow 4G.</summary>
internal static class Lenteur
{
    private const int Ralentissement = 4;

    /// <summary>How many plain tables it lays out in a second: one is 15 ms on a quiet machine, and four times as long on the slow one.</summary>
    public const double TablesDUneSeconde = 1_000.0 / (15 * Ralentissement);

    /// <summary>Makes a page as slow, whatever it shows from then on.</summary>
    public static async Task Ralentir(this IPage page)
    {
        var outils = await page.Context.NewCDPSessionAsync(page);
        await outils.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Ralentissement });
        await outils.SendAsync(
            "Network.emulateNetworkConditions",
            new()
            {
                ["offline"] = false,
                ["latency"] = 150,
                ["downloadThroughput"] = 1_600 * 1024 / 8,
                ["uploadThroughput"] = 750 * 1024 / 8,
            }
        );
    }
}
