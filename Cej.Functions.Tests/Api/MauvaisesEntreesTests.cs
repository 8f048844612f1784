using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Tests.Support;
using CsCheck;
using FromBodyAttribute = Microsoft.Azure.Functions.Worker.Http.FromBodyAttribute;

namespace Cej.Functions.Tests.Api;

[Trait(Duree.Nom, Duree.Longue)]
[DeuxHotes]
public sealed partial class MauvaisesEntreesTests(HoteDeTest hote)
{
    public static TheoryData<string> FonctionsQuiEcrivent =>
        [.. MatriceDesDroits.Fonctions.Keys.Where(nom => TypeDuCorps(nom) is not null)];

    public static TheoryData<string> FonctionsQuiLisent =>
        [.. MatriceDesDroits.Fonctions.Keys.Where(nom => Verbes(nom).Contains("get", StringComparer.OrdinalIgnoreCase))];

    private static Type? TypeDuCorps(string fonction) =>
        MatriceDesDroits
            .Fonctions[fonction]
            .GetParameters()
            .FirstOrDefault(parameter => parameter.IsDefined(typeof(FromBodyAttribute), false))
            ?.ParameterType;

    private static string[] Verbes(string fonction) =>
        MatriceDesDroits
            .Fonctions[fonction]
            .GetParameters()
            .SelectMany(parameter => parameter.GetCustomAttributes(false))
            .OfType<Microsoft.Azure.Functions.Worker.HttpTriggerAttribute>()
            .Single()
            .Methods!;

    [Theory]
    [MemberData(nameof(FonctionsQuiEcrivent))]
    public async Task A_bad_body_is_refused_as_a_problem_and_never_a_fault(string fonction)
    {
        var ligne = MatriceDesDroits.De(fonction);
        var situation = await Situation.Preparer(hote);
        var qui = ligne.QuiPeut;
        var client = situation.Client(qui);
        var appel = await ligne.Pour(situation, qui);
        var bon = JsonSerializer.SerializeToNode(appel.Corps, JsonSerializerOptions.Web)!.AsObject();
        var champs = TypeDuCorps(fonction)!
            .GetProperties()
            .ToDictionary(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name), p => p.PropertyType, StringComparer.Ordinal);
        var corps = GenerateurDeMauvaisCorps.De(bon, champs).ToArray();
        Assert.True(corps.Length >= 30);

        foreach (var mauvais in corps)
        {
            var reponse = await (appel with { Corps = mauvais.Contenu() }).Par(client);

            VerifierLeProbleme(reponse, mauvais.Nom);
            if (mauvais.Statut is { } statut)
                Assert.True(reponse.Code == statut, $"{mauvais.Nom}: expected {statut}, got {reponse.Code} {reponse.Corps}");
            if (reponse.Code < 400)
            {
                // It was acceptable after all, and may have used up what the next one needs.
                situation = await Situation.Preparer(hote);
                client = situation.Client(qui);
                appel = await ligne.Pour(situation, qui);
            }
        }
    }

    [Theory]
    [MemberData(nameof(FonctionsQuiLisent))]
    public async Task A_bad_query_or_header_is_refused_as_a_problem_and_never_a_fault(string fonction)
    {
        var situation = await Situation.Preparer(hote);
        var ligne = MatriceDesDroits.De(fonction);
        var client = situation.Client(ligne.QuiPeut);
        var appel = await ligne.Pour(situation, ligne.QuiPeut);
        var parametres = MatriceDesDroits
            .Fonctions[fonction]
            .GetCustomAttributes(typeof(ParametreAttribute), false)
            .Cast<ParametreAttribute>()
            .Where(parametre => parametre.Emplacement is Emplacement.Requete)
            .Select(parametre => parametre.Nom)
            .Append("inconnu")
            .ToArray();

        foreach (var parametre in parametres)
        {
            foreach (var valeur in ValeursDifficiles)
            {
                var chemin = $"{appel.Chemin}?{parametre}={valeur}";
                VerifierLeProbleme(await client.Lire(chemin), chemin);
                VerifierLeProbleme(await client.Lire($"{chemin}&{parametre}={valeur}"), chemin);
            }
        }

        foreach (var chaine in new[] { "?", "?&&&", "?=", "?=x", "?%", "?a[b]=c", "?" + new string('x', 4_000) })
            VerifierLeProbleme(await client.Lire(appel.Chemin + chaine), chaine);
        foreach (var entete in new[] { "If-Match", "If-None-Match", "Idempotency-Key", "Range", "Accept", "X-HTTP-Method-Override" })
        {
            foreach (var valeur in EntetesDifficiles)
                VerifierLeProbleme(await client.Lire(appel.Chemin, (entete, valeur)), $"{entete}: {valeur}");
        }
    }

    [Theory]
    [MemberData(nameof(FonctionsQuiEcrivent))]
    public async Task A_bad_header_on_a_write_is_refused_as_a_problem_and_never_a_fault(string fonction)
    {
        var situation = await Situation.Preparer(hote);
        var ligne = MatriceDesDroits.De(fonction);
        var client = situation.Client(ligne.QuiPeut);
        foreach (var entete in new[] { "If-Match", "Idempotency-Key" })
        {
            foreach (var valeur in EntetesDifficiles)
            {
                var appel = await ligne.Pour(situation, ligne.QuiPeut);
                var altere = appel with { Entetes = [.. appel.Entetes.Where(e => e.Nom != entete), (entete, valeur)] };
                VerifierLeProbleme(await altere.Par(client), $"{entete}: {valeur}");
            }
        }
    }

    [Fact]
    public async Task Any_text_at_all_may_be_searched_for()
    {
        var (_, client) = await hote.ConseillerConnecte();
        await client.Ajouter("Maëlle", "O'Connor");
        await Gen.String[Gen.Char['\0', '\uFFFF'], 0, 60]
            .SampleAsync(
                async saisie =>
                {
                    // As a browser would send it: what is no text at all (a lone surrogate) becomes the replacement character.
                    var recherche = string.Concat(saisie.EnumerateRunes().Select(rune => Uri.EscapeDataString(rune.ToString())));
                    (await client.Lire($"/api/portefeuille?recherche={recherche}")).Statut(200);
                    (await client.Lire($"/api/agences?recherche={recherche}")).Statut(200);
                },
                iter: 300,
                threads: 1
            );
    }

    [Fact]
    public async Task A_body_in_malformed_chunks_is_malformed_and_not_too_large()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(hote.Adresse.Host, hote.Adresse.Port, TestContext.Current.CancellationToken);
        var entetes =
            "POST /api/beneficiaires HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
            + $"Authorization: Bearer {hote.Fournisseur.Jeton(Personne.Conseiller())}\r\n\r\nZZ\r\n";
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(entetes), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(socket.GetStream());
        Assert.Equal("HTTP/1.1 400 Bad Request", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Whoever stands in front may go by the other length: what follows the body must not be a request of its own.</summary>
    [Theory]
    [InlineData("Content-Length: 5\r\nTransfer-Encoding: chunked")]
    [InlineData("Transfer-Encoding: chunked\r\nContent-Length: 5")]
    [InlineData("Content-Length: 5\r\nContent-Length: 60")]
    [InlineData("Content-Length: 5, 60")]
    [InlineData("Transfer-Encoding: chunked, identity")]
    [InlineData("Transfer-Encoding : chunked")]
    [InlineData("Transfer-Encoding: xchunked")]
    public async Task A_body_with_two_lengths_hides_no_second_request(string longueurs)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(hote.Adresse.Host, hote.Adresse.Port, TestContext.Current.CancellationToken);
        var demande =
            $"POST /api/rien-de-tel HTTP/1.1\r\nHost: 127.0.0.1\r\n{longueurs}\r\n\r\n0\r\n\r\n"
            + "GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(demande), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(socket.GetStream());
        var lignes = new List<string>();
        while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } ligne)
            lignes.Add(ligne);

        var reponses = lignes.Where(ligne => ligne.StartsWith("HTTP/1.1 ", StringComparison.Ordinal)).ToList();
        // One length, the chunks', and a connection that ends with it (RFC 9112, 6.1); or no answer but that it cannot be understood.
        Assert.True(
            reponses is ["HTTP/1.1 400 Bad Request"] or ["HTTP/1.1 501 Not Implemented"] or ["HTTP/1.1 404 Not Found"],
            string.Join('|', lignes)
        );
    }

    private static readonly string[] ValeursDifficiles =
    [
        "",
        "%20",
        "%00",
        "%0d%0aX:y",
        "%ed%a0%80",
        "%ff",
        "%EF%BF%BE",
        "%EF%BF%BF",
        "%u0041",
        "-1",
        "0",
        "2147483648",
        "99999999999999999999",
        "1e9",
        "%D9%A1",
        "+1",
        "true",
        "null",
        "[]",
        "AAAA",
        "====",
        "_-_-",
        "Cg",
        "YQpiCjAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw",
        "%E2%80%AE",
        "'%20OR%201=1",
        new string('x', 3_000),
        string.Concat(Enumerable.Repeat("%CC%81", 60)),
    ];

    private static readonly string[] EntetesDifficiles =
    [
        "*",
        "\"\"",
        "\"",
        "x",
        "\"x\"",
        "W/\"MQ\"",
        "\"MQ\", \"Mg\"",
        "\"DQo\"", // a line break
        "\"AA\"", // NUL
        "\"////\"",
        "\"____\"",
        "\"MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkw\"",
        "bytes=0-1",
        "text/html;q=zzz",
        "é",
        new string('x', 2_000),
        "\"" + new string('A', 500) + "\"",
    ];

    private static void VerifierLeProbleme(ReponseDeTest reponse, string cas)
    {
        Assert.True(reponse.Code < 500, $"{cas}: {reponse.Code} {reponse.Corps}");
        if (reponse.Code < 400)
            return;
        Assert.True(reponse.TypeDeContenu == "application/problem+json", $"{cas}: {reponse.Code} {reponse.TypeDeContenu}");
        Assert.Matches(CodeStable(), reponse.CodeDeProbleme);
        Assert.Equal(reponse.Code, reponse.Probleme.Status);
        Assert.Equal($"urn:cej:probleme:{reponse.CodeDeProbleme}", reponse.Probleme.Type);
        Assert.NotEmpty(reponse.Probleme.Title!);
        Assert.NotEmpty(reponse.Probleme.TraceId!);
        Assert.Equal(reponse.CodeDeProbleme == "champs-invalides", reponse.Probleme.Errors is { Count: > 0 });
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex CodeStable();
}
