using System.Text.RegularExpressions;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Architecture;

/// <summary>Calls of other services go where the settings say, and nowhere that an answer says.</summary>
public sealed partial class SortiesTests
{
    /// <summary>Push services' addresses come from clients: their handler also looks at where a name leads.</summary>
    private static readonly string[] Gestionnaires =
    [
        "Cej.Functions/Infrastructure/Http/Sorties.cs",
        "Cej.Functions/Infrastructure/Telephones/ServicesPush.cs",
    ];

    [Fact]
    public void No_redirect_is_followed()
    {
        using var gestionnaire = Sorties.Gestionnaire();
        Assert.False(gestionnaire.AllowAutoRedirect);
        var sources = Depot.Sources("Cej.Functions").ToList();
        Assert.Equal(
            Gestionnaires,
            sources
                .Where(source => source.Texte.Contains("SocketsHttpHandler", StringComparison.Ordinal))
                .Select(source => source.Fichier)
                .Order(StringComparer.Ordinal)
        );
        Assert.DoesNotContain(sources, source => source.Texte.Contains("HttpClientHandler", StringComparison.Ordinal));
        // A client of the factory has a handler of its own making unless it is given one.
        Assert.All(sources, source => Assert.Equal(UnClient().Count(source.Texte), UnGestionnaire().Count(source.Texte)));
    }

    [GeneratedRegex(@"\.AddHttpClient\(", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnClient();

    [GeneratedRegex(@"ConfigurePrimaryHttpMessageHandler\(", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnGestionnaire();
}
