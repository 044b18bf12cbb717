package fr.cdg62.referentiel.connexion;

import fr.cdg62.referentiel.api.journal.ContexteAppel;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/**
 * Counts the attempts in a transaction of its own, for the refusal that follows a failure rolls back the caller's. The
 * row is locked while it is read and written, unless a right password finds no failure: of many simultaneous guesses, no
 * more than the threshold count. An address closed by its own failures admits nobody, and its guesses no longer count
 * against the accounts.
 */
@Stateless
@LocalBean
public class Essais {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private PolitiqueVerrou politique;

    @Inject
    private AdressesEnEchec adresses;

    @Inject
    private Horloge horloge;

    @Inject
    private Journal journal;

    @Inject
    private ContexteAppel contexte;

    /** Whether the attempt may sign in; see {@link Verrou}. An admitted one is, from then on, the actor of the call. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean noter(Essai essai) {
        String adresse = contexte.adresse();
        boolean admis = !adresses.estFermee(adresse) && admettre(essai, adresse);
        if (admis) {
            contexte.identifier(essai.nom());
        }
        if (!admis || essai.succesJournalise()) {
            journal.inscrire(new Inscription(null, essai.objet(), admis ? "CONNEXION" : "CONNEXION_REFUSEE", ""));
        }
        return admis;
    }

    private boolean admettre(Essai essai, String adresse) {
        boolean admis = essai.verrou() != null && (reussitSansEchec(essai) || compter(essai));
        if (!admis) {
            adresses.compter(adresse);
        }
        return admis;
    }

    /** The usual case: nothing to write, hence nobody to wait for. */
    private boolean reussitSansEchec(Essai essai) {
        return essai.juste() && em.find(Verrou.class, essai.verrou()).estVierge();
    }

    private boolean compter(Essai essai) {
        return em.find(Verrou.class, essai.verrou(), LockModeType.PESSIMISTIC_WRITE)
                .admettre(essai.juste(), politique, horloge.maintenant());
    }

    /** Forgets the addresses whose failures are old; returns how many. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int oublierLesAdresses() {
        return adresses.oublier();
    }
}
