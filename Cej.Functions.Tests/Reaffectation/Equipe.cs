using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Functions.Conseillers;
using Cej.Functions.Portefeuille;
using Cej.Functions.Reaffectation;
using Cej.Functions.Tests.Support;

namespace Cej.Functions.Tests.Reaffectation;

/// <summary>A counsellor with what he does.</summary>
internal sealed record Membre(Personne Personne, ClientDeTest Client)
{
    public Guid Id => Appelant.Conseiller.IdDe(Personne.Identite).Value;

    public async Task<Guid[]> Portefeuille() =>
        [
            .. (await Client.Lire("/api/portefeuille?limite=200"))
                .Statut(200)
                .Lire<PortefeuilleResponse>()
                .Beneficiaires.Select(ligne => ligne.Id),
        ];

    /// <summary>What the portfolio says is to be taken back, which must be what the list and the profile say.</summary>
    public async Task<RetourResponse[]> ARecuperer()
    {
        var liste = (await Client.Lire("/api/portefeuille/a-recuperer?limite=200")).Statut(200).Lire<RetoursResponse>();
        var lignes = liste.Beneficiaires.Select(ligne => ligne!).ToArray();
        Assert.Equal(
            lignes.Length,
            (await Client.Lire("/api/portefeuille")).Statut(200).Lire<PortefeuilleResponse>().BeneficiairesARecuperer
        );
        Assert.Equal(lignes.Length, (await Client.Lire("/api/profil")).Statut(200).Lire<ProfilResponse>().BeneficiairesARecuperer);
        return lignes;
    }

    /// <summary>What he is told of who left.</summary>
    public async Task<DepartResponse[]> Departs() =>
        [.. (await Client.Lire("/api/portefeuille/departs")).Statut(200).Lire<DepartsResponse>().Departs.Select(depart => depart!)];

    public async Task<ReponseDeTest> Recuperer(string? cle = null) =>
        await Client.Envoyer(HttpMethod.Post, "/api/portefeuille/recuperation", null, cle is null ? [] : [("Idempotency-Key", cle)]);

    /// <summary>The history of a dossier, the present counsellor first: who, how it came, who decided it.</summary>
    public async Task<(Guid Qui, TypeAffectation Type, string? Par)[]> Historique(Guid dossier)
    {
        var fiche = (await Client.Lire($"/api/beneficiaires/{dossier}")).Statut(200).Lire<FicheResponse>();
        Assert.Equal(fiche.Historique[0], fiche.Conseiller);
        Assert.Equal(Id, fiche.Conseiller.ConseillerId);
        return [.. fiche.Historique.Select(ligne => (ligne.ConseillerId, ligne.Type, ligne.Par))];
    }
}

/// <summary>A structure of its own: a superviseur, three counsellors, and one elsewhere.</summary>
internal sealed record Equipe(string Structure, Membre Superviseur, Membre Anne, Membre Bruno, Membre Chloe, Membre Ailleurs)
{
    public static async Task<Equipe> Monter(HoteDeTest hote)
    {
        var structure = $"Direction territoriale {Guid.NewGuid():N}";
        var agence = await hote.UneAgence(structure);
        var ailleurs = await hote.UneAgence($"{structure} bis");
        var (superviseur, client) = await hote.SuperviseurConnecte(structure);
        return new(
            structure,
            await Rattacher(new(superviseur, client), agence),
            await Conseiller(hote, "Anne", agence),
            await Conseiller(hote, "Bruno", agence),
            await Conseiller(hote, "Chloé", agence),
            await Conseiller(hote, "Ailleurs", ailleurs)
        );
    }

    public static async Task<Membre> Conseiller(HoteDeTest hote, string prenom, string agence, string? email = null, string nom = "Lefèvre")
    {
        var personne = Personne.Conseiller(prenom, nom);
        if (email is not null)
            personne = personne with { Email = email };
        var client = hote.Client(personne);
        (await client.Envoyer(HttpMethod.Post, "/api/connexion")).Statut(200);
        return await Rattacher(new(personne, client), agence);
    }

    public Task<ReponseDeTest> Reaffecter(
        Membre source,
        Membre cible,
        bool temporaire,
        IEnumerable<Guid> beneficiaires,
        string? cle = null
    ) =>
        Superviseur.Client.Envoyer(
            HttpMethod.Post,
            "/api/reaffectations",
            new
            {
                source = source.Id,
                cible = cible.Id,
                temporaire,
                beneficiaires,
            },
            cle is null ? [] : [("Idempotency-Key", cle)]
        );

    /// <summary>Everyone is in one portfolio and no other.</summary>
    public async Task ChacunDansUnPortefeuille(params (Membre Chez, Guid[] Qui)[] attendus)
    {
        foreach (var membre in new[] { Superviseur, Anne, Bruno, Chloe })
        {
            var voulus = attendus.Where(attendu => attendu.Chez == membre).SelectMany(attendu => attendu.Qui).Order();
            Assert.Equal(voulus, (await membre.Portefeuille()).Order());
        }
    }

    private static async Task<Membre> Rattacher(Membre membre, string agence)
    {
        var profil = (await membre.Client.Lire("/api/profil")).Statut(200);
        (await membre.Client.Envoyer(HttpMethod.Patch, "/api/profil", new { agence }, ("If-Match", profil.Etag!))).Statut(200);
        return membre;
    }
}
