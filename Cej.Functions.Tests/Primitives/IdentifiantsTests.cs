using Cej.Domain.Primitives;

namespace Cej.Functions.Tests.Primitives;

public sealed class IdentifiantsTests
{
    private static readonly DateTimeOffset Midi = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_ordered_identifier_is_the_same_for_the_same_parts_and_sorts_with_the_random_ones()
    {
        var midi = Identifiants.DeterministeEtOrdonne(Midi, "a", "b");
        Assert.Equal(midi, Identifiants.DeterministeEtOrdonne(Midi, "a", "b"));
        Assert.NotEqual(midi, Identifiants.DeterministeEtOrdonne(Midi, "a", "c"));
        Assert.Equal(7, midi.Version);
        Guid[] dansLOrdre =
        [
            Guid.CreateVersion7(Midi.AddMilliseconds(-1)),
            midi,
            Guid.CreateVersion7(Midi.AddMilliseconds(1)),
            Identifiants.DeterministeEtOrdonne(Midi.AddMilliseconds(2), "a", "b"),
        ];
        Assert.Equal(dansLOrdre, dansLOrdre.OrderBy(id => id.ToString(), StringComparer.Ordinal));
    }
}
