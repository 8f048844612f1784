using Cej.Domain.Connexions;
using Cej.Domain.Conseillers;
using Cej.Domain.Demarches;
using Cej.Domain.Diffusion;
using Cej.Domain.Identite;
using Cej.Domain.Messagerie;
using Cej.Domain.Offres;
using Cej.Domain.Portefeuille;
using Cej.Domain.Primitives;
using Cej.Domain.Reaffectation;

namespace Cej.Functions.Tests.Pannes;

/// <summary>Who lives in the world in which use cases are broken, and that world.</summary>
internal static class Gens
{
    public const string Conditions = "2026-11";
    public const string Structure = "Côte d'Azur";

    private static readonly Lazy<Task<Depart>> s_monde = new(Peupler);

    public static Appelant.Conseiller Anne { get; } = Conseiller("Anne");

    public static Appelant.Conseiller Bruno { get; } = Conseiller("Bruno");

    public static Appelant.Conseiller Sophie { get; } = Conseiller("Sophie");

    public static Appelant.Operateur Odile { get; } = new(Sujet.Lire("agents", "odile")!);

    /// <summary>Whom Anne follows; they use the application.</summary>
    public static Appelant.Beneficiaire Zoe { get; } = Beneficiaire("Zoé");

    /// <summary>Also Anne's.</summary>
    public static Appelant.Beneficiaire Ines { get; } = Beneficiaire("Inès");

    /// <summary>Also Anne's, who has never come.</summary>
    public static Appelant.Beneficiaire Tom { get; } = Beneficiaire("Tom");

    public static ReferenceDOffre Offre { get; } = new(TypeDOffre.Emploi, "123ABCD");

    public static CriteresSaisis Recherche { get; } =
        new()
        {
            Type = TypeDOffre.Emploi,
            MotsCles = "boulanger",
            Commune = "06088",
        };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The world: two counsellors and a superviseur of one structure, three young people with something of everything.</summary>
    public static Task<Depart> Monde => s_monde.Value;

    /// <summary>The dossier of somebody whom Anne added.</summary>
    public static BeneficiaireId Dossier(Appelant.Beneficiaire qui) =>
        new(Identifiants.Deterministe("beneficiaire", Anne.Id.ToString(), qui.Nom!.Prenom));

    public static Guid Id(Appelant.Beneficiaire qui) => Dossier(qui).Value;

    public static Appelant.Conseiller Conseiller(string prenom) =>
        new(Sujet.Lire("agents", prenom)!, new(prenom, "Lefèvre"), AdresseEmail.Lire($"{Nu(prenom)}@agence.example").Value);

    public static Appelant.Beneficiaire Beneficiaire(string prenom) =>
        new(Sujet.Lire("jeunes", prenom)!, AdresseEmail.Lire($"{Nu(prenom)}@courriel.example").Value, new(prenom, "Moreau"));

    /// <summary>Somebody whom a counsellor adds, and who comes.</summary>
    public static async Task<BeneficiaireId> Ajouter(Banc banc, Appelant.Conseiller par, Appelant.Beneficiaire qui, bool vient = true)
    {
        var ajoute = await banc.Get<AjouterBeneficiaireHandler>()
            .Handle(new(qui.Nom!.Prenom, qui.Nom.Nom, qui.Email!.Value, qui.Nom.Prenom, par), Cancel);
        if (vient)
            Reussi(await banc.Get<SeConnecterHandler>().Handle(qui, "Europe/Paris", Cancel));
        return ajoute.Value.Value.Id;
    }

    public static Task Envoyer(Banc banc, Appelant par, string texte, Appelant.Beneficiaire? dans = null) =>
        banc.Get<EnvoyerMessageHandler>().Handle(new(Dossier(dans ?? Zoe), texte, null, null, par), Cancel);

    public static T Reussi<T>(Result<T> resultat) => resultat.Value;

    private static string Nu(string prenom) => TextePlie.Plier(prenom);

    private static async Task<Depart> Peupler()
    {
        await using var banc = Banc.Monter();
        foreach (var code in new[] { "nice", "cannes" })
            Reussi(await banc.Get<EcrireAgenceHandler>().Handle(new(code, $"Agence de {code}", Structure, Odile), Cancel));
        foreach (var conseiller in new[] { Anne, Bruno, Sophie })
        {
            Reussi(await banc.Get<SeConnecterHandler>().Handle(conseiller, null, Cancel));
            var profil = Reussi(await banc.Get<LireProfilHandler>().Handle(conseiller, Cancel));
            Reussi(await banc.Get<ModifierProfilHandler>().Handle(new("nice", null, true, profil.Version, conseiller), Cancel));
        }

        Reussi(await banc.Get<SuperviseursHandler>().Habiliter(new(Sophie.Email.Value, Structure, Odile), Cancel));
        await Ajouter(banc, Anne, Zoe);
        await Ajouter(banc, Anne, Ines);
        await Ajouter(banc, Anne, Tom, vient: false);
        await Envoyer(banc, Anne, "Bonjour");
        await Envoyer(banc, Zoe, "Merci");
        await Envoyer(banc, Zoe, "Une question");
        await Envoyer(banc, Anne, "Bonjour Inès", Ines);
        Reussi(await banc.Get<ListesHandler>().Creer(new(null, "Permis", [Id(Zoe), Id(Ines)], "permis", null, Anne), Cancel));
        Reussi(
            await banc.Get<CreerDemarcheHandler>()
                .Creer(new(Dossier(Zoe), null, null, "Appeler", new(2026, 11, 30), "appeler", Zoe), Cancel)
        );
        Reussi(await banc.Get<FavorisHandler>().Garder(Dossier(Zoe), Offre, null, Zoe, Cancel));
        Reussi(
            await banc.Get<RecherchesHandler>().Creer(Dossier(Zoe), Recherche, "Ma recherche", Guid.CreateVersion7(Banc.Lundi), Zoe, Cancel)
        );
        Reussi(
            await banc.Get<PartagerHandler>()
                .Recherche(Recherche with { MotsCles = "vendeur" }, null, new(null, [Id(Zoe)], [], "suggestion", Anne), Cancel)
        );
        await banc.Reprendre();
        return banc.Photographier();
    }
}
