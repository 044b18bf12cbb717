package fr.cdg62.referentiel.echange;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.echange.IssueRejeu;
import fr.cdg62.referentiel.api.echange.JournalMessages;
import fr.cdg62.referentiel.api.echange.MessageARejouer;
import fr.cdg62.referentiel.api.echange.MessageDetail;
import fr.cdg62.referentiel.api.echange.MessageVue;
import fr.cdg62.referentiel.api.echange.NouveauMessage;
import fr.cdg62.referentiel.api.echange.RechercheMessages;
import fr.cdg62.referentiel.api.echange.StatutMessage;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.partenaire.PartenairesActifs;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The message journal; its lists never read the envelopes. */
@Stateless
public class RegistreMessages implements JournalMessages {
    private static final String COLONNES = "x.id, x.partenaire, x.service, x.operation, x.messageId, x.recuLe,"
            + " x.dureeMs, x.statut, x.codeFaute, x.correlation";

    private static final Tri TRI = Tri.fixe("x.recuLe DESC, x.id DESC");

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private InscriptionsMessages inscriptions;

    @Inject
    private PartenairesActifs partenaires;

    @Inject
    private Journal journal;

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void inscrire(NouveauMessage message) {
        inscriptions.ajouter(new MessageRecu(message));
    }

    @Override
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    public Page<MessageVue> chercher(RechercheMessages r) {
        return Liste.lignes(em, Object[].class, COLONNES, "MessageRecu x")
                .filtrer("x.partenaire = :partenaire", "partenaire", r.partenaire())
                .filtrer("x.service = :service", "service", r.service())
                .filtrer("x.messageId = :messageId", "messageId", r.messageId())
                .filtrer("x.correlation = :correlation", "correlation", r.correlation())
                .filtrer("x.statut = :statut", "statut", r.statut())
                .filtrer("x.recuLe >= :du", "du", r.du() == null ? null : MessageRecu.debut(r.du()))
                .filtrer("x.recuLe < :au", "au", r.au() == null ? null : MessageRecu.debut(r.au().plusDays(1)))
                .page(r.page(), TRI)
                .vers(RegistreMessages::vue);
    }

    @Override
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    public MessageDetail lire(long id) {
        return trouver(id).detail();
    }

    @Override
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    public MessageARejouer reprendre(long id) {
        return trouver(id).aRejouer(partenaires);
    }

    @Override
    @RolesAllowed({Roles.CDG_NUMERIQUE, Roles.ADMINISTRATEUR})
    public void noterRejeu(long id, IssueRejeu issue) {
        String detail = issue.memeReponse() ? "Même réponse" : "Réponse différente";
        String faute = issue.codeFaute() == null ? "" : " " + issue.codeFaute();
        journal.inscrire(new Inscription(null, "MESSAGE:" + id, "REJOUE", detail + ", " + issue.statut() + faute));
    }

    private MessageRecu trouver(long id) {
        MessageRecu message = em.find(MessageRecu.class, id);
        if (message == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Aucun message ne porte le numéro " + id + ".");
        }
        return message;
    }

    private static MessageVue vue(Object[] c) {
        return new MessageVue(
                (Long) c[0],
                (String) c[1],
                (String) c[2],
                (String) c[3],
                (String) c[4],
                ((LocalDateTime) c[5]).toInstant(ZoneOffset.UTC),
                (Long) c[6],
                (StatutMessage) c[7],
                (String) c[8],
                (String) c[9]);
    }
}
