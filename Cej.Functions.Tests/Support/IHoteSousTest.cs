namespace Cej.Functions.Tests.Support;

/// <summary>The product, running for tests.</summary>
internal interface IHoteSousTest : IAsyncDisposable
{
    /// <summary>Where it answers.</summary>
    Uri Adresse { get; }

    /// <summary>Its services; refused where it runs in a process of its own.</summary>
    IServiceProvider Services { get; }
}
