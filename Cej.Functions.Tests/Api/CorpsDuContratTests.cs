using System.Globalization;
using System.Text.Json;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Api;

/// <summary>Bodies that docs/openapi.json does not allow, or that are hard to bear (docs/epreuves.md).</summary>
[Trait(Duree.Nom, Duree.Longue)]
[DeuxHotes]
public sealed class CorpsDuContratTests(HoteDeTest hote)
{
    private const int Promis = 14_000;

    /// <summary>How many of a hundred are tried: a sample by a seed, unless more are asked for.</summary>
    private static readonly int SurCent = Entier("CEJ_MAUVAIS_CORPS", 4);

    private static readonly int Graine = Entier("CEJ_MAUVAIS_CORPS_GRAINE", 1);

    [Fact]
    public async Task A_body_that_the_contract_does_not_allow_is_refused_and_never_a_fault()
    {
        Assert.Equal(
            CorpsDuContrat.Operations.Keys.Order(StringComparer.Ordinal),
            MatriceDesDroits.Fonctions.Keys.Where(CorpsDuContrat.Operations.ContainsKey).Order(StringComparer.Ordinal)
        );
        var hasard = new Random(Graine);
        var (total, essayes) = (0, 0);
        List<string> fautes = [];
        foreach (var operation in CorpsDuContrat.Operations.Keys.Order(StringComparer.Ordinal))
        {
            var ligne = MatriceDesDroits.De(operation);
            var (situation, appel) = await Preparer(ligne);
            var bon = JsonSerializer.SerializeToNode(appel.Corps, JsonSerializerOptions.Web)!.AsObject();
            var tous = CorpsDuContrat.De(operation, bon).ToArray();
            total += tous.Length;
            hasard.Shuffle(tous);
            foreach (var mauvais in tous.Take(Math.Max(1, tous.Length * SurCent / 100)))
            {
                essayes++;
                var reponse = await (appel with { Corps = mauvais.Contenu() }).Par(situation.Client(ligne.QuiPeut));
                if (EstMauvaise(reponse, mauvais.Statut))
                    fautes.Add($"{operation}, {mauvais.Nom}: {reponse.Code} {reponse.Corps}");
                // It was acceptable after all, and may have used up what the next one needs.
                if (reponse.Code < 400)
                    (situation, appel) = await Preparer(ligne);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{essayes} bodies of {total}, seed {Graine}");
        Assert.True(total >= Promis, $"{total} bodies");
        Assert.True(fautes.Count == 0, $"{fautes.Count} of {essayes}, seed {Graine}\n{string.Join('\n', fautes.Take(40))}");
    }

    private async Task<(Situation Situation, Appel Appel)> Preparer(Ligne ligne)
    {
        var situation = await Situation.Preparer(hote);
        return (situation, await ligne.Pour(situation, ligne.QuiPeut));
    }

    private static bool EstMauvaise(ReponseDeTest reponse, int? attendu) =>
        reponse.Code >= 500
        || (attendu is { } statut && reponse.Code != statut)
        || (reponse.Code >= 400 && (reponse.CodeDeProbleme is null || reponse.Probleme.TraceId is null));

    private static int Entier(string variable, int parDefaut) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } texte
            ? int.Parse(texte, NumberStyles.None, CultureInfo.InvariantCulture)
            : parDefaut;
}
