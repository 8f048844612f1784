using System.Text.RegularExpressions;
using Cej.Domain.Primitives;
using Cej.Functions.Tests.Support;
using Cej.LocalHost;

namespace Cej.Functions.Tests.Architecture;

/// <summary>A port costs a name and a way round: it has several adapters, or a reason (docs/glossaire.md).</summary>
public sealed partial class PortsTests
{
    private static readonly Type[] Adapters =
    [
        .. new[] { typeof(Refus), typeof(Program), typeof(HoteLocal), typeof(PortsTests) }
            .SelectMany(type => type.Assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false }),
    ];

    [Fact]
    public void A_port_with_one_adapter_and_no_double_says_why_it_is_one()
    {
        var seuls = typeof(Refus)
            .Assembly.GetTypes()
            .Where(type => type is { IsInterface: true, IsGenericType: false })
            .Where(port => Adapters.Count(port.IsAssignableFrom) < 2)
            .Select(port => port.Name);
        var dits = UneLigne().Matches(Depot.Lire("docs", "glossaire.md")).Select(ligne => ligne.Groups["port"].Value);
        Assert.Equal(seuls.Order(StringComparer.Ordinal), dits.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| `(?<port>I[A-Z]\w+)` \| \S.{20,} \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UneLigne();
}
