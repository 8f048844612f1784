using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;

namespace Cej.Domain.Messagerie;

/// <summary>A notice that a counsellor shows to the whole portfolio for a time, e.g. an absence.</summary>
/// <param name="Texte">1 to 150 characters.</param>
/// <param name="Debut">The first day it shows, in Paris.</param>
/// <param name="Fin">The last day it shows, in Paris.</param>
public sealed record MessageImportant(string Texte, DateOnly Debut, DateOnly Fin)
{
    /// <summary>The longest text, in characters as a person counts them.</summary>
    public const int LongueurMaximale = 150;

    /// <summary>Whether it shows at an instant.</summary>
    public bool EstAffiche(DateTimeOffset instant) => JourDeParis.De(instant) is var jour && jour >= Debut && jour <= Fin;

    /// <summary>Checks the form; every fault comes back at once.</summary>
    public static Result<MessageImportant> Lire(string? texte, DateOnly? debut, DateOnly? fin)
    {
        List<ErreurDeChamp> erreurs = [];
        var clean = Primitives.Texte.SurPlusieursLignes(texte);
        if (clean is null)
            erreurs.Add(new("texte", "Écrivez le message important."));
        else if (Primitives.Texte.Depasse(clean, LongueurMaximale))
            erreurs.Add(new("texte", $"Le message important ne doit pas dépasser {LongueurMaximale} caractères."));
        if (debut is null)
            erreurs.Add(new("debut", "Indiquez le premier jour."));
        if (fin is null || fin < debut)
            erreurs.Add(new("fin", "Indiquez un dernier jour qui ne précède pas le premier."));
        return erreurs.Count == 0 ? new MessageImportant(clean!, debut!.Value, fin!.Value) : Refus.DeChamps(erreurs);
    }
}

/// <summary>Where important messages are kept, one a counsellor.</summary>
public interface IMessageImportantStore
{
    /// <summary>The counsellor's message, shown or not. Null for none.</summary>
    Task<MessageImportant?> Find(ConseillerId conseiller, CancellationToken cancellationToken);

    /// <summary>Writes it, or takes it away; the last one written holds.</summary>
    Task Save(ConseillerId conseiller, MessageImportant? message, CancellationToken cancellationToken);
}

/// <summary>Writes, reads and takes away the important message.</summary>
public sealed class MessageImportantHandler(
    IMessageImportantStore messages,
    IConversationStore conversations,
    IJournalDesAcces journal,
    TimeProvider clock
)
{
    /// <summary>The caller's own. Null for none.</summary>
    public async Task<Result<MessageImportant?>> Lire(Appelant appelant, CancellationToken cancellationToken) =>
        appelant is Appelant.Conseiller par ? await messages.Find(par.Id, cancellationToken) : RefusIdentite.ReserveAuxConseillers;

    /// <summary>Writes the caller's own.</summary>
    public async Task<Result<MessageImportant>> Ecrire(
        string? texte,
        DateOnly? debut,
        DateOnly? fin,
        Appelant appelant,
        CancellationToken cancellationToken
    )
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        return await MessageImportant
            .Lire(texte, debut, fin)
            .Then<MessageImportant>(async message =>
            {
                await messages.Save(par.Id, message, cancellationToken);
                journal.Consigner(par, "message-important-ecrit");
                return message;
            });
    }

    /// <summary>Takes the caller's own away.</summary>
    public async Task<Result<Fait>> Retirer(Appelant appelant, CancellationToken cancellationToken)
    {
        if (appelant is not Appelant.Conseiller par)
            return RefusIdentite.ReserveAuxConseillers;
        await messages.Save(par.Id, null, cancellationToken);
        journal.Consigner(par, "message-important-retire");
        return new Fait();
    }

    /// <summary>What a beneficiary is shown now; null when nothing is.</summary>
    public async Task<Result<MessageImportant?>> Afficher(BeneficiaireId id, Appelant appelant, CancellationToken cancellationToken)
    {
        if (await conversations.Find(id, cancellationToken) is not { } found || found.Value.PartieDe(appelant) is null)
            return RefusMessagerie.ConversationInconnue;
        var message = await messages.Find(found.Value.Referent, cancellationToken);
        return message?.EstAffiche(clock.GetUtcNow()) is true ? message : null;
    }
}
