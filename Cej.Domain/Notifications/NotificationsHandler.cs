namespace Cej.Domain.Notifications;

/// <summary>The beneficiary's notification centre.</summary>
public sealed class NotificationsHandler(AccesAuDossier acces, INotificationStore notifications, TimeProvider clock)
{
    /// <summary>A page, the newest first.</summary>
    public Task<Result<IReadOnlyList<Notification>>> Lister(
        BeneficiaireId id,
        Guid? avant,
        int limite,
        Appelant par,
        CancellationToken cancellationToken
    ) =>
        acces
            .PourSoi(id, par, ActionConsignee.NotificationsLues, cancellationToken)
            .EtLire(() => notifications.Lister(id, avant, limite, cancellationToken));

    /// <summary>Marks one read: it is kept 10 days from then on. Marking it again changes nothing.</summary>
    public async Task<Result<Notification>> MarquerLue(
        BeneficiaireId id,
        Guid notification,
        Appelant par,
        CancellationToken cancellationToken
    )
    {
        if ((await acces.PourSoi(id, par, ActionConsignee.NotificationLue, cancellationToken)).Refus is { } refus)
            return refus;
        return await Concurrence.Reessayer<Notification>(async () =>
        {
            if (await notifications.Find(id, notification, cancellationToken) is not { } trouvee)
                return RefusNotifications.Inconnue;
            if (trouvee.Value.LueLe is not null)
                return trouvee.Value;
            var instant = clock.GetUtcNow();
            var lue = trouvee.Value with { LueLe = instant };
            return (await notifications.Save(id, lue, trouvee.Version, instant, cancellationToken)).Map(stored => stored.Value);
        });
    }
}

/// <summary>Refusals of this feature.</summary>
public static class RefusNotifications
{
    /// <summary>No such notification of this person's, or it is over.</summary>
    public static readonly Refus Inconnue = new(
        RefusKind.Introuvable,
        "notification-inconnue",
        "Cette notification n'existe pas ou n'existe plus."
    );
}

/// <summary>The devices that ring for a beneficiary.</summary>
public sealed class AppareilsHandler(AccesAuDossier acces, ITelephones telephones)
{
    private const int CanalMaximum = 2_000;

    /// <summary>What browsers subscribe with.</summary>
    /// <exception cref="InvalidOperationException">No browser rings here.</exception>
    public string ClePublique => telephones.ClePublique ?? throw new InvalidOperationException("No browser rings here.");

    /// <summary>Registers one, for 60 days; the application does it again at each start.</summary>
    public async Task<Result<Fait>> Enregistrer(BeneficiaireId id, Appareil appareil, Appelant par, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(appareil);
        if ((await acces.PourSoi(id, par, ActionConsignee.AppareilEnregistre, cancellationToken)).Refus is { } refus)
            return refus;
        if (Verifier(appareil) is { Count: > 0 } erreurs)
            return Refus.DeChamps(erreurs);
        return await telephones.Enregistrer(id, appareil, cancellationToken);
    }

    /// <summary>Forgets a device of the caller, which rings no more.</summary>
    public async Task<Result<Fait>> Oublier(BeneficiaireId id, string appareil, Appelant par, CancellationToken cancellationToken)
    {
        if ((await acces.PourSoi(id, par, ActionConsignee.AppareilOublie, cancellationToken)).Refus is { } refus)
            return refus;
        if (EstUnNom(appareil))
            await telephones.Oublier(id, appareil, cancellationToken);
        return new Fait();
    }

    private static List<ErreurDeChamp> Verifier(Appareil appareil)
    {
        List<ErreurDeChamp> erreurs = [];
        if (!EstUnNom(appareil.Id))
            erreurs.Add(new("appareil", "Nommez l'appareil de 1 à 64 lettres, chiffres ou tirets."));
        var web = appareil.Plateforme is Plateforme.Web;
        // A browser's push service is where we send to: which addresses may be named is for whoever sends.
        var canalValide = web
            ? Uri.TryCreate(appareil.Canal, UriKind.Absolute, out var adresse)
                && (adresse.Scheme == Uri.UriSchemeHttps || adresse.Scheme == Uri.UriSchemeHttp)
            : appareil.Canal.All(c => c is > ' ' and <= '~');
        if (!canalValide || appareil.Canal.Length is 0 or > CanalMaximum)
            erreurs.Add(new("canal", web ? "Indiquez l'adresse HTTPS du service du navigateur." : "Indiquez le jeton de l'appareil."));
        if (web != EstUneCle(appareil.Cle))
            erreurs.Add(new("cle", web ? "Indiquez la clé du navigateur." : "Une clé accompagne seulement un navigateur."));
        if (web != EstUneCle(appareil.Secret))
            erreurs.Add(new("secret", web ? "Indiquez le secret du navigateur." : "Un secret accompagne seulement un navigateur."));
        return erreurs;
    }

    private static bool EstUnNom(string nom) => nom.Length is > 0 and <= 64 && nom.All(c => char.IsAsciiLetterOrDigit(c) || c is '-');

    private static bool EstUneCle(string? cle) =>
        cle is { Length: > 0 and <= 200 } && cle.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '=');
}
