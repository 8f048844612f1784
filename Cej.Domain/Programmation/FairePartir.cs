using Cej.Domain.Diffusion;

namespace Cej.Domain.Programmation;

/// <summary>Sends what was scheduled once its hour has come. For a timer.</summary>
/// <remarks>
/// First the scheduled send is taken, under the version read: of two runs, or of a run and a change by its counsellor, one gets it. From
/// then on it is the intent: its messages carry its identifier, and a conversation knows those that came to it. A run that dies anywhere
/// is made good by the next, and nobody gets a message twice.
/// </remarks>
public sealed class FairePartirHandler(
    IEnvoiProgrammeStore programmes,
    IEnvoiStore envois,
    IListeStore listes,
    IEspaceStore espaces,
    Expedition expedition,
    Distribution distribution,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>Looks at all that is due; how many left.</summary>
    /// <exception cref="AggregateException">Some failed; they did not keep the others from leaving, and stay due.</exception>
    public async Task<int> Handle(CancellationToken cancellationToken)
    {
        var partis = 0;
        await new Passage(clock).Chacun(
            programmes.Dus(clock.GetUtcNow(), cancellationToken),
            async (du, annulation) =>
            {
                if (await Partir(du, annulation))
                    Interlocked.Increment(ref partis);
            },
            cancellationToken
        );
        return partis;
    }

    private Task<bool> Partir(Stored<EnvoiProgramme> du, CancellationToken cancellationToken) =>
        du.Value.Seul is { } seul ? PartirSeul(du, seul, cancellationToken) : PartirATous(du, cancellationToken);

    /// <summary>A message of the conversation.</summary>
    private async Task<bool> PartirSeul(Stored<EnvoiProgramme> du, BeneficiaireId seul, CancellationToken cancellationToken)
    {
        var pris = du;
        if (du.Value.Etat is EtatDEnvoi.EnAttente)
        {
            var saved = await programmes.Save(du with { Value = du.Value.Prendre(clock.GetUtcNow()) }, cancellationToken);
            if (saved.Refus is not null)
                return false; // changed, cancelled or taken by another run
            pris = saved.Value;
        }

        var expedie = await expedition.Expedier(
            new AExpedier.DUnEnvoi(seul, new(TypeDeMessage.Texte, pris.Value.Texte), pris.Value.Origine, pris.Value.Par),
            cancellationToken
        );
        if (expedie.Refus is { Kind: RefusKind.Indisponible })
            return false; // it stays due
        await Conclure(pris, expedie.Refus is null ? [] : [.. pris.Value.Destinataires.Select(Parti)], cancellationToken);
        return expedie.Refus is null;
    }

    /// <summary>A send to several people: whoever is in the lists and in the portfolio now.</summary>
    private async Task<bool> PartirATous(Stored<EnvoiProgramme> du, CancellationToken cancellationToken)
    {
        var pris = du;
        if (du.Value.Etat is EtatDEnvoi.EnAttente)
        {
            var instant = clock.GetUtcNow();
            var envoi = await EnEnvoi(du.Value, instant, cancellationToken);
            if (envoi is null)
            {
                await Conclure(du, [.. du.Value.Destinataires.Select(Parti)], cancellationToken);
                return false;
            }

            var lance = await programmes.Lancer(du with { Value = du.Value.Prendre(instant) }, envoi, cancellationToken);
            if (lance.Refus is not null)
                return false; // changed, cancelled or taken by another run
            journal.Consigner(envoi.Par.Identite, ActionConsignee.EnvoiMultiple);
            pris = lance.Value;
        }

        if (await envois.Find(pris.Value.Par.Id, pris.Value.Id, cancellationToken) is not { } ecrit)
            throw new InvalidOperationException($"{pris.Value} left without its send.");
        var fini = ecrit.Value.EstTermine ? ecrit.Value : await distribution.Mener(ecrit, cancellationToken);
        await Conclure(pris, Manques(pris.Value, fini), cancellationToken);
        return true;
    }

    /// <summary>Null when it would go to nobody.</summary>
    private async Task<Envoi?> EnEnvoi(EnvoiProgramme programme, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var readingEspace = espaces.Lister(programme.Par.Id, cancellationToken);
        var lues = (await listes.Lister(programme.Par.Id, cancellationToken)).ToDictionary(liste => liste.Value.Id, liste => liste.Value);
        var suivis = (await readingEspace).Suivis;
        var adressage = Adressage.Composer(
            programme.Beneficiaires.Select(id => id.Value),
            programme.Listes.Select(liste => liste.Id).Where(lues.ContainsKey), // one that was deleted since has nobody
            lues,
            suivis
        );
        if (adressage.Refus is not null)
            return null;

        return new Envoi
        {
            Id = programme.Id,
            Par = programme.Par,
            Texte = programme.Texte,
            Listes = adressage.Value.Listes,
            Destinataires = adressage.Value.Destinataires,
            Exclus = adressage.Value.Exclus,
            Le = instant,
            Empreinte = programme.Empreinte,
        };
    }

    /// <summary>Whoever it was to reach when it was written and did not, and whoever joined a list since and could not be reached.</summary>
    private static NonEnvoi[] Manques(EnvoiProgramme programme, Envoi fini)
    {
        var refuses = fini
            .Destinataires.Zip(fini.Resultats ?? [])
            .Where(paire => paire.Second.Code is not null)
            .Select(paire =>
                paire.Second.Code == RefusMessagerie.ConversationInconnue.Code
                    ? Parti(paire.First)
                    : new NonEnvoi(paire.First, paire.Second.Code!)
            );
        var vises = fini.Destinataires.Select(membre => membre.Id).ToHashSet();
        return [.. refuses, .. programme.Destinataires.Where(membre => !vises.Contains(membre.Id)).Select(Parti)];
    }

    private static NonEnvoi Parti(Membre membre) => new(membre, RefusProgrammation.DestinataireParti.Code);

    /// <summary>
    /// What was sent is a message and nothing else; of what was not, the counsellor is told. Of two runs that ended differently, because
    /// the person came back in between, the one that sent is right.
    /// </summary>
    private async Task Conclure(Stored<EnvoiProgramme> pris, NonEnvoi[] manques, CancellationToken cancellationToken)
    {
        if (manques.Length > 0)
        {
            await programmes.Save(pris with { Value = pris.Value.Manquer(manques) }, cancellationToken);
            return;
        }

        var retire = await programmes.Delete(pris, cancellationToken);
        if (retire.Refus is null)
            return;
        // Refused every time: the next run tries again.
        await Concurrence.Imposer(async () =>
            await programmes.Find(pris.Value.Par.Id, pris.Value.Id, cancellationToken) is { } encore
                ? await programmes.Delete(encore, cancellationToken)
                : new Fait()
        );
    }
}
