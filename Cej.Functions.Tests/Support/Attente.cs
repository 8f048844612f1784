using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Cej.Functions.Tests.Support;

/// <summary>Waits for what happens beside an answer; what has not come after half a minute fails with what was seen last.</summary>
internal static class Attente
{
    private static readonly TimeSpan Delai = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Reads until it is as wanted.</summary>
    /// <param name="lire">What tells it.</param>
    /// <param name="estVoulu">Whether that is it.</param>
    /// <param name="quoi">What is waited for, for the failure: the condition itself by default.</param>
    /// <returns>What was read last.</returns>
    public static async Task<T> Jusqua<T>(
        Func<Task<T>> lire,
        Func<T, bool> estVoulu,
        [CallerArgumentExpression(nameof(estVoulu))] string quoi = ""
    )
    {
        for (var depart = Stopwatch.GetTimestamp(); ; await Task.Delay(Pause, TestContext.Current.CancellationToken))
        {
            var lu = await lire();
            if (estVoulu(lu))
                return lu;
            Assert.True(Stopwatch.GetElapsedTime(depart) < Delai, $"After {Delai.TotalSeconds} s, not {quoi}: {Dire(lu)}.");
        }
    }

    /// <summary>Waits until a condition holds.</summary>
    public static Task Jusqua(Func<Task<bool>> condition, [CallerArgumentExpression(nameof(condition))] string quoi = "") =>
        Jusqua(condition, static vrai => vrai, quoi);

    /// <summary>Waits until a condition holds.</summary>
    public static Task Jusqua(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string quoi = "") =>
        Jusqua(() => Task.FromResult(condition()), static vrai => vrai, quoi);

    /// <summary>Tries assertions until they hold; the last failure is theirs.</summary>
    public static async Task JusquaCeQue(Func<Task> assertions)
    {
        for (var depart = Stopwatch.GetTimestamp(); ; await Task.Delay(Pause, TestContext.Current.CancellationToken))
        {
            try
            {
                await assertions();
                return;
            }
            catch (Xunit.Sdk.XunitException) when (Stopwatch.GetElapsedTime(depart) < Delai)
            {
                // Not yet.
            }
        }
    }

    private static string? Dire<T>(T lu) =>
        lu is System.Collections.IEnumerable liste and not string and not System.Text.Json.Nodes.JsonNode
            ? string.Join(", ", liste.Cast<object?>())
            : $"{lu}";
}
