using System.Diagnostics;

namespace Cej.EndToEnd.Tests.Support;

/// <summary>Waits for what no element of the page shows: e.g. for what the other side has been told.</summary>
internal static class Attente
{
    private static readonly TimeSpan Delai = TimeSpan.FromSeconds(20);

    /// <summary>Reads until it is as wanted; fails with what was read last.</summary>
    /// <param name="quoi">What is waited for.</param>
    /// <param name="lire">What tells it.</param>
    /// <param name="estVrai">Whether that is it.</param>
    public static async Task<T> Jusqua<T>(string quoi, Func<Task<T>> lire, Func<T, bool> estVrai)
    {
        for (var depart = Stopwatch.GetTimestamp(); ; await Task.Delay(50))
        {
            var lu = await lire();
            if (estVrai(lu))
                return lu;
            Assert.True(Stopwatch.GetElapsedTime(depart) < Delai, $"{quoi}: still {lu} after {Delai.TotalSeconds} s");
        }
    }
}
