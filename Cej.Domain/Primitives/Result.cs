namespace Cej.Domain.Primitives;

/// <summary>Either what was asked for, or the refusal.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public readonly record struct Result<T>
{
    private readonly T? _value;

    private Result(T? value, Refus? refus)
    {
        _value = value;
        Refus = refus;
    }

    /// <summary>The refusal; null on success.</summary>
    public Refus? Refus { get; }

    /// <summary>The value; reading it after a refusal is a bug.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public T Value => Refus is null ? _value! : throw new InvalidOperationException($"Refused: {Refus.Code}.");

    /// <summary>A success.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>A refusal.</summary>
    public static implicit operator Result<T>(Refus refus) => new(default, refus);

    /// <summary>Success or refusal, as one value of another type.</summary>
    public TOut Match<TOut>(Func<T, TOut> success, Func<Refus, TOut> refused) => Refus is null ? success(_value!) : refused(Refus);

    /// <summary>Goes on with the value, unless refused.</summary>
    public Result<TOut> Then<TOut>(Func<T, Result<TOut>> next) => Refus is null ? next(_value!) : Refus;

    /// <summary>Goes on with the value, unless refused.</summary>
    public Task<Result<TOut>> Then<TOut>(Func<T, Task<Result<TOut>>> next) =>
        Refus is null ? next(_value!) : Task.FromResult<Result<TOut>>(Refus);

    /// <summary>Transforms the value, unless refused.</summary>
    public Result<TOut> Map<TOut>(Func<T, TOut> map) => Refus is null ? map(_value!) : Refus;
}

/// <summary>A success that has nothing to tell.</summary>
public readonly record struct Fait;

/// <summary>A value with the version it was read in.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Version">Opaque; a save under it is refused when the stored value has changed since.</param>
public sealed record Stored<T>(T Value, string Version);
