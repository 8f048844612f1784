using Cej.Domain.Offres;

namespace Cej.Domain.Diffusion;

/// <summary>Whom something is shared with, and with which words.</summary>
/// <param name="Message">1 to 10,000 characters; null takes the default text.</param>
/// <param name="Beneficiaires">People named one by one.</param>
/// <param name="Listes">Broadcast lists.</param>
/// <param name="CleIdempotence">The same key with the same content gives the first answer again; null never repeats.</param>
/// <param name="Par">The caller, who must be a counsellor.</param>
public sealed record DemandeDePartage(
    string? Message,
    IReadOnlyList<Guid> Beneficiaires,
    IReadOnlyList<Guid> Listes,
    string? CleIdempotence,
    Appelant Par
);

/// <summary>Shares offers and searches: one chat message to each. Guide: "Les offres".</summary>
/// <remarks>The send is written down first and distributed as any message to several people: once each, whatever crashes.</remarks>
public sealed class PartagerHandler(
    IOffres offres,
    LecteurDeCriteres lecteur,
    IEnvoiStore envois,
    IListeStore listes,
    IEspaceStore espaces,
    Distribution distribution,
    IJournalDesAcces journal,
    Identifiants identifiants,
    TimeProvider clock
)
{
    private const int TitreMaximum = 100;

    /// <summary>Shares an offer.</summary>
    public Task<Result<Envoi>> Offre(ReferenceDOffre reference, DemandeDePartage demande, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(demande);
        return Partager(
            demande,
            $"{reference.Type}\n{reference.Id}",
            TexteParDefaut(reference.Type),
            async () =>
                (await offres.Lire(reference, cancellationToken)).Map<Partage>(lue => new Partage.DOffre(reference, lue.Offre.Titre)),
            cancellationToken
        );
    }

    /// <summary>Shares a search with all its criteria: each of them may save it, and be alerted.</summary>
    /// <param name="saisie">The criteria.</param>
    /// <param name="titre">1 to 100 characters; null makes one.</param>
    /// <param name="demande">With whom.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<Result<Envoi>> Recherche(
        CriteresSaisis saisie,
        string? titre,
        DemandeDePartage demande,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(saisie);
        ArgumentNullException.ThrowIfNull(demande);
        return lecteur
            .Lire(saisie)
            .Then(Suggerable)
            .Then(criteres => Nommer(titre, criteres))
            .Then(partage =>
                Partager(
                    demande,
                    $"{lecteur.Lire(saisie).Value.Empreinte}\n{partage.Titre}",
                    "Bonjour, je vous suggère une recherche d'offres. Ajoutez-la pour être prévenu des nouvelles offres.",
                    () => Task.FromResult<Result<Partage>>(partage),
                    cancellationToken
                )
            );
    }

    /// <summary>What is written when the counsellor writes nothing.</summary>
    public static string TexteParDefaut(TypeDOffre type) =>
        type switch
        {
            TypeDOffre.Emploi => "Bonjour, je vous partage une offre d'emploi qui pourrait vous intéresser.",
            TypeDOffre.Alternance => "Bonjour, je vous partage une offre d'alternance qui pourrait vous intéresser.",
            TypeDOffre.ServiceCivique => "Bonjour, je vous partage une offre de service civique qui pourrait vous intéresser.",
            TypeDOffre.Immersion => "Bonjour, je vous partage une offre d'immersion qui pourrait vous intéresser.",
        };

    /// <summary>A search that would alert of nearly everything is of no use.</summary>
    private static Result<Criteres> Suggerable(Criteres criteres)
    {
        List<ErreurDeChamp> erreurs = [];
        if (criteres is Criteres.DEmploi { MotsCles: null })
            erreurs.Add(new("motsCles", "Indiquez des mots-clés pour partager cette recherche."));
        if (criteres.Ou is null)
            erreurs.Add(new("commune", "Choisissez un lieu pour partager cette recherche."));
        return erreurs.Count == 0 ? criteres : Refus.DeChamps(erreurs);
    }

    private static Result<Partage.DeRecherche> Nommer(string? titre, Criteres criteres)
    {
        var nom = titre is null ? Texte.Abreger(criteres.Titre, TitreMaximum) : Texte.SurUneLigne(titre);
        return nom is { Length: <= TitreMaximum }
            ? new Partage.DeRecherche(CriteresSaisis.De(criteres), nom)
            : Refus.DeChamps(new ErreurDeChamp("titre", Texte.Faute(titre) ?? $"Indiquez un titre d'au plus {TitreMaximum} caractères."));
    }

    private async Task<Result<Envoi>> Partager(
        DemandeDePartage demande,
        string quoi,
        string texteParDefaut,
        Func<Task<Result<Partage>>> preparer,
        CancellationToken cancellationToken
    )
    {
        if (demande.Par is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        var contenu = Contenu.Lire(demande.Message ?? texteParDefaut);
        if (contenu.Refus is { } refus)
            return Refus.DeChamps([.. refus.Champs.Select(champ => champ with { Champ = "message" })]);

        var empreinte = EmpreinteDe(demande, quoi, contenu.Value);
        var readingPortefeuille = espaces.Lister(par.Id, cancellationToken);
        var readingListes = listes.Lister(par.Id, cancellationToken);
        var deja = await Jumeau();
        var lues = (await readingListes).ToDictionary(liste => liste.Value.Id, liste => liste.Value);
        var suivis = (await readingPortefeuille).Suivis;
        if (deja is not null)
            return await distribution.Reprendre(deja, empreinte, cancellationToken);

        var adressage = Adressage.Composer(demande.Beneficiaires, demande.Listes, lues, suivis);
        if (adressage.Refus is { } personne)
            return personne;
        return await (await preparer()).Then<Envoi>(async partage =>
        {
            var envoi = new Envoi
            {
                Id = identifiants.Nouveau(),
                Par = new(par.Id, par.Identite, par.Nom),
                Texte = contenu.Value.Texte,
                Partage = partage,
                Listes = adressage.Value.Listes,
                Destinataires = adressage.Value.Destinataires,
                Exclus = adressage.Value.Exclus,
                Le = clock.GetUtcNow(),
                Empreinte = empreinte,
            };
            var ecrit = await envois.Create(envoi, demande.CleIdempotence, [], cancellationToken);
            if (ecrit is not null)
                journal.Consigner(par, partage is Partage.DOffre ? ActionConsignee.OffrePartagee : ActionConsignee.RechercheSuggeree);
            return await distribution.Commencer(ecrit, Jumeau, empreinte, cancellationToken);
        });

        Task<Stored<Envoi>?> Jumeau() =>
            demande.CleIdempotence is { } cle ? envois.Find(par.Id, cle, cancellationToken) : Task.FromResult<Stored<Envoi>?>(null);
    }

    private static Empreinte EmpreinteDe(DemandeDePartage demande, string quoi, Contenu contenu) =>
        Empreinte.De(
            $"{quoi}\n{contenu.Empreinte}\n{string.Join(',', demande.Beneficiaires.Distinct().Order())}\n{string.Join(',', demande.Listes.Distinct().Order())}"
        );
}
