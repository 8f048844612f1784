using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Infrastructure.Telephones;

/// <summary>
/// Browsers and installed web applications, by Web Push from the application itself. Subscriptions are a document of the dossier, which
/// goes with it; what a push service did not take waits there with a due date, by which a timer finds it.
/// </summary>
internal sealed class WebPushTelephones(IDocumentStore documents, ServicesPush services, EnvoiAuxNavigateurs envoi, TimeProvider clock)
    : ITelephones
{
    private const string Type = "navigateurs";
    private const string TypeDeCanal = "canal";

    /// <summary>More browsers than a person uses; the one that was registered longest ago goes.</summary>
    private const int Maximum = 10;

    /// <summary>So many failures in a row of one push service, and the timer leaves its other devices for its next run.</summary>
    private const int EchecsTolerables = 3;

    private static readonly TimeSpan AttenteMinimale = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AttenteMaximale = TimeSpan.FromHours(6);

    /// <summary>The application registers at each start: once a day is enough to be written down.</summary>
    private static readonly TimeSpan Renouvellement = TimeSpan.FromDays(1);

    public string ClePublique => envoi.ClePublique;

    public async Task<Result<Fait>> Enregistrer(BeneficiaireId beneficiaire, Appareil appareil, CancellationToken cancellationToken)
    {
        if (!services.Connait(appareil.Canal))
            return RefusTelephones.ServiceInconnu;
        if (AbonnementDuNavigateur.Fautes(appareil) is { Count: > 0 } fautes)
            return Refus.DeChamps(fautes);
        var cle = DocumentIds.Canal(appareil.Canal);
        return await Concurrence.Reessayer<Fait>(async () =>
        {
            var pris = await documents.Read(DocumentIds.Cle(cle), cle, cancellationToken);
            var chez = pris is null ? null : DocumentCodec.Decode<CanalDocument>(pris);
            var ici = new CanalDocument(beneficiaire.Value, appareil.Id);
            // The look-up first: cut off behind it, the browser rings for nobody until the application registers it again.
            if (chez != ici)
            {
                await Retirer(chez, appareil.Canal, cancellationToken);
                if (!await Prendre(cle, ici, pris, cancellationToken))
                    return Concurrence.VersionPerimee;
                await Retirer(chez, appareil.Canal, cancellationToken); // whoever had it may have registered at that moment
            }

            if (await Changer(beneficiaire, autre => autre.Nom != appareil.Id, appareil, cancellationToken) is not { } changes)
                return Concurrence.VersionPerimee;
            if (chez == ici && changes.Ecrit && !await Prendre(cle, ici, pris, cancellationToken))
                return Concurrence.VersionPerimee;
            if (chez != ici && await Lire(cle, cancellationToken) != ici)
            {
                // Another account took it over meanwhile: of two that register at once, the slower begins again and has it.
                await Retirer(ici, appareil.Canal, cancellationToken);
                return Concurrence.VersionPerimee;
            }

            await Liberer(beneficiaire, changes.Retires.Where(retire => retire.Canal != appareil.Canal), cancellationToken);
            return new Fait();
        });
    }

    private async Task<CanalDocument?> Lire(string cle, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Cle(cle), cle, cancellationToken) is { } pris ? DocumentCodec.Decode<CanalDocument>(pris) : null;

    /// <summary>Has a browser's look-up lead to an account, under the version read.</summary>
    private async Task<bool> Prendre(string cle, CanalDocument ici, StoredDocument? pris, CancellationToken cancellationToken)
    {
        var write = DocumentWrite.Save(cle, TypeDeCanal, DocumentCodec.Encode(ici), pris?.ETag) with { TimeToLive = Appareil.Duree };
        return await documents.Commit(DocumentIds.Cle(cle), [write], cancellationToken) is CommitOutcome.Committed;
    }

    /// <summary>A browser rings no more for the account that had it.</summary>
    private async Task Retirer(CanalDocument? chez, string canal, CancellationToken cancellationToken)
    {
        if (chez is not null)
            await Changer(new(chez.Beneficiaire), sans => sans.Canal != canal, null, cancellationToken);
    }

    public async Task Oublier(BeneficiaireId beneficiaire, string appareil, CancellationToken cancellationToken)
    {
        if (await Changer(beneficiaire, navigateur => navigateur.Nom != appareil, null, cancellationToken) is { } changes)
            await Liberer(beneficiaire, changes.Retires, cancellationToken);
    }

    public async Task Sonner(BeneficiaireId beneficiaire, Sonnerie sonnerie, CancellationToken cancellationToken)
    {
        var instant = clock.GetUtcNow();
        var avis = new SonnerieDocument(sonnerie.Sorte, sonnerie.Objet, sonnerie.Nombre, instant);
        if (await documents.Read(DocumentIds.Dossier(beneficiaire), DocumentIds.Navigateurs, cancellationToken) is not { } lu)
            return;
        var sonnent = DocumentCodec.Decode<NavigateursDocument>(lu).Navigateurs.Where(navigateur => navigateur.FinLe > instant).ToArray();
        var suites = await Task.WhenAll(
            sonnent.Select(async navigateur => (navigateur.Canal, Suite: await Essayer(beneficiaire, navigateur, avis, cancellationToken)))
        );
        if (
            Array.Exists(suites, s => s.Suite is not SuiteDEnvoi.Fini)
            || Array.Exists(sonnent, navigateur => navigateur.Reprise is not null)
        )
            await Noter(beneficiaire, suites.ToDictionary(s => s.Canal, s => s.Suite, StringComparer.Ordinal), avis);
    }

    public async Task<int> Reprendre(CancellationToken cancellationToken)
    {
        var repris = 0;
        Dictionary<string, int> echecs = new(StringComparer.OrdinalIgnoreCase);
        await foreach (var due in documents.Scan(DocumentContainer.Dossiers, Type, clock.GetUtcNow(), cancellationToken))
        {
            var beneficiaire = new BeneficiaireId(Guid.Parse(due.Partition.Key));
            foreach (var navigateur in DocumentCodec.Decode<NavigateursDocument>(due.Document).Navigateurs)
            {
                var service = new Uri(navigateur.Canal).Host;
                if (navigateur.EnAttente is null || Attend(navigateur) || echecs.GetValueOrDefault(service) >= EchecsTolerables)
                    continue;
                repris++;
                if (!await Reprendre(beneficiaire, navigateur, cancellationToken))
                    echecs[service] = echecs.GetValueOrDefault(service) + 1;
            }
        }

        return repris;
    }

    /// <summary>False when its push service still takes nothing.</summary>
    private async Task<bool> Reprendre(BeneficiaireId beneficiaire, NavigateurDocument navigateur, CancellationToken cancellationToken)
    {
        foreach (var avis in navigateur.EnAttente!)
        {
            var suite = EstPerime(avis) ? new SuiteDEnvoi.Fini() : await envoi.Envoyer(beneficiaire, navigateur, avis, cancellationToken);
            await Noter(beneficiaire, new(StringComparer.Ordinal) { [navigateur.Canal] = suite }, avis);
            if (suite is SuiteDEnvoi.PlusTard)
                return false;
        }

        return true;
    }

    private async Task<SuiteDEnvoi> Essayer(
        BeneficiaireId beneficiaire,
        NavigateurDocument navigateur,
        SonnerieDocument avis,
        CancellationToken cancellationToken
    ) =>
        Attend(navigateur)
            ? new SuiteDEnvoi.PlusTard(navigateur.Reprise - clock.GetUtcNow())
            : await envoi.Envoyer(beneficiaire, navigateur, avis, cancellationToken);

    private bool Attend(NavigateurDocument navigateur) => navigateur.Reprise > clock.GetUtcNow();

    private bool EstPerime(SonnerieDocument avis) => avis.Le + EnvoiAuxNavigateurs.Garde(avis.Sorte) <= clock.GetUtcNow();

    /// <summary>
    /// Writes down what became of a push; nothing when all took it and none waited. Not cancelled with the push: one that took too long is
    /// the very one to try again.
    /// </summary>
    private async Task Noter(BeneficiaireId beneficiaire, Dictionary<string, SuiteDEnvoi> suites, SonnerieDocument avis)
    {
        List<NavigateurDocument> partis = [];
        await Concurrence.Reessayer<Fait>(async () =>
        {
            partis.Clear();
            var lu = await documents.Read(DocumentIds.Dossier(beneficiaire), DocumentIds.Navigateurs, CancellationToken.None);
            if (lu is null)
                return new Fait();
            var avant = DocumentCodec.Decode<NavigateursDocument>(lu).Navigateurs;
            List<NavigateurDocument> apres = [];
            foreach (var navigateur in avant)
            {
                switch (suites.GetValueOrDefault(navigateur.Canal))
                {
                    case SuiteDEnvoi.Parti:
                        partis.Add(navigateur);
                        break;
                    case SuiteDEnvoi.PlusTard(var delai):
                        apres.Add(Attendre(navigateur, avis, delai));
                        break;
                    case SuiteDEnvoi.Fini when navigateur.EnAttente is not null || navigateur.Reprise is not null:
                        var reste = Sans(navigateur, avis);
                        // While others wait, the date by which they are found stays.
                        apres.Add(reste.EnAttente is null ? reste with { Reprise = null, Echecs = 0 } : reste);
                        break;
                    default:
                        apres.Add(navigateur);
                        break;
                }
            }

            return avant.SequenceEqual(apres) || await Ecrire(beneficiaire, apres, lu.ETag, CancellationToken.None)
                ? new Fait()
                : Concurrence.VersionPerimee;
        });
        await Liberer(beneficiaire, partis, CancellationToken.None);
    }

    /// <summary>One of a kind waits: the newer takes the place of the older, on the device too.</summary>
    private NavigateurDocument Attendre(NavigateurDocument navigateur, SonnerieDocument avis, TimeSpan? delai)
    {
        var sans = Sans(navigateur, avis);
        var attente = Attend(navigateur)
            ? navigateur.Reprise!.Value - clock.GetUtcNow()
            : TimeSpan.FromTicks(
                Math.Clamp(
                    (delai ?? AttenteMinimale * Math.Pow(2, Math.Min(navigateur.Echecs, 10))).Ticks,
                    AttenteMinimale.Ticks,
                    AttenteMaximale.Ticks
                )
            );
        return sans with
        {
            EnAttente = [.. sans.EnAttente ?? [], avis],
            Reprise = clock.GetUtcNow() + attente,
            Echecs = Attend(navigateur) ? navigateur.Echecs : navigateur.Echecs + 1,
        };
    }

    private static NavigateurDocument Sans(NavigateurDocument navigateur, SonnerieDocument avis)
    {
        var etiquette = EnvoiAuxNavigateurs.Etiquette(avis.Sorte, avis.Objet);
        var reste = (navigateur.EnAttente ?? [])
            .Where(autre => EnvoiAuxNavigateurs.Etiquette(autre.Sorte, autre.Objet) != etiquette || autre.Le > avis.Le)
            .ToArray();
        return navigateur with { EnAttente = reste is [] ? null : reste };
    }

    /// <summary>Keeps some browsers, and adds or renews one. Null when others were faster each time.</summary>
    private async Task<Changement?> Changer(
        BeneficiaireId beneficiaire,
        Func<NavigateurDocument, bool> garde,
        Appareil? ajoute,
        CancellationToken cancellationToken
    ) =>
        (
            await Concurrence.Reessayer<Changement>(async () =>
            {
                var instant = clock.GetUtcNow();
                var lu = await documents.Read(DocumentIds.Dossier(beneficiaire), DocumentIds.Navigateurs, cancellationToken);
                var avant = lu is null ? [] : DocumentCodec.Decode<NavigateursDocument>(lu).Navigateurs;
                List<NavigateurDocument> apres = [.. avant.Where(navigateur => garde(navigateur) && navigateur.FinLe > instant)];
                if (ajoute is not null)
                {
                    var nouveau = Avec(avant, ajoute, instant);
                    if (avant.Contains(nouveau) && apres.Count == avant.Count - 1)
                        return new Changement([], Ecrit: false);
                    apres.RemoveAll(autre => autre.Canal == nouveau.Canal);
                    apres = [.. apres.OrderByDescending(navigateur => navigateur.FinLe).Take(Maximum - 1), nouveau];
                }

                if (apres.Count == avant.Count && ajoute is null)
                    return new Changement([], Ecrit: false);
                return await Ecrire(beneficiaire, apres, lu?.ETag, cancellationToken)
                    ? new Changement([.. avant.Except(apres)], Ecrit: true)
                    : Concurrence.VersionPerimee;
            })
        ).Match<Changement?>(fait => fait, _ => null);

    /// <summary>The browser as it is registered now; itself when that was written down within the day.</summary>
    private static NavigateurDocument Avec(IReadOnlyList<NavigateurDocument> avant, Appareil appareil, DateTimeOffset instant)
    {
        var deja = avant.FirstOrDefault(autre =>
            autre.Nom == appareil.Id && autre.Canal == appareil.Canal && autre.Cle == appareil.Cle && autre.Secret == appareil.Secret
        );
        var fin = instant + Appareil.Duree;
        return deja is null ? new(appareil.Id, appareil.Canal, appareil.Cle!, appareil.Secret!, fin)
            : deja.FinLe + Renouvellement > fin ? deja
            : deja with { FinLe = fin };
    }

    private async Task<bool> Ecrire(
        BeneficiaireId beneficiaire,
        List<NavigateurDocument> navigateurs,
        string? etag,
        CancellationToken cancellationToken
    )
    {
        if (navigateurs is [] && etag is null)
            return true;
        var contenu = DocumentCodec.Encode(new NavigateursDocument(navigateurs));
        var write = navigateurs is []
            ? DocumentWrite.Delete(DocumentIds.Navigateurs, etag!)
            : DocumentWrite.Save(DocumentIds.Navigateurs, Type, contenu, etag) with
            {
                TimeToLive = Secondes(navigateurs.Max(navigateur => navigateur.FinLe) - clock.GetUtcNow()),
                Due = navigateurs.Where(navigateur => navigateur.EnAttente is not null).Min(navigateur => navigateur.Reprise),
            };
        return await documents.Commit(DocumentIds.Dossier(beneficiaire), [write], cancellationToken) is CommitOutcome.Committed;
    }

    /// <summary>Browsers that ring no more are free for another account; one that has gone over to it stays there.</summary>
    private async Task Liberer(BeneficiaireId beneficiaire, IEnumerable<NavigateurDocument> retires, CancellationToken cancellationToken)
    {
        foreach (var retire in retires)
        {
            var cle = DocumentIds.Canal(retire.Canal);
            if (
                await documents.Read(DocumentIds.Cle(cle), cle, cancellationToken) is { } pris
                && DocumentCodec.Decode<CanalDocument>(pris) == new CanalDocument(beneficiaire.Value, retire.Nom)
            )
                await documents.Commit(DocumentIds.Cle(cle), [DocumentWrite.Delete(cle, pris.ETag)], cancellationToken);
        }
    }

    private static TimeSpan Secondes(TimeSpan duree) => TimeSpan.FromSeconds(Math.Max(1, Math.Ceiling(duree.TotalSeconds)));

    /// <summary>What became of the browsers of a person.</summary>
    /// <param name="Retires">Those that ring no more, or are written differently now.</param>
    /// <param name="Ecrit">Whether anything was written.</param>
    private sealed record Changement(IReadOnlyList<NavigateurDocument> Retires, bool Ecrit);
}
