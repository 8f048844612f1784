using Cej.Domain.Connexions;
using Cej.Domain.Demarches;
using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Messagerie;
using Cej.Domain.Portefeuille;
using Cej.Domain.Primitives;
using Cej.Domain.Reaffectation;
using Cej.Functions.Tests.Support;
using CsCheck;
using static Cej.Functions.Tests.Pannes.Gens;

namespace Cej.Functions.Tests.Pannes;

/// <summary>
/// Whatever is done, in whatever order and with lost answers between, the product is what a model of twenty lines says. A failure prints its
/// seed: <c>CsCheck_Seed</c> replays it.
/// </summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class ModelesTests(ITestOutputHelper sortie)
{
    private const int PasParHistoire = 30;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A history has half as many steps on average.</summary>
    private static long Histoires => Math.Max(1, ProfilDesPannes.Pas * 2 / PasParHistoire);

    /// <summary>Two sides with two devices each: a device repeats its last request when it was not answered.</summary>
    [Fact]
    public async Task A_conversation_is_what_its_model_says()
    {
        await Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[1, 8])
            .Array[1, PasParHistoire]
            .SampleAsync(
                async pas =>
                {
                    await using var banc = Banc.Monter(await Monde);
                    var modele = ModeleDeConversation.De(banc);
                    foreach (var (quoi, appareil, numero) in pas)
                        await UnPas(banc, modele, quoi, appareil, numero);
                    await banc.Reprendre();
                    Assert.Empty(await Invariants.Juger(banc));
                },
                iter: Histoires,
                threads: 1,
                writeLine: sortie.WriteLine
            );

        static async Task UnPas(Banc banc, ModeleDeConversation modele, int quoi, int appareil, int numero)
        {
            Appelant par = appareil < 2 ? Anne : Zoe;
            var partie = appareil < 2 ? Partie.Conseiller : Partie.Beneficiaire;
            switch (quoi)
            {
                case 0 or 1: // send; at 1 the answer is lost, and the device sends again
                    var cle = $"appareil-{appareil}-{modele.Messages.Count}";
                    var envoi = new EnvoyerMessage(Dossier(Zoe), cle, null, cle, par);
                    if (quoi == 1)
                        await Perdre(banc, cancel => banc.Get<EnvoyerMessageHandler>().Handle(envoi, cancel));
                    Assert.Equal(
                        modele.Envoyer(partie, cle),
                        Reussi(await banc.Get<EnvoyerMessageHandler>().Handle(envoi, Cancel)).Message.Value.Numero
                    );
                    break;
                case 2:
                    var modifie = await banc.Get<ModifierMessageHandler>()
                        .Modifier(new(Dossier(Zoe), numero, $"modifié {appareil}", null, par), Cancel);
                    Assert.Equal(modele.Modifier(partie, numero, $"modifié {appareil}"), modifie.Refus is null);
                    break;
                case 3:
                    var supprime = await banc.Get<ModifierMessageHandler>().Supprimer(new(Dossier(Zoe), numero, null, null, par), Cancel);
                    Assert.Equal(modele.Supprimer(partie, numero), supprime.Refus is null);
                    break;
                case 4:
                    var marque = await banc.Get<MarquerLuHandler>().Handle(Dossier(Zoe), numero, par, Cancel);
                    Assert.Equal(modele.Lire(partie, numero), marque.Refus is null);
                    break;
                default:
                    await banc.Reprendre();
                    break;
            }

            var lue = Reussi(await banc.Get<LireConversationHandler>().Handle(Dossier(Zoe), new(0, null, 500), par, Cancel));
            Assert.Equal(
                modele.Textes,
                lue.Messages.Select(message => message.Value.SupprimeLe is null ? message.Value.Contenu.Texte : null)
            );
            Assert.Equal(
                (modele.NonLus(Partie.Conseiller), modele.NonLus(Partie.Beneficiaire)),
                (lue.Conversation.NonLusParConseiller, lue.Conversation.NonLusParBeneficiaire)
            );
        }
    }

    /// <summary>Four people and three counsellors of one structure.</summary>
    [Fact]
    public async Task A_follow_up_is_what_its_model_says()
    {
        Appelant.Conseiller[] conseillers = [Anne, Bruno, Sophie];
        Appelant.Beneficiaire[] jeunes = [Beneficiaire("Léa"), Beneficiaire("Hugo"), Beneficiaire("Nora"), Beneficiaire("Yanis")];
        await Gen.Select(Gen.Int[0, 7], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 3])
            .Array[1, PasParHistoire]
            .SampleAsync(
                async pas =>
                {
                    await using var banc = Banc.Monter(await Monde);
                    var modele = new ModeleDeSuivi();
                    var numero = 0;
                    foreach (var (quoi, de, vers, qui) in pas)
                        await UnPas(banc, modele, quoi, conseillers[de], conseillers[vers], jeunes[qui], $"cle-{numero++}");
                    await banc.Reprendre();
                    Assert.Empty(await Invariants.Juger(banc));
                },
                iter: Histoires,
                threads: 1,
                writeLine: sortie.WriteLine
            );

        async Task UnPas(
            Banc banc,
            ModeleDeSuivi modele,
            int quoi,
            Appelant.Conseiller de,
            Appelant.Conseiller vers,
            Appelant.Beneficiaire qui,
            string cle
        )
        {
            var id = modele.Id(qui);
            switch (quoi)
            {
                case 0:
                    var ajoute = await banc.Get<AjouterBeneficiaireHandler>()
                        .Handle(new(qui.Nom!.Prenom, qui.Nom.Nom, qui.Email!.Value, cle, de), Cancel);
                    Assert.True(modele.PeutAjouter(qui) == (ajoute.Refus is null), $"added: {ajoute.Refus}");
                    if (ajoute.Refus is null)
                        modele.Ajouter(qui, de, ajoute.Value.Value.Id);
                    break;
                case 1:
                    var connecte = await banc.Get<SeConnecterHandler>().Handle(qui, null, Cancel);
                    Assert.Equal(modele.Activer(qui), connecte.Refus is null);
                    break;
                case 2 or 3 when id is { } present && de != vers:
                    Reaffecter demande = new(de.Id.Value, vers.Id.Value, [present.Value], quoi == 2, cle, Sophie);
                    await Perdre(banc, cancel => banc.Get<ReaffecterHandler>().Handle(demande, cancel));
                    Reussi(await banc.Get<ReaffecterHandler>().Handle(demande, Cancel));
                    modele.Reaffecter(qui, de, vers, quoi == 2);
                    break;
                case 4:
                    Reussi(await banc.Get<RecupererHandler>().Recuperer(cle, de, Cancel));
                    modele.Recuperer(de);
                    break;
                case 5 when id is { } present:
                    TerminerSuivi fin = modele.EstActif(qui)
                        ? new TerminerSuivi.Archiver(present, MotifsDeSuppression.Tous[0].Code, null, banc.Horloge.GetUtcNow(), de)
                        : new TerminerSuivi.Supprimer(present, de);
                    Assert.Equal(modele.Terminer(qui, de), (await banc.Get<TerminerSuiviHandler>().Handle(fin, Cancel)).Refus is null);
                    break;
                case 6 when id is { } present:
                    var efface = await banc.Get<EffacerDossierHandler>().Handle(present, Odile, Cancel);
                    Assert.True(modele.Effacer(qui) == (efface.Refus is null), $"erased: {efface.Refus}");
                    break;
                case 7:
                    await banc.Reprendre();
                    break;
            }

            banc.Horloge.Advance(TimeSpan.FromSeconds(1));
            await banc.Reprendre();
            foreach (var conseiller in conseillers)
            {
                var lus = (await banc.Get<IEspaceStore>().Lister(conseiller.Id, Cancel)).Suivis.Select(suivi => suivi.Id);
                var siens = lus.Where(lu => lu != Dossier(Zoe) && lu != Dossier(Ines) && lu != Dossier(Tom)).Select(lu => lu.Value);
                Assert.Equal(modele.Chez(conseiller), siens.Order());
                var retours = await banc.Get<IEspaceStore>().ListerRetours(conseiller.Id, Cancel);
                Assert.Equal(modele.ARecuperer(conseiller), retours.Select(retour => retour.Id.Value).Order());
            }
        }
    }

    /// <summary>A démarche, and a partner that takes, is away, or takes and is not heard.</summary>
    [Fact]
    public async Task A_demarche_and_what_the_partner_knows_of_it_are_what_their_model_says()
    {
        await Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[0, 20])
            .Array[1, PasParHistoire]
            .SampleAsync(
                async pas =>
                {
                    await using var banc = Banc.Monter(await Monde);
                    var une = Reussi(
                        await banc.Get<CreerDemarcheHandler>()
                            .Creer(new(Dossier(Zoe), null, null, "Écrire", new(2026, 12, 1), "cle", Zoe), Cancel)
                    ).Demarche;
                    var modele = new ModeleDeDemarche("Écrire", new(2026, 12, 1));
                    foreach (var (quoi, vers, jours) in pas)
                        await UnPas(banc, modele, une.Id, quoi, (StatutDeDemarche)vers, new DateOnly(2026, 11, 20).AddDays(jours));
                    banc.Horloge.Advance(TimeSpan.FromHours(2));
                    await banc.Reprendre();
                    var enfin = (await banc.Get<IDemarcheStore>().Find(Dossier(Zoe), une.Id, Cancel))!.Value;
                    Assert.Equal(EtatDeTransmission.Transmise, enfin.Transmission.Etat);
                    Assert.Equal($"{modele.Statut} {modele.Fin}", banc.Exterieur.Etat.Transmises[une.Id]);
                },
                iter: Histoires,
                threads: 1,
                writeLine: sortie.WriteLine
            );

        static async Task UnPas(Banc banc, ModeleDeDemarche modele, Guid id, int quoi, StatutDeDemarche vers, DateOnly fin)
        {
            var avant = (await banc.Get<IDemarcheStore>().Find(Dossier(Zoe), id, Cancel))!.Value;
            switch (quoi)
            {
                case 0:
                    var modifiee = await banc.Get<ModifierDemarcheHandler>()
                        .Modifier(new(Dossier(Zoe), id, null, $"Écrire le {fin}", fin, avant.Revision, Zoe), Cancel);
                    Assert.Equal(modele.Modifier($"Écrire le {fin}", fin), modifiee.Refus is null);
                    break;
                case 1:
                    var passee = await banc.Get<ModifierDemarcheHandler>()
                        .ChangerStatut(
                            new(
                                Dossier(Zoe),
                                id,
                                vers,
                                null,
                                vers is StatutDeDemarche.Annulee ? null : new(2026, 12, 1),
                                avant.Revision,
                                Zoe
                            ),
                            Cancel
                        );
                    Assert.Equal(modele.Passer(vers, passee.Refus is null), passee.Refus is null);
                    break;
                case 2:
                    await banc.Get<TransmettreDemarchesHandler>().Transmettre(Dossier(Zoe), id, Cancel);
                    break;
                case 3: // the partner is away
                    await Echouer(banc, id, Faute.Indisponible);
                    break;
                case 4: // the partner took it, and was not heard
                    await Echouer(banc, id, Faute.DelaiApres);
                    break;
                default:
                    banc.Horloge.Advance(TimeSpan.FromMinutes(1));
                    await banc.Get<TransmettreDemarchesHandler>().Reprendre(Cancel);
                    break;
            }

            var lue = (await banc.Get<IDemarcheStore>().Find(Dossier(Zoe), id, Cancel))!.Value;
            Assert.Equal((modele.Statut, modele.Texte), (lue.Statut, ((ContenuDeDemarche.Personnalisee)lue.Contenu).Commentaire));
        }

        static async Task Echouer(Banc banc, Guid id, Faute faute)
        {
            banc.Incident.Armer(appel => appel.Port == "PartenaireDesDemarches", faute);
            await banc.Incident.Suivre(cancel => banc.Get<TransmettreDemarchesHandler>().Transmettre(Dossier(Zoe), id, cancel));
            banc.Incident.Reparer();
        }
    }

    /// <summary>A request whose first commit is made and not answered.</summary>
    private static async Task Perdre<T>(Banc banc, Func<CancellationToken, Task<T>> demande)
    {
        banc.Incident.Reparer();
        banc.Incident.Armer(appel => appel.Operation == "commit", Faute.DelaiApres);
        try
        {
            await banc.Incident.Suivre(demande);
        }
        catch (IndisponibleException)
        {
            // Not answered.
        }

        banc.Incident.Reparer();
    }

    /// <summary>Messages in order, with who reads how far.</summary>
    private sealed class ModeleDeConversation
    {
        private readonly Dictionary<Partie, int> _lus = new() { [Partie.Conseiller] = 0, [Partie.Beneficiaire] = 0 };

        public List<(Partie? De, string? Texte)> Messages { get; } = [];

        public IEnumerable<string?> Textes => Messages.Select(message => message.Texte);

        public static ModeleDeConversation De(Banc banc)
        {
            var modele = new ModeleDeConversation();
            var lus = banc.Get<IConversationStore>().ListerApres(Dossier(Zoe), 0, 500, Cancel).Result;
            modele.Messages.AddRange(lus.Select(lu => (lu.Value.Auteur.Partie, (string?)lu.Value.Contenu.Texte)));
            return modele;
        }

        public int NonLus(Partie partie) => Messages.Skip(_lus[partie]).Count(message => message.De is { } de && de != partie);

        public long Envoyer(Partie de, string texte)
        {
            Messages.Add((de, texte));
            return Messages.Count;
        }

        public bool Lire(Partie partie, int numero)
        {
            if (numero <= Messages.Count)
                _lus[partie] = Math.Max(_lus[partie], numero);
            return numero <= Messages.Count;
        }

        public bool Modifier(Partie par, int numero, string texte) => Changer(par, numero, texte, numero is not 4);

        public bool Supprimer(Partie par, int numero) =>
            Changer(par, numero, null, true) || (numero <= Messages.Count && Messages[numero - 1].De == par);

        private bool Changer(Partie par, int numero, string? texte, bool permis)
        {
            var peut = permis && numero <= Messages.Count && Messages[numero - 1].De == par && Messages[numero - 1].Texte is not null;
            if (peut)
                Messages[numero - 1] = (par, texte);
            return peut;
        }
    }

    /// <summary>Who follows whom, and who is to be taken back by whom.</summary>
    private sealed class ModeleDeSuivi
    {
        private readonly Dictionary<Appelant.Beneficiaire, (BeneficiaireId Id, ConseillerId? Chez, ConseillerId? Initial)> _suivis = [];
        private readonly HashSet<BeneficiaireId> _actifs = [];

        public BeneficiaireId? Id(Appelant.Beneficiaire qui) => _suivis.TryGetValue(qui, out var suivi) ? suivi.Id : null;

        public bool EstActif(Appelant.Beneficiaire qui) => _suivis.TryGetValue(qui, out var suivi) && _actifs.Contains(suivi.Id);

        public bool PeutAjouter(Appelant.Beneficiaire qui) => !EstSuivi(qui);

        public void Ajouter(Appelant.Beneficiaire qui, Appelant.Conseiller par, BeneficiaireId id) => _suivis[qui] = (id, par.Id, null);

        public bool Activer(Appelant.Beneficiaire qui)
        {
            if (EstSuivi(qui))
                _actifs.Add(_suivis[qui].Id);
            return EstSuivi(qui);
        }

        public void Reaffecter(Appelant.Beneficiaire qui, Appelant.Conseiller de, Appelant.Conseiller vers, bool temporaire)
        {
            if (_suivis[qui] is var (id, chez, initial) && chez == de.Id)
                _suivis[qui] = (id, vers.Id, temporaire && (initial ?? de.Id) != vers.Id ? initial ?? de.Id : null);
        }

        public void Recuperer(Appelant.Conseiller par)
        {
            foreach (var (qui, suivi) in _suivis.Where(suivi => suivi.Value.Initial == par.Id).ToArray())
                _suivis[qui] = (suivi.Id, par.Id, null);
        }

        /// <summary>Who has come is archived; of whoever has not, nothing is left.</summary>
        public bool Terminer(Appelant.Beneficiaire qui, Appelant.Conseiller par)
        {
            var (id, chez, _) = _suivis[qui];
            if (chez != par.Id)
                return false;
            if (EstActif(qui))
                _suivis[qui] = (id, null, null);
            else
                _suivis.Remove(qui);
            return true;
        }

        public bool Effacer(Appelant.Beneficiaire qui) => !EstSuivi(qui) && _suivis.Remove(qui);

        private bool EstSuivi(Appelant.Beneficiaire qui) => _suivis.TryGetValue(qui, out var suivi) && suivi.Chez is not null;

        public IEnumerable<Guid> Chez(Appelant.Conseiller conseiller) =>
            _suivis.Values.Where(suivi => suivi.Chez == conseiller.Id).Select(suivi => suivi.Id.Value).Order();

        public IEnumerable<Guid> ARecuperer(Appelant.Conseiller conseiller) =>
            _suivis.Values.Where(suivi => suivi.Initial == conseiller.Id).Select(suivi => suivi.Id.Value).Order();
    }

    /// <summary>The content and the status; which date a status takes is for <c>DemarcheTests</c>.</summary>
    private sealed class ModeleDeDemarche(string texte, DateOnly fin)
    {
        private static readonly DateOnly s_aujourdhui = DateOnly.FromDateTime(Banc.Lundi.UtcDateTime);

        public StatutDeDemarche Statut { get; private set; } = StatutDeDemarche.AFaire;

        public string Texte { get; private set; } = texte;

        public DateOnly? Fin { get; private set; } = fin;

        public bool Modifier(string texte, DateOnly fin)
        {
            var peut = Statut is StatutDeDemarche.AFaire or StatutDeDemarche.EnCours && fin >= s_aujourdhui;
            if (peut)
                (Texte, Fin) = (texte, fin);
            return peut;
        }

        public bool Passer(StatutDeDemarche vers, bool accepte)
        {
            var peut = accepte && Transitions.Depuis(Statut).Contains(vers);
            if (peut)
                (Statut, Fin) = (vers, vers is StatutDeDemarche.Annulee ? null : new(2026, 12, 1));
            return peut;
        }
    }
}
