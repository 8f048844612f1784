using Cej.Functions.Connexions;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Identite;

/// <summary>A host whose terms of use tests change.</summary>
public sealed class HoteDesConditions : HoteDeTest
{
    public string Conseillers { get; set; } = "";

    public string Beneficiaires { get; set; } = "";

    protected override IEnumerable<string> Reglages =>
        [
            .. base.Reglages.Where(reglage => !reglage.StartsWith("--Conditions:", StringComparison.Ordinal)),
            $"--Conditions:Conseillers={Conseillers}",
            $"--Conditions:Beneficiaires={Beneficiaires}",
        ];
}

/// <summary>Each side accepts the version in force, and is told at sign-in that it has to.</summary>
[DeuxHotes]
public sealed class ConditionsTests(HoteDesConditions hote) : IClassFixture<HoteDesConditions>
{
    private static async Task<ConditionsFunctions.ConditionsResponse> ALaConnexion(ClientDeTest client) =>
        (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200).Lire<ConnexionFunctions.ConnexionResponse>().Conditions;

    private static async Task<ConditionsFunctions.ConditionsResponse> Lire(ClientDeTest client) =>
        (await client.Lire("/api/conditions")).Statut(200).Lire<ConditionsFunctions.ConditionsResponse>();

    private static Task<ReponseDeTest> Accepter(ClientDeTest client, string? version) =>
        client.Envoyer(HttpMethod.Put, "/api/conditions/acceptation", new { version });

    [Fact]
    public async Task Each_side_accepts_its_own_version_and_again_when_that_changes()
    {
        var (conseiller, _) = await hote.ConseillerConnecte();
        var (jeune, _, _) = await hote.BeneficiaireConnecte(hote.Client(conseiller));
        foreach (var personne in (Personne[])[conseiller, jeune])
        {
            var client = hote.Client(personne);
            var sans = await ALaConnexion(client);
            Assert.Equal((null, false, null), (sans.Version, sans.AAccepter, sans.Acceptee));
            Assert.Equal("conditions-perimees", (await Accepter(client, "2026-01")).Statut(409).CodeDeProbleme);
        }

        (hote.Conseillers, hote.Beneficiaires) = ("2026-01", "jeunes.3");
        await hote.Redemarrer();
        await Verifier("2026-01", "jeunes.3", null);
        (hote.Conseillers, hote.Beneficiaires) = ("2026-02", "jeunes.4");
        await hote.Redemarrer();
        await Verifier("2026-02", "jeunes.4", ("2026-01", "jeunes.3"));

        async Task Verifier(string desConseillers, string desJeunes, (string, string)? avant)
        {
            foreach (
                var (personne, version, autre, ancienne) in ((Personne, string, string, string?)[])
                    [(conseiller, desConseillers, desJeunes, avant?.Item1), (jeune, desJeunes, desConseillers, avant?.Item2)]
            )
            {
                var client = hote.Client(personne);
                var lues = await ALaConnexion(client);
                Assert.Equal((version, true, ancienne), (lues.Version, lues.AAccepter, lues.Acceptee));
                foreach (var refusee in (string?[])[null, "", autre, ancienne, version.ToUpperInvariant() + "x"])
                    Assert.Equal("conditions-perimees", (await Accepter(client, refusee)).Statut(409).CodeDeProbleme);
                Assert.Equal(lues, await Lire(client));

                var acceptee = (await Accepter(client, version)).Statut(200).Lire<ConditionsFunctions.ConditionsResponse>();
                Assert.Equal((version, false, version), (acceptee.Version, acceptee.AAccepter, acceptee.Acceptee));
                Assert.NotNull(acceptee.AccepteeLe);
                Assert.Equal(acceptee, (await Accepter(client, version)).Statut(200).Lire<ConditionsFunctions.ConditionsResponse>());
                Assert.Equal(acceptee, await Lire(client));
                Assert.Equal(acceptee, await ALaConnexion(client));
            }
        }
    }
}
