using Cej.Domain.Primitives;

namespace Cej.Functions.Tests.Pannes;

/// <summary>One way to run a use case: what has to be there, and the call, which may be repeated word for word.</summary>
internal sealed class CasDUsage
{
    private readonly Func<Banc, Task<Func<Banc, CancellationToken, Task<Refus?>>>> _preparer;

    private CasDUsage(Type type, string methode, string? variante, Func<Banc, Task<Func<Banc, CancellationToken, Task<Refus?>>>> preparer)
    {
        (Type, Methode, _preparer) = (type, methode, preparer);
        Nom = $"{UseCase(type, methode)}{(variante is null ? "" : $" ({variante})")}";
    }

    public Type Type { get; }

    public string Methode { get; }

    public string Nom { get; }

    /// <summary>Whether a timer runs it: it comes again by itself, minutes later.</summary>
    public bool Minuterie { get; init; }

    /// <summary>Whether a repetition is a request of its own, which shows: somebody logs in twice.</summary>
    public bool RediteCompte { get; init; }

    /// <summary>Whether it is asked for once more in the end, which finds what came late: somebody sees to it that nothing is left.</summary>
    public bool SeRefait { get; init; }

    /// <summary>What a use case is called where one is missing.</summary>
    public static string UseCase(Type type, string methode) => $"{type.Name.Replace("Handler", "", StringComparison.Ordinal)}.{methode}";

    /// <summary>What somebody asks for.</summary>
    public static CasDUsage De<THandler, T>(
        string methode,
        Func<THandler, CancellationToken, Task<Result<T>>> demande,
        Func<Banc, Task>? preparer = null,
        string? variante = null,
        bool rediteCompte = false,
        bool seRefait = false
    )
        where THandler : notnull =>
        De<THandler, T, bool>(
            methode,
            async banc =>
            {
                if (preparer is not null)
                    await preparer(banc);
                return true;
            },
            (handler, _, cancel) => demande(handler, cancel),
            variante,
            rediteCompte,
            seRefait
        );

    /// <summary>The same, with what the preparation found: a version, an identifier.</summary>
    public static CasDUsage De<THandler, T, TTrouve>(
        string methode,
        Func<Banc, Task<TTrouve>> preparer,
        Func<THandler, TTrouve, CancellationToken, Task<Result<T>>> demande,
        string? variante = null,
        bool rediteCompte = false,
        bool seRefait = false
    )
        where THandler : notnull =>
        new(
            typeof(THandler),
            methode,
            variante,
            async banc =>
            {
                var trouve = await preparer(banc);
                return async (instance, cancel) => (await demande(instance.Get<THandler>(), trouve, cancel)).Refus;
            }
        )
        {
            RediteCompte = rediteCompte,
            SeRefait = seRefait,
        };

    /// <summary>What a timer does, over what the preparation left.</summary>
    public static CasDUsage Minuter<THandler>(
        string methode,
        Func<THandler, CancellationToken, Task> passer,
        Func<Banc, Task>? preparer = null,
        string? variante = null
    )
        where THandler : notnull =>
        new(
            typeof(THandler),
            methode,
            variante,
            async banc =>
            {
                if (preparer is not null)
                    await preparer(banc);
                return async (instance, cancel) =>
                {
                    await passer(instance.Get<THandler>(), cancel);
                    return null;
                };
            }
        )
        {
            Minuterie = true,
        };

    /// <summary>The world right before, and the call.</summary>
    public async Task<(Depart Depart, Func<Banc, CancellationToken, Task<Refus?>> Demande)> Preparer()
    {
        await using var banc = Banc.Monter(await Gens.Monde);
        var demande = await _preparer(banc);
        return (banc.Photographier(), demande);
    }

    public override string ToString() => Nom;
}
