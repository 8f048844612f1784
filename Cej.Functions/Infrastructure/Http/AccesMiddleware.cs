using Cej.Domain.Identite;
using Cej.Functions.Infrastructure.Identite;
using Cej.Functions.Infrastructure.Journal;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>Who is calling, how often, and whether at all: fails closed for every function not marked public.</summary>
internal sealed class AccesMiddleware(AppelantsVerifies appelants, LimiteParAppelant limite, JournalDesAcces journal)
    : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        if (await Refuser(context, http) is { } refus)
            await refus.ExecuteAsync(http);
        else if (http.Features.Get<Appelant>() is { } appelant)
            await Consigner(context, http, appelant, next);
        else
            await next(context);
    }

    /// <summary>Nothing is done for anybody before the access audit holds that it was asked for.</summary>
    private async Task Consigner(FunctionContext context, HttpContext http, Appelant appelant, FunctionExecutionDelegate next)
    {
        var demande = await journal.Ouvrir(appelant.Identite, context.FunctionDefinition.Name, DossierDe(http));
        JournalDesAcces.Commencer(demande);
        var lecture = HttpMethods.IsGet(http.Request.Method);
        var aboutie = true;
        try
        {
            await next(context);
        }
        catch (Exception fault) when (!lecture && fault is not BadHttpRequestException)
        {
            // It may have been made. A reading that is cut off gave nothing to anybody, and a body that never came whole reached no function.
            aboutie = false;
            throw;
        }
        finally
        {
            await journal.Fermer(demande, aboutie, attendre: !lecture);
        }
    }

    /// <summary>Dossiers and conversations go by the same identifier, and are the first thing that an address names.</summary>
    private static BeneficiaireId? DossierDe(HttpContext http)
    {
        var parties = http.Request.Path.Value!.Split('/', 5);
        return parties is [_, _, "beneficiaires" or "conversations", var id, ..] && Guid.TryParse(id, out var dossier)
            ? new(dossier)
            : null;
    }

    private async Task<IResult?> Refuser(FunctionContext context, HttpContext http)
    {
        var cible = FonctionCible.De(context);
        // A cache that keeps an answer all the same must not give it to somebody else.
        if (!cible.EstPublique)
            http.Response.Headers.Vary = "Authorization";
        var (valide, appelant, refus) = cible.EstPublique ? default : await appelants.Verifier(http);
        var qui = appelant?.Identite.Hex ?? limite.AdresseDe(http);
        using var lease = cible.EstRestreinte ? limite.PrendreEnPassant(limite.AdresseDe(http)) : limite.Prendre(qui);
        if (!lease.IsAcquired)
            return Probleme.TropDe(http, lease);
        if (cible.EstPublique)
            return null;
        if (refus == Probleme.Indisponible)
        {
            // The token may well be valid, but could not be checked: a 401 would end the caller's session.
            http.Response.Headers.RetryAfter = "5";
            return Probleme.De(Probleme.Indisponible, StatusCodes.Status503ServiceUnavailable);
        }

        if (!valide)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return Probleme.De(refus ?? Probleme.NonAuthentifie, StatusCodes.Status401Unauthorized);
        }

        if (appelant is null)
            return Probleme.De(refus ?? Probleme.ProfilInconnu, StatusCodes.Status403Forbidden);
        if (cible.EstUnDepot)
        {
            using var depot = limite.PrendreUnDepot(appelant.Identite.Hex);
            if (!depot.IsAcquired)
                return Probleme.TropDe(http, depot);
        }

        if (cible.OuvreUneEcoute)
        {
            using var negociation = limite.PrendreUneNegociation(appelant.Identite.Hex);
            if (!negociation.IsAcquired)
                return Probleme.TropDe(http, negociation);
        }

        if (cible.ChercheDesPersonnes)
        {
            using var recherche = limite.PrendreUneRecherche(qui);
            if (!recherche.IsAcquired)
                return Probleme.TropDe(http, recherche);
        }

        http.Features.Set(appelant);
        return null;
    }
}
