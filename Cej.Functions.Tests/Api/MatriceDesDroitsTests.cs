using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Api;

[DeuxHotes]
public sealed class MatriceDesDroitsTests(HoteDeTest hote)
{
    private static readonly Acteur[] Acteurs = Enum.GetValues<Acteur>();

    private static readonly string?[] s_reserves =
    [
        "reserve-aux-conseillers",
        "reserve-aux-superviseurs",
        "reserve-aux-operateurs",
        "compte-sans-espace",
        "reserve-au-beneficiaire",
    ];

    private static Task<Situation>? s_commune;

    public static TheoryData<string, Acteur> Cases => [.. MatriceDesDroits.Fonctions.Keys.SelectMany(f => Acteurs.Select(qui => (f, qui)))];

    public static TheoryData<string, Acteur> CasesIntrouvables =>
        [.. MatriceDesDroits.Lignes.SelectMany(l => Acteurs.Where(qui => l.Attendus.De(qui) == 404).Select(qui => (l.Fonction, qui)))];

    [Fact]
    public void Every_function_has_its_line()
    {
        Assert.Equal(
            MatriceDesDroits.Fonctions.Keys.Order(StringComparer.Ordinal),
            MatriceDesDroits.Lignes.Select(ligne => ligne.Fonction).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Each_caller_gets_what_the_matrix_says(string fonction, Acteur acteur)
    {
        var ligne = MatriceDesDroits.De(fonction);
        var change = ligne.Attendus.De(acteur) < 400;
        var situation = await (change ? Situation.Preparer(hote) : Commune());
        var appel = await ligne.Pour(situation, acteur);

        var reponse = await appel.Par(situation.Client(acteur));

        reponse.Statut(ligne.Attendus.De(acteur));
        if (reponse.Code == 401)
        {
            Assert.Equal("non-authentifie", reponse.CodeDeProbleme);
            Assert.Equal("Bearer", reponse.Brute.Headers.WwwAuthenticate.ToString());
        }
        else if (reponse.Code == 403)
        {
            Assert.Contains(reponse.CodeDeProbleme, s_reserves);
        }
    }

    [Theory]
    [MemberData(nameof(CasesIntrouvables))]
    public async Task What_is_forbidden_answers_byte_for_byte_as_what_does_not_exist(string fonction, Acteur acteur)
    {
        var ligne = MatriceDesDroits.De(fonction);
        var situation = await Commune();
        var client = situation.Client(acteur);

        var interdit = await (await ligne.Pour(situation, acteur)).Par(client);
        var absent = await (await ligne.Appeler(situation, acteur, Guid.CreateVersion7())).Par(client);

        Assert.Equal(Comparable(absent.Statut(404)), Comparable(interdit.Statut(404)));
    }

    [Fact]
    public async Task An_archived_dossier_answers_as_one_that_never_was()
    {
        var situation = await Situation.Preparer(hote);
        var client = situation.Client(Acteur.ConseillerReferent);
        var archivage = await MatriceDesDroits.De("BeneficiairesArchiver").Pour(situation, Acteur.ConseillerReferent);
        (await archivage.Par(client)).Statut(204);

        foreach (var ligne in MatriceDesDroits.Lignes.Where(ligne => ligne.DUnDossier && ligne.Attendus.AutreConseiller == 404))
        {
            var archive = await (await ligne.Appeler(situation, Acteur.ConseillerReferent, situation.Active)).Par(client);
            var absent = await (await ligne.Appeler(situation, Acteur.ConseillerReferent, Guid.CreateVersion7())).Par(client);
            Assert.Equal(Comparable(absent.Statut(404)), Comparable(archive.Statut(404)));
        }
    }

    /// <summary>One situation for all the calls that are refused: they change nothing.</summary>
    private Task<Situation> Commune() => s_commune ??= Situation.Preparer(hote);

    /// <summary>Status, headers and body, without what differs between any two answers.</summary>
    private static string Comparable(ReponseDeTest reponse)
    {
        var trace = reponse.Probleme.TraceId!;
        Assert.True(trace.Length == 32);
        var texte = reponse.Corps.Replace(trace, "", StringComparison.Ordinal);
        var entetes = reponse
            .Brute.Headers.Concat(reponse.Brute.Content.Headers)
            .Where(entete => entete.Key != "Date")
            .Select(entete => $"{entete.Key}: {string.Join(", ", entete.Value)}")
            .Order(StringComparer.Ordinal);
        return $"{reponse.Code}\n{string.Join('\n', entetes)}\n{texte}";
    }
}
