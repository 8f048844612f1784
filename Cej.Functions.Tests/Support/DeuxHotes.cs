using System.Reflection;
using Xunit.v3;

namespace Cej.Functions.Tests.Support;

/// <summary>
/// The tests of the class hold on both hosts. <c>./cej test --worker</c> runs them on the official worker, by the environment variable
/// <c>CEJ_HOTE</c>, and skips those of <see cref="DansLHoteLocal"/> with their reason; otherwise they run on the local host.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class DeuxHotesAttribute : BeforeAfterTestAttribute, ITraitAttribute
{
    /// <summary>Whether this run is on the official worker.</summary>
    public static bool SurLeWorker { get; } = Environment.GetEnvironmentVariable("CEJ_HOTE") == "worker";

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Hote", "deux")];

    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (SurLeWorker && DansLHoteLocal.Tests.TryGetValue(DansLHoteLocal.NomDe(methodUnderTest), out var raison))
            Assert.Skip(raison);
    }
}
