namespace Cej.Benchmarks;

/// <summary>How long everything takes: trials are always three, and always interleaved.</summary>
internal sealed record Profile
{
    public const int Trials = 3;

    public required string Name { get; init; }

    /// <summary>Before a server is measured for the first time: tiered compilation must have settled.</summary>
    public required TimeSpan WarmUp { get; init; }

    public required TimeSpan HttpTrial { get; init; }

    public required TimeSpan CommitTrial { get; init; }

    /// <summary>Starts of each side in a trial; the median counts.</summary>
    public required int StartsPerTrial { get; init; }

    /// <summary>The large store of the growth measure; the small one has 1,000.</summary>
    public required int ManyBeneficiaires { get; init; }

    public required int GrowthCalls { get; init; }

    /// <summary>The old conversation of the growth measure; the young one has 100.</summary>
    public required int ManyMessages { get; init; }

    /// <summary>Multi-recipient sends in a trial; the median counts.</summary>
    public required int MultiSends { get; init; }

    public static Profile Long { get; } =
        new()
        {
            Name = "long",
            WarmUp = TimeSpan.FromSeconds(10),
            HttpTrial = TimeSpan.FromSeconds(10),
            CommitTrial = TimeSpan.FromSeconds(8),
            StartsPerTrial = 7,
            ManyBeneficiaires = 100_000,
            GrowthCalls = 20_000,
            ManyMessages = 100_000,
            MultiSends = 40,
        };

    public static Profile Short { get; } =
        new()
        {
            Name = "short",
            WarmUp = TimeSpan.FromSeconds(4),
            HttpTrial = TimeSpan.FromSeconds(2),
            CommitTrial = TimeSpan.FromSeconds(2),
            StartsPerTrial = 3,
            ManyBeneficiaires = 10_000,
            GrowthCalls = 4_000,
            ManyMessages = 10_000,
            MultiSends = 10,
        };
}
