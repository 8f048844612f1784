using Cej.Domain.Diffusion;

namespace Cej.Domain.Programmation;

/// <summary>Writes a message that leaves later.</summary>
/// <param name="Texte">1 to 10,000 characters. Files are not attached: one is kept a day while no message has it.</param>
/// <param name="Beneficiaires">People named one by one; one alone, without a list, gets it as a message of the conversation.</param>
/// <param name="Listes">Broadcast lists; whoever is in them when it leaves gets it.</param>
/// <param name="Jour">The day in Paris.</param>
/// <param name="Heure">The hour in Paris, e.g. 09:00.</param>
/// <param name="CleIdempotence">The same key with the same content gives the same scheduled send; null never repeats.</param>
/// <param name="Par">The caller, who must be a counsellor.</param>
public sealed record ProgrammerEnvoi(
    string? Texte,
    IReadOnlyList<Guid> Beneficiaires,
    IReadOnlyList<Guid> Listes,
    DateOnly? Jour,
    string? Heure,
    string? CleIdempotence,
    Appelant Par
);

/// <summary>Schedules a message to one person, or to several people and lists.</summary>
public sealed class ProgrammerEnvoiHandler(
    IEnvoiProgrammeStore programmes,
    IListeStore listes,
    IEspaceStore espaces,
    IJournalDesAcces journal,
    Identifiants identifiants,
    TimeProvider clock
)
{
    /// <summary>The scheduled send, or a refusal.</summary>
    public async Task<Result<Stored<EnvoiProgramme>>> Handle(ProgrammerEnvoi command, CancellationToken cancellationToken)
    {
        if (command.Par is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        var instant = clock.GetUtcNow();
        var contenu = Contenu.Lire(command.Texte);
        var pour = HeureDEnvoi.Lire(command.Jour, command.Heure, instant);
        if (contenu.Refus is { } refus)
            return Refus.DeChamps([.. refus.Champs, .. pour.Refus?.Champs ?? []]);

        var empreinte = EmpreinteDe(command, contenu.Value);
        Guid? connu = command.CleIdempotence is { } cle ? Identifiants.Deterministe("envoi-programme", par.Id.ToString(), cle) : null;
        var readingListes = command.Listes.Count > 0 ? listes.Lister(par.Id, cancellationToken) : null;
        var readingEspace = espaces.Lister(par.Id, cancellationToken);
        var deja = await programmes.Lister(par.Id, cancellationToken);
        var lues = readingListes is null ? [] : (await readingListes).ToDictionary(liste => liste.Value.Id, liste => liste.Value);
        var suivis = (await readingEspace).Suivis;
        if (deja.FirstOrDefault(programme => programme.Value.Id == connu) is { } fait)
            return fait.Value.Empreinte == empreinte ? fait : RefusPortefeuille.CleDejaUtilisee;
        if (pour.Refus is { } pasAlors)
            return pasAlors;
        if (deja.Count >= EnvoiProgramme.Maximum)
            return RefusProgrammation.Trop;

        return await Adresser(command, lues, suivis)
            .Then(adressage =>
                Ecrire(
                    new EnvoiProgramme
                    {
                        Id = connu ?? identifiants.Nouveau(),
                        Par = new(par.Id, par.Identite, par.Nom),
                        Texte = contenu.Value.Texte,
                        Beneficiaires = [.. command.Beneficiaires.Distinct().Select(id => new BeneficiaireId(id))],
                        Listes = [.. adressage.Listes.Select(liste => new ListeProgrammee(liste.Id, liste.Titre))],
                        Destinataires = adressage.Destinataires,
                        Pour = pour.Value,
                        CreeLe = instant,
                        Empreinte = empreinte,
                    },
                    par,
                    cancellationToken
                )
            );
    }

    /// <summary>Who is named and has left is said at once: there is time to choose again.</summary>
    private static Result<Adressage> Adresser(ProgrammerEnvoi command, Dictionary<Guid, ListeDeDiffusion> lues, IReadOnlyList<Suivi> suivis)
    {
        var presents = suivis.Select(suivi => suivi.Id.Value).ToHashSet();
        return command.Beneficiaires.All(presents.Contains)
            ? Adressage.Composer(command.Beneficiaires, command.Listes, lues, suivis)
            : RefusProgrammation.DestinataireInconnu;
    }

    private async Task<Result<Stored<EnvoiProgramme>>> Ecrire(
        EnvoiProgramme envoi,
        Appelant.Conseiller par,
        CancellationToken cancellationToken
    )
    {
        var ecrit = await programmes.Create(envoi, cancellationToken);
        if (ecrit.Refus is not null)
        {
            // The same request is running twice?
            return ecrit.Refus.Kind is RefusKind.VersionPerimee && await programmes.Find(par.Id, envoi.Id, cancellationToken) is { } jumeau
                ? jumeau.Value.Empreinte == envoi.Empreinte
                    ? jumeau
                    : RefusPortefeuille.CleDejaUtilisee
                : ecrit;
        }

        // Others may have been written at the same moment: of those past the limit, whoever was last sees them all.
        if ((await programmes.Lister(par.Id, cancellationToken)).Count > EnvoiProgramme.Maximum)
        {
            await programmes.Delete(ecrit.Value, cancellationToken);
            return RefusProgrammation.Trop;
        }

        journal.Consigner(par, ActionConsignee.MessageProgramme, envoi.Seul);
        return ecrit;
    }

    private static Empreinte EmpreinteDe(ProgrammerEnvoi command, Contenu contenu) =>
        Empreinte.De(
            $"{contenu.Empreinte}\n{command.Jour:O}\n{command.Heure}\n{string.Join(',', command.Beneficiaires.Distinct().Order())}\n{string.Join(',', command.Listes.Distinct().Order())}"
        );
}
