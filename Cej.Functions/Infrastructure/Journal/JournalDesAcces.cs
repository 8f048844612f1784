using System.Buffers;
using Cej.Domain.Identite;
using Microsoft.Extensions.Hosting;

namespace Cej.Functions.Infrastructure.Journal;

/// <summary>Where lines of the access audit end up: an append-only file of the day.</summary>
internal interface IJournalSink
{
    /// <summary>Names whoever writes here: nobody else writes to the same files.</summary>
    string Instance { get; }

    /// <summary>Appends whole lines, UTF-8, to the file of a day.</summary>
    Task Append(DateOnly jour, ReadOnlyMemory<byte> lines, CancellationToken cancellationToken);

    /// <summary>Opens each file of a day, whatever instance wrote it, for reading from its beginning; none for a day without lines.</summary>
    IAsyncEnumerable<FichierDuJournal> Ouvrir(DateOnly jour, CancellationToken cancellationToken);
}

/// <summary>A file of the access audit.</summary>
/// <param name="Nom">For whoever looks for it.</param>
/// <param name="Instance">Who wrote it; empty in files of before each had its own.</param>
/// <param name="Suite">Its place among those that the same one wrote that day, from 0.</param>
/// <param name="Contenu">Its lines, closed by whoever reads them.</param>
internal sealed record FichierDuJournal(string Nom, string Instance, int Suite, Stream Contenu);

/// <summary>
/// Appends the lines of the access audit, in groups. A request is written down before it runs, and does not run when it cannot be
/// (docs/adr/0014); what it did follows, and is never given up.
/// </summary>
internal sealed partial class JournalDesAcces(
    IJournalSink sink,
    IOptions<DelaisOptions> delais,
    TimeProvider clock,
    ILogger<JournalDesAcces> logger
) : IHostedService, IJournalDesAcces
{
    private static readonly TimeSpan PauseMaximale = TimeSpan.FromSeconds(10);

    /// <summary>The request that this code works for.</summary>
    private static readonly AsyncLocal<DemandeConsignee?> s_demande = new();

    private readonly Lock _gate = new();

    /// <summary>Lines as they are written; one group at a time.</summary>
    private readonly ArrayBufferWriter<byte> _texte = new();

    /// <summary>Last lines that are written, of today and the day before. For whoever writes.</summary>
    private readonly SortedDictionary<DateOnly, Tete> _tetes = [];

    /// <summary>Whether an append failed since, of which nobody can say whether it wrote. For whoever writes.</summary>
    private bool _incertain;

    private List<LigneEnAttente> _enAttente = [];

    /// <summary>Done when whoever writes finds nothing more to write; null when nobody does.</summary>
    private TaskCompletionSource? _ecriture;

    private volatile bool _arrete;

    private volatile bool _enPanne;

    /// <summary>Whether lines wait that could not be written.</summary>
    public bool EstEnPanne => _enPanne;

    public void Consigner(Empreinte par, ActionConsignee action, BeneficiaireId? dossier = null)
    {
        var ligne = new LigneEnAttente(LigneDuJournal.De(new(clock.GetUtcNow(), par, action, dossier), s_demande.Value?.Id));
        s_demande.Value?.Suivre(ligne.Ecrite, dossier);
        Ajouter(ligne);
    }

    /// <summary>Notes the last lines of other chains: whoever shortens one has to change this one too.</summary>
    public async Task Temoigner(IReadOnlyList<string> temoins)
    {
        var ligne = new LigneEnAttente(LigneDuJournal.DeTemoins(clock.GetUtcNow(), sink.Instance, LigneDuJournal.Temoignage, temoins));
        Ajouter(ligne);
        await ligne.Ecrite;
    }

    /// <summary>Writes down that a request is about to run; what it notes until it is closed is noted as its own.</summary>
    /// <param name="par">The caller's fingerprint.</param>
    /// <param name="fonction">What is asked for.</param>
    /// <param name="dossier">The dossier that its address names, if any.</param>
    /// <exception cref="IndisponibleException">It cannot be written down: it must not run.</exception>
    public async Task<DemandeConsignee> Ouvrir(Empreinte par, string fonction, BeneficiaireId? dossier)
    {
        var demande = new DemandeConsignee(Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"), par, dossier);
        var ligne = new LigneEnAttente(LigneDuJournal.DUneDemande(clock.GetUtcNow(), demande, fonction));
        if (_enPanne || _arrete)
            throw Indisponible(null);
        Ajouter(ligne);
        try
        {
            await ligne.Ecrite.WaitAsync(delais.Value.Journal, clock);
        }
        catch (Exception fault) when (fault is TimeoutException or IndisponibleException)
        {
            ligne.EstAbandonnee = true;
            throw Indisponible(fault);
        }

        return demande;
    }

    /// <summary>From here on, what is noted is this request's. For the flow of the caller alone.</summary>
    public static void Commencer(DemandeConsignee demande) => s_demande.Value = demande;

    /// <summary>Closes a request. One that changed something waits for its lines, unless they do not come.</summary>
    /// <param name="demande">The request.</param>
    /// <param name="aboutie">Whether it ran to its end. What was cut off may have had its effect all the same: nothing is said of it.</param>
    /// <param name="attendre">Whether its lines are waited for.</param>
    public async Task Fermer(DemandeConsignee demande, bool aboutie, bool attendre)
    {
        s_demande.Value = null;
        var lignes = demande.Clore();
        if (aboutie && !demande.EstRacontee)
            Ajouter(new(LigneDuJournal.DeFin(clock.GetUtcNow(), demande)));
        // In vain: the request itself is written down, and these are tried again until they are.
        if (attendre && lignes.Count > 0)
            await Task.WhenAll(lignes).WaitAsync(delais.Value.Journal, clock).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Lets no request begin any more, and waits for the lines that are left.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _arrete = true;
        Task? ecriture;
        lock (_gate)
            ecriture = _ecriture?.Task;
        if (ecriture is not null)
            await ecriture.WaitAsync(cancellationToken);
        foreach (var tete in _tetes.Values)
            LogTete(logger, tete);
    }

    /// <summary>Whoever finds nobody writing writes: where an append takes less time than waking another thread, nobody waits for one.</summary>
    private void Ajouter(LigneEnAttente ligne)
    {
        lock (_gate)
        {
            _enAttente.Add(ligne);
            if (_ecriture is not null)
                return;
            _ecriture = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        _ = Vider();
    }

    private async Task Vider()
    {
        while (Prendre() is { } groupe)
        {
            foreach (var jour in groupe.GroupBy(ligne => ligne.Jour))
                await Ecrire(jour.Key, [.. jour]);
        }
    }

    /// <summary>All that waits; null, and nobody writes any more, when nothing does.</summary>
    private List<LigneEnAttente>? Prendre()
    {
        lock (_gate)
        {
            if (_enAttente.Count == 0)
            {
                _ecriture!.SetResult();
                _ecriture = null;
                return null;
            }

            var groupe = _enAttente;
            _enAttente = [];
            return groupe;
        }
    }

    /// <summary>Until they are written. Requests that wait in vain are told, and taken out: they do not run.</summary>
    private async Task Ecrire(DateOnly jour, List<LigneEnAttente> lignes)
    {
        for (var essai = 1; lignes.Count > 0; essai++)
        {
            try
            {
                lignes.RemoveAll(ligne => ligne.EstAbandonnee);
                if (lignes.Count > 0)
                {
                    var tete = Enchainer(jour, lignes);
                    await sink.Append(jour, _texte.WrittenMemory, CancellationToken.None);
                    Retenir(jour, tete);
                }

                _enPanne = false;
                foreach (var ligne in lignes)
                    ligne.Reussir();
                return;
            }
#pragma warning disable CA1031 // Whatever keeps a line from being written, it is written later.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                LogFailed(logger, fault, lignes.Count, essai);
                _incertain = true;
                _enPanne = essai > 1;
                if (_enPanne)
                {
                    foreach (var demande in lignes.Where(ligne => ligne.EstUneDemande))
                        demande.Renoncer(fault);
                    lignes.RemoveAll(ligne => ligne.EstUneDemande);
                }

                var pause = TimeSpan.FromSeconds(essai == 1 ? 0.2 : essai);
                if (lignes.Count > 0)
                    await Task.Delay(pause < PauseMaximale ? pause : PauseMaximale, clock);
            }
        }

        _enPanne = false; // nothing is left that would find out whether it works again: the next request does
    }

    /// <summary>Makes the bytes of a group, behind the last line that is known to be written; the head that they make.</summary>
    private Tete Enchainer(DateOnly jour, List<LigneEnAttente> lignes)
    {
        var ecrites = lignes.Select(ligne => ligne.Ligne);
        if (!_tetes.TryGetValue(jour, out var tete))
        {
            tete = Chaine.Genese(Chaine.Nom(jour, sink.Instance));
            string[]? avant = _tetes.Count == 0 ? null : [$"{_tetes.Values.Last()}"];
            ecrites = ecrites.Prepend(LigneDuJournal.DeTemoins(clock.GetUtcNow(), sink.Instance, LigneDuJournal.Ouverture, avant));
        }

        _texte.ResetWrittenCount();
        var reprise = _incertain;
        return Chaine.Ecrire(ecrites.Select((ligne, place) => reprise && place == 0 ? ligne with { Reprise = true } : ligne), tete, _texte);
    }

    private void Retenir(DateOnly jour, Tete tete)
    {
        _incertain = false;
        if (!_tetes.ContainsKey(jour))
        {
            foreach (var finie in _tetes.Values)
                LogTete(logger, finie);
            // Lines of the day before may still come, of before that none do.
            while (_tetes.Count > 1)
                _tetes.Remove(_tetes.Keys.First());
        }

        _tetes[jour] = tete;
    }

    private static IndisponibleException Indisponible(Exception? fault) =>
        new("The access audit cannot be written: nothing is done that it would not hold.", fault, PauseMaximale);

    [LoggerMessage(LogLevel.Information, "The access audit ends at {Tete}.")]
    private static partial void LogTete(ILogger logger, Tete tete);

    [LoggerMessage(LogLevel.Error, "Appending {Count} lines to the access audit failed (try {Essai}).")]
    private static partial void LogFailed(ILogger logger, Exception fault, int count, int essai);
}

/// <summary>A line on its way.</summary>
internal sealed class LigneEnAttente(LigneDuJournal ligne)
{
    private volatile bool _abandonnee;

    private readonly TaskCompletionSource _ecrite = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public LigneDuJournal Ligne => ligne;

    public DateOnly Jour => DateOnly.FromDateTime(ligne.Instant.UtcDateTime);

    /// <summary>Whether a request waits for it before it runs.</summary>
    public bool EstUneDemande => ligne.Action == LigneDuJournal.Debut;

    /// <summary>Nobody waits for it any more: its request did not run.</summary>
    public bool EstAbandonnee
    {
        get => _abandonnee;
        set => _abandonnee = value;
    }

    /// <summary>Done when it is written.</summary>
    public Task Ecrite => _ecrite.Task;

    public void Reussir() => _ecrite.TrySetResult();

    public void Renoncer(Exception fault) =>
        _ecrite.TrySetException(new IndisponibleException("The access audit cannot be written.", fault));
}

/// <summary>A request that is written down.</summary>
internal sealed class DemandeConsignee(string id, Empreinte par, BeneficiaireId? dossier)
{
    private readonly Lock _gate = new();
    private List<Task>? _lignes = [];

    /// <summary>What its lines have in common.</summary>
    public string Id => id;

    public Empreinte Par => par;

    public BeneficiaireId? Dossier => dossier;

    /// <summary>One of its lines is on its way. What works beside the answer may come too late to be waited for.</summary>
    public void Suivre(Task ecrite, BeneficiaireId? concerne)
    {
        lock (_gate)
        {
            EstRacontee |= concerne == dossier;
            _lignes?.Add(ecrite);
        }
    }

    /// <summary>Whether whoever reads what was done to the dossier finds more than its first line.</summary>
    public bool EstRacontee { get; private set; } = dossier is null;

    /// <summary>Its lines up to now.</summary>
    public IReadOnlyList<Task> Clore()
    {
        lock (_gate)
        {
            var lignes = _lignes ?? [];
            _lignes = null;
            return lignes;
        }
    }
}
