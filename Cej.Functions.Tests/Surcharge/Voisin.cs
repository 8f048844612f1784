using System.Diagnostics;
using System.Globalization;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Surcharge;

/// <summary>A counsellor who works while somebody else attacks: he reads, writes, and is answered.</summary>
internal sealed class Voisin(ClientDeTest client, Guid conversation)
{
    private static readonly TimeSpan Cadence = TimeSpan.FromMilliseconds(20);

    private int _envois;

    /// <summary>How long answers took.</summary>
    public sealed record Mesure(int Nombre, TimeSpan P50, TimeSpan P99)
    {
        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Nombre} requests, p50 {P50.TotalMilliseconds:F1} ms, p99 {P99.TotalMilliseconds:F1} ms"
            );
    }

    /// <summary>Works for a while; any answer but the usual one fails.</summary>
    public async Task<Mesure> Travailler(TimeSpan duree)
    {
        List<TimeSpan> durees = [];
        using var cadence = new PeriodicTimer(Cadence);
        for (var debut = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(debut) < duree; )
        {
            await cadence.WaitForNextTickAsync(TestContext.Current.CancellationToken);
            var depart = Stopwatch.GetTimestamp();
            if (durees.Count % 2 == 0)
                (await client.Lire("/api/portefeuille")).Statut(200);
            else
                (
                    await client.Envoyer(
                        HttpMethod.Post,
                        $"/api/conversations/{conversation}/messages",
                        new { texte = "Bonjour" },
                        ("Idempotency-Key", $"voisin-{++_envois}")
                    )
                ).Statut(201);
            durees.Add(Stopwatch.GetElapsedTime(depart));
        }

        durees.Sort();
        return new(durees.Count, durees[durees.Count / 2], durees[Math.Min(durees.Count - 1, durees.Count * 99 / 100)]);
    }

    /// <summary>How many of his messages are there, beside how many were acknowledged.</summary>
    public async Task<(long La, long Envoyes)> Compter()
    {
        var page = (await client.Lire($"/api/conversations/{conversation}/messages?apres=0&limite=1")).Statut(200).Json;
        return (long.Parse((string)page["dernier"]!, CultureInfo.InvariantCulture), _envois);
    }
}
