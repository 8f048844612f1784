using System.Globalization;
using System.Text.Json;

namespace Cej.Benchmarks.Matinee;

/// <summary>What people do, as calls of the API: those that the two applications make.</summary>
internal sealed class Gestes(Produit produit, Population population, HorlogeVirtuelle horloge)
{
    private static readonly string[] Departements =
    [
        "06",
        "13",
        "31",
        "33",
        "34",
        "35",
        "38",
        "44",
        "59",
        "67",
        "69",
        "75",
        "76",
        "77",
        "93",
    ];
    private static readonly string[] Contrats = ["cdi", "cdd-interim-saisonnier", "autre"];

    private static readonly string Texte = JsonSerializer.Serialize(
        new { texte = "Bonjour, avez-vous pu préparer les documents pour l'entretien de jeudi prochain ?" },
        JsonSerializerOptions.Web
    );

    private readonly HashSet<(int Conseiller, int Rang)> _nonLusDuConseiller = [];
    private readonly HashSet<(int Conseiller, int Rang)> _nonLusDuJeune = [];
    private int _cle;

    /// <summary>Does it; each call by its name, once all that follows has ended.</summary>
    public IAsyncEnumerable<string> Faire(Geste geste, Programme programme) =>
        geste.Sorte switch
        {
            Sorte.Arrivee => Arriver(geste.Conseiller),
            Sorte.Ecran => Regarder(geste.Conseiller, programme),
            Sorte.MessageDuConseiller => Ecrire(geste with { Rang = programme.Tirer(Population.Portefeuille) }, parLeConseiller: true),
            Sorte.EnvoiMultiple => EcrireATous(geste),
            Sorte.ConversationDuConseiller => Lire(geste, programme),
            Sorte.Fiche => DuConseiller(geste, programme, "file", id => $"/api/beneficiaires/{id}"),
            Sorte.Indicateurs => DuConseiller(geste, programme, "indicators", id => $"/api/beneficiaires/{id}/indicateurs"),
            Sorte.Recherche => DuConseiller(geste, programme, "search", id => $"/api/conversations/{id}/recherche?texte=entretien"),
            Sorte.RecherchePartout => DuConseiller(geste, programme, "search of all", _ => "/api/conversations/recherche?texte=entretien"),
            Sorte.Programmation => Programmer(geste, programme),
            Sorte.Visite => Visiter(geste),
            Sorte.MessageDuJeune => Ecrire(geste, parLeConseiller: false),
            Sorte.Demarche => Prevoir(geste),
            Sorte.Offre => Consulter(geste, programme),
            _ => throw new InvalidOperationException($"Nobody does {geste.Sorte}."),
        };

    /// <summary>A young person saves a search that others have too.</summary>
    public async Task Sauvegarder(int conseiller, int rang)
    {
        var distinctes = Math.Max(1, population.Recherches / Habitudes.RecherchesPareilles);
        var laquelle = ((conseiller * Population.Portefeuille) + rang) % distinctes;
        var criteres = new
        {
            type = "emploi",
            departement = Departements[laquelle % Departements.Length],
            contrats = new[] { Contrats[laquelle / Departements.Length % Contrats.Length] },
            motsCles = laquelle >= Departements.Length * Contrats.Length ? $"metier{laquelle}" : null,
        };
        await Demander(
            population.Jeune(conseiller, rang),
            "POST",
            $"/api/beneficiaires/{population.Dossier(conseiller, rang)}/recherches",
            JsonSerializer.Serialize(new { criteres }, JsonSerializerOptions.Web)
        );
    }

    /// <summary>A young person writes, before anything counts.</summary>
    public async Task Ecrire(int conseiller, int rang)
    {
        await foreach (var _ in Ecrire(new(Sorte.MessageDuJeune, conseiller, rang, 1), parLeConseiller: false))
        {
            // Nothing counts yet.
        }
    }

    /// <summary>What was called so far does not count.</summary>
    public void Oublier() => produit.Appels.Prendre();

    private async IAsyncEnumerable<string> Arriver(int conseiller)
    {
        var qui = population.Conseiller(conseiller);
        yield return await Demander("login of a counsellor", qui, "POST", "/api/connexion");
        yield return await Demander("profile", qui, "GET", "/api/profil");
        yield return await Demander("hub", qui, "POST", "/api/chat/negotiate");
        produit.Connexions.Connecter(qui.Utilisateur, horloge.GetUtcNow().AddHours(9));
        yield return await Ecran(qui, "/api/conversations?limite=50");
        yield return await Ecran(qui, "/api/portefeuille?limite=50");
        yield return await Demander("news", qui, "GET", "/api/actualites/non-vues");
        yield return await Demander("departures", qui, "GET", "/api/portefeuille/departs");
    }

    private async IAsyncEnumerable<string> Regarder(int conseiller, Programme programme)
    {
        yield return await Ecran(
            population.Conseiller(conseiller),
            programme.Tirer(2) == 0 ? "/api/portefeuille?limite=50" : "/api/conversations?limite=50"
        );
    }

    private async Task<string> Ecran(Quelquun qui, string chemin)
    {
        qui.Version = (await Demander(qui, "GET", chemin, null, qui.Version)).Version;
        return "home screen";
    }

    /// <summary>Types, which the other side is told of every few seconds, and sends.</summary>
    private async IAsyncEnumerable<string> Ecrire(Geste geste, bool parLeConseiller)
    {
        var qui = parLeConseiller ? population.Conseiller(geste.Conseiller) : population.Jeune(geste.Conseiller, geste.Rang);
        var conversation = $"/api/conversations/{population.Dossier(geste.Conseiller, geste.Rang)}";
        for (var depuis = 0.0; depuis < Habitudes.SecondesDeFrappe; depuis += Habitudes.RythmeDeSaisie)
            yield return await Demander("typing", qui, "POST", $"{conversation}/saisie");
        yield return await Demander(
            parLeConseiller ? "message of a counsellor" : "message of a young person",
            qui,
            "POST",
            $"{conversation}/messages",
            Texte
        );
        (parLeConseiller ? _nonLusDuJeune : _nonLusDuConseiller).Add((geste.Conseiller, geste.Rang));
    }

    private async IAsyncEnumerable<string> EcrireATous(Geste geste)
    {
        var rangs = Enumerable.Range(0, Population.Portefeuille).ToArray();
        var envoi = new
        {
            texte = "Bonjour à tous, l'atelier de ce matin commence à 10 h dans nos locaux.",
            beneficiaires = rangs.Select(rang => population.Dossier(geste.Conseiller, rang).Value),
        };
        yield return await Demander(
            "message to all",
            population.Conseiller(geste.Conseiller),
            "POST",
            "/api/diffusions",
            JsonSerializer.Serialize(envoi, JsonSerializerOptions.Web)
        );
        foreach (var rang in rangs)
            _nonLusDuJeune.Add((geste.Conseiller, rang));
    }

    /// <summary>Opens a conversation that has something unread, or else any.</summary>
    private async IAsyncEnumerable<string> Lire(Geste geste, Programme programme)
    {
        var rangs = Enumerable.Range(0, Population.Portefeuille).Where(rang => _nonLusDuConseiller.Contains((geste.Conseiller, rang)));
        var rang = rangs.Append(-1).First() is >= 0 and var nonLu ? nonLu : programme.Tirer(Population.Portefeuille);
        await foreach (var operation in Lire(population.Conseiller(geste.Conseiller), geste.Conseiller, rang, _nonLusDuConseiller))
            yield return operation;
    }

    private async IAsyncEnumerable<string> Lire(Quelquun qui, int conseiller, int rang, HashSet<(int, int)> nonLus)
    {
        var conversation = $"/api/conversations/{population.Dossier(conseiller, rang)}";
        var lue = await Demander(qui, "GET", $"{conversation}/messages?limite=50");
        yield return "conversation";
        if (!nonLus.Remove((conseiller, rang)))
            yield break;
        using var corps = JsonDocument.Parse(lue.Corps);
        var dernier = corps.RootElement.GetProperty("dernier").GetString();
        yield return await Demander("read up to the last", qui, "PUT", $"{conversation}/lecture", $$"""{"jusqua":{{dernier}}}""");
    }

    private async IAsyncEnumerable<string> DuConseiller(Geste geste, Programme programme, string nom, Func<string, string> chemin)
    {
        var dossier = population.Dossier(geste.Conseiller, programme.Tirer(Population.Portefeuille));
        yield return await Demander(nom, population.Conseiller(geste.Conseiller), "GET", chemin($"{dossier}"));
    }

    private async IAsyncEnumerable<string> Programmer(Geste geste, Programme programme)
    {
        var envoi = new
        {
            texte = "N'oubliez pas votre rendez-vous de demain.",
            beneficiaires = new[] { population.Dossier(geste.Conseiller, programme.Tirer(Population.Portefeuille)).Value },
            jour = horloge.GetUtcNow().AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            heure = "09:00",
        };
        yield return await Demander(
            "scheduled message",
            population.Conseiller(geste.Conseiller),
            "POST",
            "/api/envois-programmes",
            JsonSerializer.Serialize(envoi, JsonSerializerOptions.Web)
        );
    }

    private async IAsyncEnumerable<string> Visiter(Geste geste)
    {
        var qui = population.Jeune(geste.Conseiller, geste.Rang);
        var dossier = $"/api/beneficiaires/{population.Dossier(geste.Conseiller, geste.Rang)}";
        yield return await Demander("login of a young person", qui, "POST", "/api/connexion?fuseau=Europe%2FParis");
        yield return await Demander("hub", qui, "POST", "/api/chat/negotiate");
        produit.Connexions.Connecter(qui.Utilisateur, horloge.GetUtcNow().AddMinutes(Habitudes.MinutesDUneVisite));
        yield return await Demander("first page", qui, "GET", $"{dossier}/accueil");
        await foreach (var operation in Lire(qui, geste.Conseiller, geste.Rang, _nonLusDuJeune))
            yield return operation;
        yield return await Demander("démarches", qui, "GET", $"{dossier}/demarches?limite=20");
        yield return await Demander("favourites", qui, "GET", $"{dossier}/favoris?limite=20");
        yield return await Demander("notifications", qui, "GET", $"{dossier}/notifications?limite=20");
    }

    private async IAsyncEnumerable<string> Prevoir(Geste geste)
    {
        var demarche = new
        {
            commentaire = "Appeler le garage pour le stage",
            dateFin = horloge.GetUtcNow().AddDays(5).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        yield return await Demander(
            "démarche created",
            population.Jeune(geste.Conseiller, geste.Rang),
            "POST",
            $"/api/beneficiaires/{population.Dossier(geste.Conseiller, geste.Rang)}/demarches",
            JsonSerializer.Serialize(demarche, JsonSerializerOptions.Web)
        );
    }

    /// <summary>Searches, and opens an offer that is found.</summary>
    private async IAsyncEnumerable<string> Consulter(Geste geste, Programme programme)
    {
        var qui = population.Jeune(geste.Conseiller, geste.Rang);
        var departement = Departements[programme.Tirer(Departements.Length)];
        var trouvees = await Demander(qui, "GET", $"/api/offres?type=emploi&departement={departement}&limite=20");
        yield return "offers searched";
        using var corps = JsonDocument.Parse(trouvees.Corps);
        var offres = corps.RootElement.GetProperty("offres");
        if (offres.GetArrayLength() == 0)
            yield break;
        var offre = offres[programme.Tirer(offres.GetArrayLength())].GetProperty("id").GetString();
        yield return await Demander("offer opened", qui, "GET", $"/api/offres/emploi/{offre}");
        yield return await Demander(
            "offer noted",
            qui,
            "PUT",
            $"/api/beneficiaires/{population.Dossier(geste.Conseiller, geste.Rang)}/offres-consultees/emploi/{offre}"
        );
    }

    private async Task<string> Demander(string nom, Quelquun qui, string methode, string chemin, string? json = null)
    {
        await Demander(qui, methode, chemin, json);
        return nom;
    }

    private async Task<Reponse> Demander(Quelquun qui, string methode, string chemin, string? json = null, string? version = null)
    {
        var reponse = await produit.Demander(
            qui.Jeton,
            methode,
            chemin,
            json,
            version,
            methode is "POST" ? string.Create(CultureInfo.InvariantCulture, $"matinee-{_cle++}") : null
        );
        return reponse.EstBonne
            ? reponse
            : throw new InvalidOperationException($"{methode} {chemin}: {(int)reponse.Statut} {reponse.Corps}");
    }
}
