using Microsoft.Azure.Functions.Worker.SignalRService;

namespace Cej.LocalRuntime.Tests.Signatures;

/// <summary>
/// A stand-in has what the official package has, to the parameter's name: whatever compiles against it compiles there. The list is
/// written from the official sources (its head says which); it holds the part of them that is stood in.
/// </summary>
public sealed class SignaturesTests
{
    private static readonly string[] Official =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Signatures", "official.txt"))
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#'),
    ];

    private static readonly string[] StoodIn =
    [
        .. typeof(ServerlessHub)
            .Assembly.GetTypes()
            .Where(type => type.IsPublic || type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem)
            .Where(type => type.Namespace?.StartsWith("Cej.", StringComparison.Ordinal) is false)
            .SelectMany(PublicSurface.Of),
    ];

    [Fact]
    public void Nothing_of_a_stand_in_is_missing_from_the_official_package() => Nothing(StoodIn.Except(Official));

    [Fact]
    public void Everything_that_is_said_to_be_stood_in_is() => Nothing(Official.Except(StoodIn));

    [Fact]
    public void The_list_says_each_thing_once() => Assert.Equal(Official.Distinct(StringComparer.Ordinal), Official);

    private static void Nothing(IEnumerable<string> lines) => Assert.Equal("", string.Join('\n', lines));
}
