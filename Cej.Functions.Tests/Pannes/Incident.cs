using System.Net;
using Cej.Domain.Demarches;
using Cej.Domain.Dossiers;
using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Cej.Domain.Recapitulatif;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Infrastructure.Documents.Cosmos;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Pannes;

/// <summary>What may go wrong with a call of a port.</summary>
internal enum Faute
{
    /// <summary>No answer in time, and nothing was done.</summary>
    DelaiAvant,

    /// <summary>No answer in time, but it was done.</summary>
    DelaiApres,

    /// <summary>429, with Retry-After.</summary>
    TropAvecAttente,

    /// <summary>429, without.</summary>
    Trop,

    /// <summary>503.</summary>
    Indisponible,

    /// <summary>The connection was reset.</summary>
    Reinitialisation,

    /// <summary>Others write first, again and again. For commits that demand a version.</summary>
    OrageDe412,

    /// <summary>An answer after ten seconds; a commit is made behind everybody's back, after the client has come again.</summary>
    Lenteur,

    /// <summary>It was done, and the caller has gone.</summary>
    Annulation,
}

/// <summary>Notes the calls of one use case, and breaks one of them. Calls beside the use case's own flow pass.</summary>
internal sealed class Incident(FakeTimeProvider horloge) : IEntourage, IDisposable
{
    /// <summary>How often others are faster; longer in the long profile.</summary>
    private static readonly int s_orage = ProfilDesPannes.Orage;

    private static readonly TimeSpan s_attente = TimeSpan.FromSeconds(7);

    private readonly AsyncLocal<bool> _suivi = new();
    private readonly Lock _gate = new();
    private readonly List<Appel> _appels = [];
    private CancellationTokenSource _appelant = new();
    private readonly TaskCompletionSource _lent = new();
    private readonly TaskCompletionSource _entre = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _cible = -1;
    private int _reste;
    private Faute _faute;
    private bool _mort;
    private TaskCompletionSource? _gel;
    private bool _gelApres;
    private Func<Appel, bool>? _premier;
    private string? _coupe;
    private bool _pend;
    private Task _tardif = Task.CompletedTask;

    /// <summary>The calls since it was armed.</summary>
    public IReadOnlyList<Appel> Appels
    {
        get
        {
            lock (_gate)
                return [.. _appels];
        }
    }

    /// <summary>Whether a call waits for <see cref="Liberer"/>.</summary>
    public bool EstLent { get; private set; }

    /// <summary>Breaks a call in a way, from now on; numbers are from 0. A storm is as long as the profile has it, or as long as it is told.</summary>
    public void Armer(int appel, Faute faute, int? orage = null) => (_cible, _faute, _reste) = (appel, faute, orage ?? s_orage);

    /// <summary>Breaks the first call of a kind from now on.</summary>
    public void Armer(Func<Appel, bool> premier, Faute faute) => (_cible, _faute, _reste, _premier) = (-1, faute, s_orage, premier);

    /// <summary>Every call of a port fails from now on, at once or by never answering.</summary>
    /// <param name="port">As <see cref="Appel.Port"/> has it.</param>
    /// <param name="pend">Whether it says nothing, as long as its caller waits.</param>
    public void Couper(string port, bool pend) => (_coupe, _pend, _faute) = (port, pend, Faute.Indisponible);

    /// <summary>From a call on nothing is done any more: the process is dead.</summary>
    /// <param name="appel">The call, from 0.</param>
    /// <param name="apres">Whether it was still made.</param>
    public void Tuer(int appel, bool apres) => (_cible, _faute, _mort) = (appel, apres ? Faute.DelaiApres : Faute.DelaiAvant, true);

    /// <summary>Begins a use case, and stands still at a call: what it comes to once it goes on.</summary>
    /// <param name="appel">The call, from 0.</param>
    /// <param name="apres">Whether it is made before.</param>
    /// <param name="quoi">The use case.</param>
    public async Task<Task<T>> Geler<T>(int appel, bool apres, Func<CancellationToken, Task<T>> quoi)
    {
        (_cible, _gel, _gelApres) = (appel, new(), apres);
        _suivi.Value = true;
        var fait = quoi(_appelant.Token);
        await Task.WhenAny(fait, _entre.Task);
        return fait;
    }

    /// <summary>It goes on as if nothing had been.</summary>
    public void Degeler() => _gel!.SetResult();

    /// <summary>Runs a use case whose calls are noted.</summary>
    public async Task<T> Suivre<T>(Func<CancellationToken, Task<T>> quoi)
    {
        _suivi.Value = true;
        try
        {
            var fait = quoi(_appelant.Token);
            await Task.WhenAny(fait, _entre.Task);
            // Whoever waits for a call has said by then how long.
            if (EstLent)
                horloge.Advance(TimeSpan.FromSeconds(2));
            return await fait.WaitAsync(TimeSpan.FromSeconds(10), TimeProvider.System);
        }
        finally
        {
            _suivi.Value = false;
        }
    }

    /// <summary>Everything works again; the calls are counted anew.</summary>
    public void Reparer()
    {
        (_cible, _mort, _premier, _coupe) = (-1, false, null, null);
        _appelant = new();
        lock (_gate)
            _appels.Clear();
    }

    public void Dispose() => _appelant.Dispose();

    /// <summary>What was slow is done now.</summary>
    public async Task Liberer()
    {
        _lent.TrySetResult();
        await _tardif;
    }

    public async Task<object?> Appeler(Appel appel, Func<CancellationToken, Task<object?>> faire, CancellationToken cancellationToken)
    {
        if (!_suivi.Value)
            return await faire(cancellationToken);
        if (appel.Port == _coupe)
            return await Manquer(appel, cancellationToken);
        int numero;
        lock (_gate)
        {
            numero = _appels.Count;
            _appels.Add(appel);
        }

        if (_premier?.Invoke(appel) is true)
            (_cible, _premier) = (numero, null);
        if (_gel is { Task.IsCompleted: false } gel && numero >= _cible)
            return await Attendre(gel.Task, _gelApres && numero == _cible, faire, cancellationToken);
        if (_mort && _cible >= 0 && numero > _cible)
            throw Mort();
        if (_faute is Faute.OrageDe412 && _cible >= 0 && numero >= _cible && _reste > 0 && Perime(appel) is { } refuse)
        {
            _reste--;
            return refuse;
        }

        return numero == _cible ? await Rompre(appel, faire, cancellationToken) : await faire(cancellationToken);
    }

    /// <summary>Who is waited for is the documents: all other adapters have patience of their own, and say so in the words of the port.</summary>
    private async Task<object?> Manquer(Appel appel, CancellationToken cancellationToken)
    {
        if (!_pend || appel is not { Port: "documents", Operation: not ("feed" or "scan") })
            return Rendre(appel);
        EstLent = true;
        _entre.TrySetResult();
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        throw new InvalidOperationException("Unreachable: it was waited for without end.");
    }

    private async Task<object?> Rompre(Appel appel, Func<CancellationToken, Task<object?>> faire, CancellationToken cancellationToken)
    {
        switch (_faute)
        {
            case Faute.DelaiApres:
                await faire(cancellationToken);
                return _mort ? throw Mort() : Rendre(appel);
            case Faute.Annulation:
                await faire(cancellationToken);
                await _appelant.CancelAsync();
                throw new OperationCanceledException(_appelant.Token);
            case Faute.Lenteur when appel is { Port: "documents", Operation: not ("feed" or "scan") }:
                EstLent = true;
                var tardif = Tarder(faire);
                _tardif = tardif;
                _entre.TrySetResult();
                return await tardif;
            case Faute.Lenteur:
                horloge.Advance(TimeSpan.FromSeconds(10));
                return await faire(cancellationToken);
            default:
                return _mort ? throw Mort() : Rendre(appel);
        }
    }

    private async Task<object?> Attendre(
        Task gel,
        bool dejaFait,
        Func<CancellationToken, Task<object?>> faire,
        CancellationToken cancellationToken
    )
    {
        var reponse = dejaFait ? await faire(cancellationToken) : null;
        _entre.TrySetResult();
        await gel;
        return dejaFait ? reponse : await faire(cancellationToken);
    }

    private async Task<object?> Tarder(Func<CancellationToken, Task<object?>> faire)
    {
        await _lent.Task;
        return await faire(CancellationToken.None);
    }

    private static DocumentStoreUnavailableException Mort() => new("The process is dead.");

    /// <summary>The answer to a commit whose first condition no longer holds; null for what has none.</summary>
    public static CommitOutcome? Perime(Appel appel)
    {
        var index = (appel.Ecrits ?? []).ToList().FindIndex(ecrit => ecrit.Kind is WriteKind.Replace or WriteKind.Delete);
        return index < 0 ? null : new CommitOutcome.Refused(index, RefusedReason.VersionChanged);
    }

    /// <summary>What the adapter of the port makes of the fault: an exception, or a word of the port.</summary>
    private object? Rendre(Appel appel)
    {
        TimeSpan? attente = _faute is Faute.TropAvecAttente ? s_attente : null;
        var certain = _faute is Faute.TropAvecAttente or Faute.Trop or Faute.Indisponible;
        return (appel.Port, appel.Operation) switch
        {
            ("documents", _) => throw DesDocuments(),
            ("Courrier", nameof(ICourrier.Remettre)) => certain
                ? new Remise.Reportee("panne", attente)
                : new Remise.Incertaine("panne", attente),
            ("Courrier", _) => new Sort.Injoignable("panne", attente),
            ("PartenaireDesDemarches", _) => new ReponseDuPartenaire.Indisponible(attente),
            ("Offres", nameof(IOffres.Find)) => new OffreTrouvee.Indisponible(SourceDOffres.FranceTravail, attente),
            ("Offres", _) => (Result<OffresTrouvees>)new OffresTrouvees.Indisponible(SourceDOffres.FranceTravail, attente),
            ("Antivirus", _) => Verdict.EnCours,
            _ => throw new IndisponibleException($"{appel} is out of order.", null, attente),
        };
    }

    private Exception DesDocuments() =>
        _faute switch
        {
            Faute.TropAvecAttente => CosmosFaults.Translate(HttpStatusCode.TooManyRequests, s_attente, null),
            Faute.Trop => CosmosFaults.Translate(HttpStatusCode.TooManyRequests, null, null),
            Faute.Indisponible => CosmosFaults.Translate(HttpStatusCode.ServiceUnavailable, null, null),
            Faute.Reinitialisation => new DocumentStoreUnavailableException(
                "Cosmos cannot be reached.",
                new HttpRequestException("Connection reset by peer.")
            ),
            _ => new DocumentStoreUnavailableException("Cosmos did not answer in time.", new OperationCanceledException()),
        };
}
