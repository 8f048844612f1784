using Cej.Functions.Tests.Support;
using Cej.LocalRuntime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Compte;

/// <summary>A host whose clock tests set, with people whose tokens are valid at any time.</summary>
public sealed class HoteALHeure : HoteDeTest
{
    public FakeTimeProvider Horloge { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    protected override void Ajuster(LocalApplicationBuilder builder) => builder.Services.AddSingleton<TimeProvider>(Horloge);

    /// <summary>Sets the clock, also back.</summary>
    public void IlEst(string instant) =>
        Horloge.AdjustTime(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture));

    public ClientDeTest ClientDeToujours(Personne personne) =>
        ClientAvecJeton(
            Fournisseur.Jeton(
                personne,
                jeton => (jeton.NotBefore, jeton.IssuedAt, jeton.Expires) = (new(2020, 1, 1), new(2020, 1, 1), new(2036, 1, 1))
            )
        );

    /// <summary>A counsellor, and a young person who signed in from a device in a time zone.</summary>
    internal async Task<(ClientDeTest Conseiller, ClientDeTest Jeune, Guid Id)> Monter(string? fuseau)
    {
        var conseiller = ClientDeToujours(Personne.Conseiller());
        (await conseiller.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        var personne = Personne.Beneficiaire();
        var id = await conseiller.Ajouter(personne.Prenom, personne.Nom, personne.Email);
        var jeune = ClientDeToujours(personne);
        (await jeune.Envoyer(HttpMethod.Post, Connexion(fuseau))).Statut(200);
        return (conseiller, jeune, id);
    }

    internal static string Connexion(string? fuseau) =>
        "/api/connexion" + (fuseau is null ? "" : "?fuseau=" + Uri.EscapeDataString(fuseau));
}
