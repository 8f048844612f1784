using System.Diagnostics;
using System.Globalization;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Api;

/// <summary>What the time of an answer tells: whether a dossier that one may not see is there (docs/epreuves.md).</summary>
[Trait(Duree.Nom, Duree.Longue)]
[DeuxHotes]
public sealed class TempsDeReponseTests(HoteDeTest hote)
{
    private static readonly int Paires = Entier("CEJ_TEMPS_PAIRES", 300);

    /// <summary>
    /// By the medians of pairs in an order by chance, so that whatever else the machine does is in both. Two documents are read of what is
    /// there and none of what is not, which a neighbour of the machine may see.
    /// </summary>
    [Theory]
    [InlineData("")]
    [InlineData("/favoris")]
    [InlineData("/demarches")]
    [InlineData("/indicateurs")]
    public async Task What_is_forbidden_is_not_told_by_its_time_from_what_is_not_there(string suite)
    {
        var (_, autre) = await hote.ConseillerConnecte();
        var (_, client) = await hote.ConseillerConnecte();
        var interdit = await UnDossierPlein(autre);
        var hasard = new Random(1);
        List<double> interdites = [],
            absentes = [];

        for (var paire = -50; paire < Paires; paire++)
        {
            foreach (var estAbsent in hasard.Next(2) == 0 ? [true, false] : (bool[])[false, true])
            {
                var id = estAbsent ? Guid.CreateVersion7() : interdit;
                var depart = Stopwatch.GetTimestamp();
                var reponse = await client.Lire($"/api/beneficiaires/{id}{suite}");
                var duree = Stopwatch.GetElapsedTime(depart).TotalMilliseconds;
                reponse.Statut(404);
                // The first ones warm up.
                if (paire >= 0)
                    (estAbsent ? absentes : interdites).Add(duree);
            }
        }

        var ecart = Math.Abs(Quantile(interdites, 0.5) - Quantile(absentes, 0.5));
        var bruit = Quantile(absentes, 0.75) - Quantile(absentes, 0.25);
        var dit = string.Create(
            CultureInfo.InvariantCulture,
            $"{suite}: {Paires} pairs, medians {Quantile(interdites, 0.5):F3} ms forbidden and {Quantile(absentes, 0.5):F3} ms absent, half of the absent within {bruit:F3} ms"
        );
        TestContext.Current.TestOutputHelper?.WriteLine(dit);
        Assert.True(ecart < Math.Max(bruit / 2, Quantile(absentes, 0.5) / 3), dit);
    }

    /// <summary>The more a dossier holds, the longer it would take to read what is not given.</summary>
    private async Task<Guid> UnDossierPlein(ClientDeTest conseiller)
    {
        var (_, jeune, id) = await hote.BeneficiaireConnecte(conseiller);
        var fin = DateOnly.FromDateTime(DateTime.UtcNow.AddDays(30));
        for (var i = 0; i < 150; i++)
            (
                await jeune.Envoyer(
                    HttpMethod.Post,
                    $"/api/beneficiaires/{id}/demarches",
                    new { commentaire = $"Démarche {i}", dateFin = fin }
                )
            ).Statut(201);
        return id;
    }

    private static double Quantile(List<double> durees, double part) => durees.Order().ElementAt((int)(part * (durees.Count - 1)));

    private static int Entier(string variable, int parDefaut) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } texte
            ? int.Parse(texte, NumberStyles.None, CultureInfo.InvariantCulture)
            : parDefaut;
}
