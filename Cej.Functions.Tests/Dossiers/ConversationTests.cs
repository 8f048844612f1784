using Cej.Domain.Dossiers;
using Cej.Domain.Identite;
using Cej.Domain.Primitives;
using CsCheck;

namespace Cej.Functions.Tests.Dossiers;

/// <summary>Numbers, cursors and counters of a conversation, whatever both sides do.</summary>
public sealed class ConversationTests
{
    private static readonly DateTimeOffset Debut = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Appelant.Conseiller Camille = Conseiller("camille");
    private static readonly Appelant.Conseiller Mehdi = Conseiller("mehdi");
    private static readonly Appelant.Beneficiaire Ines = new(Sujet("jeunes", "ines"), null);
    private static readonly Auteur ParCamille = Auteur.Par(Camille.Id, Camille.Nom);

    /// <summary>What may happen in a conversation: a number says which message, if one is meant.</summary>
    private enum Geste
    {
        EcrireConseiller,
        EcrireBeneficiaire,
        EcrireService,
        LireConseiller,
        LireBeneficiaire,
        Modifier,
        Supprimer,
        Suivre,
    }

    private static readonly Gen<(Geste Geste, int Rang)[]> Histoires = Gen.Select(Gen.Enum<Geste>(), Gen.Int[0, 1_000]).Array[0, 60];

    private static Conversation UneConversation() =>
        new()
        {
            Dossier = new(Guid.CreateVersion7(Debut)),
            Referent = Camille.Id,
            Identite = Ines.Identite,
        };

    private static (Conversation Conversation, Message Message) Ecrire(
        Conversation conversation,
        Auteur auteur,
        string texte = "Bonjour"
    ) => conversation.Ajouter(auteur, new(TypeDeMessage.Texte, texte), Debut);

    [Fact]
    public void Whatever_happens_numbers_have_no_gap_and_unread_is_what_the_other_side_wrote_after_the_cursor() =>
        Histoires.Sample(gestes =>
        {
            var conversation = UneConversation();
            List<Message> messages = [];
            Dictionary<Partie, long> lus = new() { [Partie.Conseiller] = 0, [Partie.Beneficiaire] = 0 };
            foreach (var (geste, rang) in gestes)
            {
                var avant = conversation;
                conversation = Faire(conversation, messages, lus, geste, rang);

                Assert.Equal(conversation == avant, conversation.Revision == avant.Revision);
                Assert.InRange(conversation.Revision, avant.Revision, avant.Revision + 1);
            }

            Assert.Equal(Enumerable.Range(1, messages.Count).Select(n => (long)n), messages.Select(message => message.Numero));
            Assert.Equal(messages.Count, conversation.Dernier);
            Assert.Equal(NonLus(messages, Partie.Conseiller, lus[Partie.Beneficiaire]), conversation.NonLusParBeneficiaire);
            Assert.Equal(NonLus(messages, Partie.Beneficiaire, lus[Partie.Conseiller]), conversation.NonLusParConseiller);
            Assert.Equal(lus[Partie.Conseiller], conversation.Conseiller.LuJusqua);
            Assert.Equal(lus[Partie.Beneficiaire], conversation.Beneficiaire.LuJusqua);
            Assert.Equal(messages.LastOrDefault() is { } dernier ? Apercu(dernier) : null, conversation.Apercu);
        });

    [Fact]
    public void Each_message_knows_how_many_each_side_had_written_itself_included() =>
        Histoires.Sample(gestes =>
        {
            var conversation = UneConversation();
            List<Message> messages = [];
            foreach (var (geste, _) in gestes.Where(geste => geste.Geste <= Geste.EcrireService))
                conversation = Faire(conversation, messages, [], geste, 0);

            for (var i = 0; i < messages.Count; i++)
            {
                var ecrits = messages.Take(i + 1).ToLookup(message => message.Auteur.Partie);
                Assert.Equal(ecrits[Partie.Conseiller].Count(), messages[i].EcritsParConseiller);
                Assert.Equal(ecrits[Partie.Beneficiaire].Count(), messages[i].EcritsParBeneficiaire);
            }
        });

    [Fact]
    public void A_cursor_that_goes_back_changes_nothing()
    {
        var (conversation, premier) = Ecrire(UneConversation(), ParCamille);
        (conversation, var second) = Ecrire(conversation, ParCamille);
        var lue = conversation.LireJusqua(Partie.Beneficiaire, second, Debut.AddHours(1));

        Assert.Equal((2, 0), (conversation.NonLusParBeneficiaire, lue.NonLusParBeneficiaire));
        Assert.Same(lue, lue.LireJusqua(Partie.Beneficiaire, premier, Debut.AddHours(2)));
        Assert.Same(lue, lue.LireJusqua(Partie.Beneficiaire, second, Debut.AddHours(2)));
    }

    [Fact]
    public void Reading_and_writing_are_the_young_persons_activity_and_never_the_counsellors()
    {
        var (conversation, message) = Ecrire(UneConversation(), ParCamille);
        Assert.Null(conversation.DerniereActivite);
        Assert.Null(conversation.LireJusqua(Partie.Conseiller, message, Debut.AddHours(1)).DerniereActivite);
        Assert.Equal(Debut.AddHours(1), conversation.LireJusqua(Partie.Beneficiaire, message, Debut.AddHours(1)).DerniereActivite);
        Assert.Equal(Debut, Ecrire(conversation, Auteur.Beneficiaire).Conversation.DerniereActivite);
    }

    [Fact]
    public void An_edited_text_shows_in_the_preview_only_when_it_is_the_last()
    {
        var (conversation, premier) = Ecrire(UneConversation(), ParCamille, "Un");
        (conversation, var second) = Ecrire(conversation, Auteur.Beneficiaire, "Deux");

        var ancien = premier.Modifier(new(TypeDeMessage.Texte, "Un bis"), Debut.AddHours(1)).Value;
        Assert.Equal("Deux", conversation.Remplacer(ancien).Apercu!.Extrait);
        var dernier = second.Modifier(new(TypeDeMessage.Texte, "Deux bis"), Debut.AddHours(1)).Value;
        Assert.Equal("Deux bis", conversation.Remplacer(dernier).Apercu!.Extrait);
        Assert.Equal("", conversation.Remplacer(second.Supprimer(Debut.AddHours(1))).Apercu!.Extrait);
    }

    [Fact]
    public void Edits_and_deletes_leave_numbers_and_what_is_unread_as_they_are()
    {
        var (conversation, premier) = Ecrire(UneConversation(), ParCamille);
        conversation = Ecrire(conversation, ParCamille).Conversation;
        foreach (var change in new[] { premier.Modifier(new(TypeDeMessage.Texte, "Autre"), Debut).Value, premier.Supprimer(Debut) })
        {
            var apres = conversation.Remplacer(change);
            Assert.Equal((1, 2, 2, 1), (change.Numero, apres.Dernier, apres.NonLusParBeneficiaire, change.Revision));
            Assert.Equal(conversation.Revision + 1, apres.Revision);
        }
    }

    [Fact]
    public void Only_a_text_that_is_still_there_can_be_edited_and_deleting_twice_is_deleting_once()
    {
        var message = Ecrire(UneConversation(), ParCamille).Message;
        var supprime = message.Supprimer(Debut.AddHours(1));

        Assert.Equal(("", Debut.AddHours(1), 1), (supprime.Contenu.Texte, supprime.SupprimeLe, supprime.Revision));
        Assert.Same(supprime, supprime.Supprimer(Debut.AddHours(2)));
        Assert.Equal(RefusMessagerie.MessageSupprime, supprime.Modifier(new(TypeDeMessage.Texte, "Encore"), Debut).Refus);
        foreach (var type in Enum.GetValues<TypeDeMessage>().Where(type => type is not TypeDeMessage.Texte))
        {
            var autre = UneConversation().Ajouter(ParCamille, new(type, "Voici"), Debut).Message;
            Assert.Equal(RefusMessagerie.MessageNonModifiable, autre.Modifier(new(TypeDeMessage.Texte, "Autre"), Debut).Refus);
        }
    }

    [Fact]
    public void The_two_sides_are_who_follows_the_person_now_and_the_identity_that_logged_in()
    {
        var conversation = UneConversation();
        Assert.Equal(Partie.Conseiller, conversation.PartieDe(Camille));
        Assert.Equal(Partie.Beneficiaire, conversation.PartieDe(Ines));
        Assert.Null(conversation.PartieDe(Mehdi));
        Assert.Null(conversation.PartieDe(new Appelant.Beneficiaire(Sujet("jeunes", "lucas"), null)));
        Assert.Null(conversation.PartieDe(new Appelant.Operateur(Sujet("agents", "camille"))));
        // A counsellor is not a young person, even with the same subject.
        Assert.Null(conversation.PartieDe(new Appelant.Conseiller(Sujet("jeunes", "ines"), Camille.Nom, Camille.Email)));
        Assert.Null((conversation with { Identite = null }).PartieDe(Ines));
        foreach (var appelant in new Appelant[] { Camille, Ines })
            Assert.Null((conversation with { Ouverte = false }).PartieDe(appelant));
    }

    [Fact]
    public void In_other_hands_the_former_counsellor_has_no_side_and_a_chain_counts()
    {
        var dossier = new Beneficiaire
        {
            Id = new(Guid.CreateVersion7(Debut)),
            Nom = new("Inès", "Moreau"),
            Email = AdresseEmail.Relire("ines@courriel.example"),
            Referent = Mehdi.Id,
            ReferentInitial = Camille.Id,
            AjouteLe = Debut,
            SuiviDepuis = Debut.AddDays(1),
        };
        var confiee = UneConversation().Confier(dossier);

        Assert.Null(confiee.PartieDe(Camille));
        Assert.Equal(Partie.Conseiller, confiee.PartieDe(Mehdi));
        Assert.Equal(new Rattachement(Camille.Id, Debut.AddDays(1), 1), confiee.Rattachement);
        Assert.Equal(2, confiee.Confier(dossier).Rattachement!.Revision);
        // The dossier gives rights, and never takes the conversation back to who followed the person before.
        Assert.Equal(Mehdi.Id, confiee.SelonDossier(dossier with { Referent = Camille.Id }).Referent);
    }

    [Fact]
    public void What_a_dossier_did_not_change_changes_nothing()
    {
        var dossier = new Beneficiaire
        {
            Id = new(Guid.CreateVersion7(Debut)),
            Nom = new("Inès", "Moreau"),
            Email = AdresseEmail.Relire("ines@courriel.example"),
            Referent = Camille.Id,
            AjouteLe = Debut,
            SuiviDepuis = Debut,
        };
        var conversation = Conversation.De(dossier);
        Assert.Same(conversation, conversation.SelonDossier(dossier));
        Assert.Same(conversation, conversation.Suivre(suivie: false));

        var connectee = conversation.SelonDossier(dossier.SeConnecter(Ines.Identite, Debut).Value);
        Assert.Equal((Ines.Identite, conversation.Revision + 1), (connectee.Identite, connectee.Revision));
        Assert.True(conversation.Suivre(suivie: true) is { Suivie: true, Revision: 2 });
    }

    /// <summary>Clocks of two machines differ: a send must not look as if it had not come yet.</summary>
    [Fact]
    public void The_date_of_a_send_never_goes_back()
    {
        var envoi = new OrigineDEnvoi(Guid.CreateVersion7(Debut), Debut);
        var (conversation, premier) = UneConversation().Ajouter(ParCamille, new(TypeDeMessage.Texte, "Un"), Debut.AddMinutes(-5), envoi);
        Assert.Equal(new EnvoiRecu(envoi.Id, 1, Debut), conversation.DernierEnvoi);
        Assert.Null(premier.EnvoiPrecedent);

        var suivant = new OrigineDEnvoi(Guid.CreateVersion7(Debut), Debut.AddMinutes(-9));
        (var apres, var second) = conversation.Ajouter(ParCamille, new(TypeDeMessage.Texte, "Deux"), Debut.AddMinutes(-4), suivant);
        Assert.Equal(new EnvoiRecu(suivant.Id, 2, Debut), apres.DernierEnvoi);
        Assert.Equal(conversation.DernierEnvoi, second.EnvoiPrecedent);
        // A message of its own leaves it as it is.
        var (seule, reponse) = Ecrire(apres, Auteur.Beneficiaire);
        Assert.Equal((apres.DernierEnvoi, null), (seule.DernierEnvoi, reponse.EnvoiPrecedent));

        var plusTard = new OrigineDEnvoi(Guid.CreateVersion7(Debut), Debut);
        var (fin, _) = seule.Ajouter(ParCamille, new(TypeDeMessage.Texte, "Trois"), Debut.AddMinutes(1), plusTard);
        Assert.Equal(new EnvoiRecu(plusTard.Id, 4, Debut.AddMinutes(1)), fin.DernierEnvoi);
    }

    [Fact]
    public void A_send_is_written_by_whoever_follows_the_person_as_long_as_the_conversation_is_open()
    {
        var conversation = UneConversation();
        var (camille, mehdi) = (Expediteur(Camille), Expediteur(Mehdi));
        Assert.Equal(ParCamille, conversation.AuteurDe(camille));
        Assert.Null(conversation.AuteurDe(mehdi));
        Assert.Null((conversation with { Ouverte = false }).AuteurDe(camille));

        static Expediteur Expediteur(Appelant.Conseiller conseiller) => new(conseiller.Id, conseiller.Identite, conseiller.Nom);
    }

    [Fact]
    public void The_line_of_a_message_that_was_deleted_shows_nothing_of_its_text()
    {
        var (conversation, message) = Ecrire(UneConversation(), ParCamille, "Un secret");
        Assert.Equal("Un secret", conversation.Apercu!.Extrait);
        var supprime = message with { SupprimeLe = Debut };
        Assert.Equal("", conversation.Remplacer(supprime).Apercu!.Extrait);
    }

    private static Conversation Faire(
        Conversation conversation,
        List<Message> messages,
        Dictionary<Partie, long> lus,
        Geste geste,
        int rang
    )
    {
        var message = messages.Count == 0 ? null : messages[rang % messages.Count];
        return geste switch
        {
            Geste.EcrireConseiller => Ajouter(ParCamille),
            Geste.EcrireBeneficiaire => Ajouter(Auteur.Beneficiaire),
            Geste.EcrireService => Ajouter(Auteur.Service),
            Geste.Suivre => conversation.Suivre(rang % 2 == 0),
            _ when message is null => conversation,
            Geste.LireConseiller => Lire(Partie.Conseiller),
            Geste.LireBeneficiaire => Lire(Partie.Beneficiaire),
            Geste.Modifier => message.Modifier(new(TypeDeMessage.Texte, $"Modifié {rang}"), Debut) is { Refus: null } modifie
                ? Remplacer(modifie.Value)
                : conversation,
            Geste.Supprimer => Remplacer(message.Supprimer(Debut)),
            _ => throw new InvalidOperationException($"{geste}"),
        };

        Conversation Ajouter(Auteur auteur)
        {
            var (apres, ajoute) = conversation.Ajouter(auteur, new(TypeDeMessage.Texte, $"Message {rang}"), Debut);
            messages.Add(ajoute);
            return apres;
        }

        Conversation Lire(Partie partie)
        {
            lus[partie] = Math.Max(lus[partie], message.Numero);
            return conversation.LireJusqua(partie, message, Debut);
        }

        Conversation Remplacer(Message change)
        {
            messages[(int)change.Numero - 1] = change;
            return conversation.Remplacer(change);
        }
    }

    private static int NonLus(List<Message> messages, Partie ecritPar, long luJusqua) =>
        messages.Count(message => message.Auteur.Partie == ecritPar && message.Numero > luJusqua);

    private static Apercu Apercu(Message message) =>
        new(message.Numero, message.Auteur.Partie, message.Contenu.Type, message.Contenu.Texte, message.Le);

    private static Appelant.Conseiller Conseiller(string nom) =>
        new(Sujet("agents", nom), new(nom, "Lefèvre"), AdresseEmail.Relire($"{nom}@ft.example"));

    private static Sujet Sujet(string fournisseur, string valeur) => Domain.Identite.Sujet.Lire(fournisseur, valeur)!;
}
