package fr.cdg62.referentiel.document;

import fr.cdg62.referentiel.antivirus.Verdict;
import fr.cdg62.referentiel.api.document.NouveauDocument;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Remembers what the antivirus refused at the door: its description and the act, without the bytes. */
@Stateless
@PermitAll
public class Quarantaine {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Journal journal;

    /** Apart from the deposit's transaction, which the refusal cancels. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void inscrire(NouveauDocument nouveau, NomFichier nom, Verdict verdict, String deposant) {
        Document document = new Document(nouveau, nom, deposant, verdict);
        em.persist(document);
        em.flush();
        journal.inscrire(new Inscription(
                document.siren(), "DOCUMENT:" + document.id(), "REFUSE_ANTIVIRUS", Analyses.refus(nom, verdict)));
    }
}
