using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Api;

/// <summary>
/// What docs/client-mobile.md tells writers of other clients to do, as docs/essais.http does it: run from top to bottom, against the product
/// as people start it.
/// </summary>
public sealed partial class AutreClientTests
{
    private const string Titre = "Another client";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_example_of_another_client_does_what_its_titles_say()
    {
        await using var produit = new ProduitEnProcessus();
        await produit.Demarrer(["--LocalRuntime:Timers=false", "--Local:Antivirus=aucun", "--Local:Histoire=false"]);
        using var http = new HttpClient();
        Dictionary<string, JsonNode> reponses = new(StringComparer.Ordinal);
        foreach (var essai in Essais())
        {
            using var demande = essai.EnDemande(mot => Remplacer(mot, produit.Adresse, reponses));
            using var reponse = await http.SendAsync(demande, Cancel);
            var corps = await reponse.Content.ReadAsStringAsync(Cancel);
            Assert.True(reponse.IsSuccessStatusCode, $"{essai.Titre}: {reponse.StatusCode} {corps}");
            if (essai.Nom is { } nom)
                reponses[nom] = JsonNode.Parse(corps)!;
        }

        Assert.Equal(reponses["envoi"]["numero"]!.GetValue<string>(), reponses["repetition"]["numero"]!.GetValue<string>());
        Assert.Equal(0, reponses["lecture"]["nonLus"]!.GetValue<int>());
        Assert.Equal(87, reponses["cle"]["cle"]!.GetValue<string>().Length);
    }

    private static IEnumerable<Essai> Essais()
    {
        var essais = Depot
            .Lire("docs", "essais.http")
            .Split("\n### ")
            .Where(essai => essai.StartsWith(Titre, StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(essais);
        return essais.Select(Essai.Lire);
    }

    /// <summary>A variable, or a value of an earlier answer.</summary>
    private static string Remplacer(string mot, Uri adresse, Dictionary<string, JsonNode> reponses)
    {
        if (mot == "hote")
            return adresse.AbsoluteUri.TrimEnd('/');
        var chemin = mot.Split('.');
        Assert.Equal(["response", "body"], chemin[1..3]);
        return chemin[3..].Aggregate(reponses[chemin[0]], static (noeud, nom) => noeud[nom]!).GetValue<string>();
    }

    [GeneratedRegex(@"\{\{(?<mot>[^}]+)\}\}", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex UnMot();

    /// <summary>A request of the file.</summary>
    private sealed record Essai(string Titre, string? Nom, string Verbe, string Adresse, string[] Entetes, string Corps)
    {
        public static Essai Lire(string texte)
        {
            var lignes = texte.TrimEnd().Split('\n');
            var nom = lignes.Select(ligne => ligne.Split("# @name ")).FirstOrDefault(parties => parties.Length == 2)?[1];
            var demande = lignes.Skip(1).Where(ligne => !ligne.StartsWith('#')).ToArray();
            var entetes = demande.Skip(1).TakeWhile(ligne => ligne.Length > 0).ToArray();
            var (verbe, adresse) = demande[0].Split(' ') is [var v, var a] ? (v, a) : throw new FormatException(demande[0]);
            return new(lignes[0], nom, verbe, adresse, entetes, string.Join('\n', demande.Skip(entetes.Length + 2)));
        }

        public HttpRequestMessage EnDemande(Func<string, string> remplacer)
        {
            string Dire(string texte) => UnMot().Replace(texte, mot => remplacer(mot.Groups["mot"].Value));
            var demande = new HttpRequestMessage(new HttpMethod(Verbe), Dire(Adresse))
            {
                Content = Corps.Length > 0 ? new StringContent(Dire(Corps)) : null,
            };
            foreach (var entete in Entetes)
            {
                var (nom, valeur) = entete.Split(": ", 2) is [var n, var v] ? (n, Dire(v)) : throw new FormatException(entete);
                if (nom == "Content-Type")
                    demande.Content!.Headers.ContentType = new(valeur);
                else
                    demande.Headers.Add(nom, valeur);
            }

            return demande;
        }
    }
}
