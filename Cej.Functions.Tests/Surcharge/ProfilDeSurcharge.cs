namespace Cej.Functions.Tests.Surcharge;

/// <summary>How hard the attacks are: <c>CEJ_SURCHARGE=longue</c> is what docs/epreuves.md has figures of.</summary>
/// <param name="Sockets">That one user opens.</param>
/// <param name="Demandes">Of one user who negotiates, and of one address that signs in.</param>
/// <param name="Inactives">Connections that say nothing.</param>
/// <param name="Lentes">Connections that send a byte a second, half of them headers.</param>
/// <param name="Fenetre">How long the neighbour is looked at.</param>
/// <param name="Longue">Whether times are held, which a busy machine cannot.</param>
internal sealed record ProfilDeSurcharge(int Sockets, int Demandes, int Inactives, int Lentes, TimeSpan Fenetre, bool Longue)
{
    public static ProfilDeSurcharge DeLEnvironnement { get; } =
        Environment.GetEnvironmentVariable("CEJ_SURCHARGE") == "longue"
            ? new(1_000, 3_000, 2_000, 500, TimeSpan.FromSeconds(15), true)
            : new(120, 400, 900, 100, TimeSpan.FromSeconds(2), false);
}
