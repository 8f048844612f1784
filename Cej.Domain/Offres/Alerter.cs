using System.Collections.Concurrent;

namespace Cej.Domain.Offres;

/// <summary>What a run of the alerts did.</summary>
/// <param name="Recherches">How many saved searches had their turn.</param>
/// <param name="Appels">How many searches the sources were asked for.</param>
/// <param name="Notifications">How many notifications were made.</param>
/// <param name="Reportees">How many saved searches are left for the next run, because their source did not answer.</param>
public sealed record BilanDesAlertes(int Recherches, int Appels, int Notifications, int Reportees);

/// <summary>When saved searches run.</summary>
/// <param name="Intervalle">Runs begin at multiples of it.</param>
public sealed record RythmeDesAlertes(TimeSpan Intervalle)
{
    /// <summary>Every day begins at this hour, UTC.</summary>
    private static readonly TimeSpan Heure = TimeSpan.FromHours(7);

    /// <summary>The first beginning later than an instant.</summary>
    public DateTimeOffset Apres(DateTimeOffset instant)
    {
        var depuis = instant.UtcTicks - Heure.Ticks;
        return new DateTimeOffset(((depuis / Intervalle.Ticks) + 1) * Intervalle.Ticks, TimeSpan.Zero) + Heure;
    }
}

/// <summary>Tells of new offers. Guide: "Les offres".</summary>
/// <remarks>
/// Searches with equal criteria cost their source one call. A search advances only when its source has answered, in the same commit as
/// its notification: a run that is cut off is taken up by the next where it stopped, and nothing is told twice.
/// </remarks>
public sealed class AlerterHandler(
    IOffres offres,
    LecteurDeCriteres lecteur,
    IRechercheStore recherches,
    IAlerteStore alertes,
    IEspaceDOffresStore espaces,
    IDossierStore dossiers,
    IPreveneur preveneur,
    RythmeDesAlertes rythme,
    Identifiants identifiants,
    TimeProvider clock
)
{
    /// <summary>More wait for the next run: that bounds the memory of one, some 40 bytes a search.</summary>
    private const int RecherchesParPassage = 200_000;

    private const int SourcesEnParallele = 4;
    private const int DossiersEnParallele = 8;

    /// <summary>Sources show an offer some time after its date: what is younger at the last run is looked for again.</summary>
    private static readonly TimeSpan RetardDesSources = TimeSpan.FromHours(1);

    /// <summary>Runs every search whose turn has come.</summary>
    public async Task<BilanDesAlertes> Handle(CancellationToken cancellationToken)
    {
        var groupes = await Grouper(cancellationToken);
        ConcurrentDictionary<SourceDOffres, bool> muettes = [];
        var (appels, notifications, reportees) = (0, 0, 0);
        await Parallel.ForEachAsync(
            groupes.Values,
            new ParallelOptions { MaxDegreeOfParallelism = SourcesEnParallele, CancellationToken = cancellationToken },
            async (groupe, cancel) =>
            {
                if (!muettes.ContainsKey(groupe.Criteres.Type.Source()))
                {
                    Interlocked.Increment(ref appels);
                    var (trouvees, instant) = await Chercher(groupe, cancel);
                    if (trouvees is not null)
                    {
                        Interlocked.Add(ref notifications, await Annoncer(groupe, trouvees, instant, cancel));
                        return;
                    }

                    muettes[groupe.Criteres.Type.Source()] = true;
                }

                Interlocked.Add(ref reportees, groupe.Membres.Count);
            }
        );
        return new(groupes.Values.Sum(groupe => groupe.Membres.Count), appels, notifications, reportees);
    }

    /// <summary>The searches whose turn has come, by criteria.</summary>
    private async Task<Dictionary<Empreinte, Groupe>> Grouper(CancellationToken cancellationToken)
    {
        Dictionary<Empreinte, Groupe> groupes = [];
        var total = 0;
        await foreach (var (beneficiaire, recherche) in recherches.Dues(clock.GetUtcNow(), cancellationToken))
        {
            if (!groupes.TryGetValue(recherche.Empreinte, out var groupe))
            {
                // Criteria that no list knows any more, e.g. a commune that merged, find nothing: their search goes on quietly.
                groupe = new(recherche.Criteres, lecteur.Lire(recherche.Criteres).Match<Criteres?>(criteres => criteres, _ => null));
                groupes.Add(recherche.Empreinte, groupe);
            }

            groupe.Ajouter(beneficiaire, recherche);
            if (++total == RecherchesParPassage)
                break;
        }

        return groupes;
    }

    private async Task<(OffresTrouvees.Page?, DateTimeOffset)> Chercher(Groupe groupe, CancellationToken cancellationToken)
    {
        var instant = clock.GetUtcNow();
        if (groupe.Lus is not { } criteres)
            return (new([], 0, null), instant);
        var page = new PageVoulue(null, PageVoulue.LimiteMaximale, groupe.Depuis);
        return (
            (await offres.Rechercher(criteres, page, cancellationToken)).Match(trouvees => trouvees as OffresTrouvees.Page, _ => null),
            instant
        );
    }

    private async Task<int> Annoncer(
        Groupe groupe,
        OffresTrouvees.Page trouvees,
        DateTimeOffset instant,
        CancellationToken cancellationToken
    )
    {
        var notifications = 0;
        await Parallel.ForEachAsync(
            groupe.Membres,
            new ParallelOptions { MaxDegreeOfParallelism = DossiersEnParallele, CancellationToken = cancellationToken },
            async (membre, cancel) =>
            {
                if (await Annoncer(membre.Beneficiaire, membre.Recherche, trouvees, instant, cancel))
                    Interlocked.Increment(ref notifications);
            }
        );
        return notifications;
    }

    /// <summary>Whether the person was notified.</summary>
    private async Task<bool> Annoncer(
        BeneficiaireId id,
        Guid idDeLaRecherche,
        OffresTrouvees.Page trouvees,
        DateTimeOffset instant,
        CancellationToken cancellationToken
    )
    {
        Notification? notification = null;
        Beneficiaire? dossier = null;
        var conclu = await Concurrence.Reessayer<Fait>(async () =>
        {
            notification = null;
            var readingDossier = dossiers.Find(id, cancellationToken);
            var readingVues = alertes.FindVues(id, cancellationToken);
            var readingEspace = espaces.Find(id, cancellationToken);
            var trouvee = await recherches.Find(id, idDeLaRecherche, cancellationToken);
            var (vues, espace) = (await readingVues, await readingEspace);
            dossier = (await readingDossier)?.Value;
            if (trouvee is not { Value: var recherche } || recherche.VueJusqua >= instant)
                return new Fait();
            if (recherche.FinLe <= instant)
                return await recherches.Delete(id, trouvee, espace, cancellationToken);

            var nouvelles = trouvees.Offres.Where(offre => EstNouvelle(offre, recherche, vues.Value)).ToArray();
            if (nouvelles.Length > 0 && espace.Value.Alertes && dossier is { EstSuivi: true })
                notification = Notifier(recherche, nouvelles.Length, instant);
            var sansDate = trouvees.Offres.Where(offre => offre.PublieeLe is null);
            var suite = recherche with { VueJusqua = instant, ADejaTourne = true };
            return await alertes.Conclure(
                id,
                trouvee with
                {
                    Value = suite,
                },
                rythme.Apres(instant),
                vues with
                {
                    Value = vues.Value.Avec(nouvelles.Concat(sansDate).Select(offre => offre.Reference), JourDeParis.De(instant)),
                },
                notification,
                cancellationToken
            );
        });
        if (conclu.Refus is not null || notification is not { } faite || dossier is not { } personne)
            return false;
        await preveneur.Prevenir(personne, faite, cancellationToken);
        return true;
    }

    /// <summary>Whether a person has not been told of an offer; a source that gives no date is only compared with what it said before.</summary>
    private static bool EstNouvelle(Offre offre, RechercheSauvegardee recherche, OffresVues vues) =>
        (offre.PublieeLe is { } publiee ? publiee > Depuis(recherche) : recherche.ADejaTourne) && !vues.Contient(offre.Reference);

    private static DateTimeOffset Depuis(RechercheSauvegardee recherche)
    {
        var avant = recherche.VueJusqua - RetardDesSources;
        return avant > recherche.CreeeLe ? avant : recherche.CreeeLe;
    }

    private Notification Notifier(RechercheSauvegardee recherche, int nombre, DateTimeOffset instant) =>
        new()
        {
            Id = identifiants.Nouveau(),
            Sorte = SorteDeNotification.NouvellesOffres,
            Titre = recherche.Titre,
            Nombre = nombre,
            Objet = recherche.Id,
            Le = instant,
        };

    /// <summary>Searches with equal criteria.</summary>
    private sealed class Groupe(CriteresSaisis criteres, Criteres? lus)
    {
        public CriteresSaisis Criteres { get; } = criteres;

        public Criteres? Lus { get; } = lus;

        /// <summary>Oldest offer date that a member still has to hear about. Null for an empty group.</summary>
        public DateTimeOffset? Depuis { get; private set; }

        public List<(BeneficiaireId Beneficiaire, Guid Recherche)> Membres { get; } = [];

        public void Ajouter(BeneficiaireId beneficiaire, RechercheSauvegardee recherche)
        {
            var depuis = AlerterHandler.Depuis(recherche);
            if (Depuis is null || depuis < Depuis)
                Depuis = depuis;
            Membres.Add((beneficiaire, recherche.Id));
        }
    }
}
