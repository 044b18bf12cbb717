package fr.cdg62.referentiel.journal;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Canal;
import fr.cdg62.referentiel.api.journal.ContexteAppel;
import fr.cdg62.referentiel.api.journal.EntreeVue;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.journal.RechercheJournal;
import fr.cdg62.referentiel.api.journal.VerificationJournal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The journal as the other modules see it. */
@Stateless
public class RegistreJournal implements Journal {
    private static final Logger LOG = Logger.getLogger(RegistreJournal.class.getName());
    private static final String SANS_NOM = "ANONYMOUS";
    private static final Tri TRI = Tri.fixe("x.instantMs DESC, x.id DESC");

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ContexteAppel contexte;

    @Inject
    private Horloge horloge;

    @Inject
    private Acces acces;

    @Inject
    private Scellage scellage;

    @Override
    @PermitAll
    public void inscrire(Inscription inscription) {
        LigneJournal ligne = new LigneJournal(inscription, appel(), horloge.maintenant());
        em.persist(ligne);
        em.persist(new LigneEnAttente(ligne));
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public Page<EntreeVue> chercher(RechercheJournal r) {
        return page(
                entrees()
                        .filtrer("x.siren = :siren", "siren", r.siren())
                        .filtrer("x.objet = :objet", "objet", r.objet())
                        .filtrer("x.acteur = :acteur", "acteur", r.acteur())
                        .filtrer("x.canal = :canal", "canal", r.canal())
                        .filtrer("x.instantMs >= :du", "du", millisecondes(r.du()))
                        .filtrer("x.instantMs < :au", "au", millisecondes(r.au())),
                r.page());
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.TOUT_CDG})
    public Page<EntreeVue> historique(String siren, String objet, DemandePage page) {
        acces.exigerCollectivite(siren);
        return page(
                entrees().filtrer("x.siren = :siren", "siren", siren).filtrer("x.objet = :objet", "objet", objet),
                page);
    }

    @Override
    @RolesAllowed(Roles.TOUT_CDG)
    public Page<EntreeVue> historiqueDuCentre(String objet, DemandePage page) {
        return page(entrees().filtrer("x.siren IS NULL AND x.objet = :objet", "objet", objet), page);
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public VerificationJournal verifier() {
        while (scellage.scellerUnLot() > 0) {
            LOG.log(Level.FINE, "Un lot du journal scellé avant vérification");
        }
        VerificationJournal verification = new LectureChaine(em).verifier(SignatureTete.configuree());
        LOG.log(verification.integre() ? Level.INFO : Level.SEVERE, verification.constat());
        return verification;
    }

    private Liste<Object[]> entrees() {
        return Liste.lignes(em, Object[].class, "x, s", "LigneJournal x")
                .joindre("LEFT JOIN Scellement s ON s.ligne = x.id");
    }

    private static Page<EntreeVue> page(Liste<Object[]> entrees, DemandePage demande) {
        return entrees.page(demande, TRI).vers(rang -> vue(((LigneJournal) rang[0]).maillon(), (Scellement) rang[1]));
    }

    private static EntreeVue vue(Maillon m, Scellement s) {
        return new EntreeVue(
                m.ligne(),
                s == null ? null : s.sequence(),
                Instant.ofEpochMilli(m.instantMs()),
                m.acteur(),
                m.canal(),
                m.correlation(),
                m.siren(),
                m.objet(),
                m.action(),
                m.detail(),
                s == null ? null : s.precedente(),
                s == null ? null : s.empreinte());
    }

    private static Long millisecondes(Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }

    private Appel appel() {
        try {
            return Appel.de(contexte.canal(), contexte.correlation(), appelant(contexte.acteur()));
        } catch (ContextNotActiveException horsRequete) {
            LOG.log(Level.FINEST, "Inscription hors de toute requête", horsRequete);
            return Appel.de(Canal.BATCH, "", appelant(null));
        }
    }

    private String appelant(String nomme) {
        String nom = Objects.requireNonNullElseGet(
                nomme, () -> session.getCallerPrincipal().getName());
        return nom == null || nom.isBlank() || SANS_NOM.equalsIgnoreCase(nom) ? null : nom;
    }
}
