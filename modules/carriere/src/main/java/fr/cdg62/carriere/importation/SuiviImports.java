package fr.cdg62.carriere.importation;

import fr.cdg62.carriere.api.importation.EvenementImport;
import fr.cdg62.carriere.api.importation.ImportVue;
import fr.cdg62.carriere.api.importation.LigneRapport;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.travaux.Place;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The imports in the database, each write in its own transaction so that progress is seen at once. Called by the batch,
 * which has no caller; not part of the api.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SuiviImports {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    /** Changes the state; a run that begins forgets the report of the one before. */
    public void survenir(long id, EvenementImport evenement) {
        ImportCarrieres importation = verrouiller(id);
        boolean debute = evenement == EvenementImport.ESSAYER || evenement == EvenementImport.EXECUTER;
        if (debute || evenement == EvenementImport.REPRENDRE) {
            exigerLibre();
        }
        importation.survenir(evenement, horloge.maintenant());
        if (debute) {
            em.createQuery("DELETE FROM LigneRapportImport l WHERE l.importation = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    private void exigerLibre() {
        Place.prendre(em, "IMPORTATION", SuiviImports::occupee);
        if (!enCours().isEmpty()) {
            throw occupee();
        }
    }

    private static DemandeRefusee occupee() {
        return new DemandeRefusee(
                CodeProbleme.IMPORT_EN_COURS, "Une importation est déjà en cours : attendez sa fin ou arrêtez-la.");
    }

    /** How the batch of this instance ended; without effect when the import is no longer its own. */
    public void conclure(long id, EvenementImport evenement) {
        ImportCarrieres importation = verrouiller(id);
        if (importation.estTenuIci()) {
            importation.survenir(evenement, horloge.maintenant());
        }
    }

    /**
     * Takes the import for this instance; false when it is over or when a batch is alive somewhere. Two instances asking
     * together wait for one another on the row: one gets it.
     */
    public boolean prendre(long id) {
        return verrouiller(id).prendre(horloge.maintenant());
    }

    public void demarrer(long id, long execution) {
        verrouiller(id).demarrer(execution);
    }

    /** Next agents of the file, in the order of their NIR. */
    @SuppressWarnings("unchecked")
    public List<String> nirs(long id, String apres, int nombre) {
        return em.createNativeQuery("SELECT DISTINCT nir FROM carriere_import_ligne WHERE import_id = ?1 AND nir > ?2"
                        + " ORDER BY nir LIMIT ?3")
                .setParameter(1, id)
                .setParameter(2, apres)
                .setParameter(3, nombre)
                .getResultList();
    }

    public List<ImportCarrieres> enCours() {
        return em.createQuery("SELECT i FROM ImportCarrieres i WHERE i.cleEnCours IS NOT NULL", ImportCarrieres.class)
                .getResultList();
    }

    public ImportCarrieres lire(long id) {
        return exister(em.find(ImportCarrieres.class, id));
    }

    /** Locked, in the transaction of the caller. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public ImportCarrieres verrouiller(long id) {
        return exister(em.find(ImportCarrieres.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static ImportCarrieres exister(ImportCarrieres importation) {
        if (importation == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette importation n'existe pas.");
        }
        return importation;
    }

    /** Whether this instance is receiving the file. */
    public boolean seDeposeIci(long id) {
        ImportCarrieres importation = em.find(ImportCarrieres.class, id);
        return importation != null && importation.seDeposeIci();
    }

    public ImportVue vue(long id) {
        return vue(lire(id));
    }

    private ImportVue vue(ImportCarrieres importation) {
        long fautes = em.createQuery(
                        "SELECT COUNT(l) FROM LigneRapportImport l WHERE l.importation = :id AND l.nature = :faute",
                        Long.class)
                .setParameter("id", importation.id())
                .setParameter("faute", LigneRapportImport.FAUTE)
                .getSingleResult();
        return importation.vue(fautes, horloge.maintenant());
    }

    public Page<ImportVue> imports(DemandePage page) {
        return Liste.de(em, ImportCarrieres.class, "i")
                .page(page, Tri.fixe("i.id DESC"))
                .vers(this::vue);
    }

    public Page<LigneRapport> rapport(long id, DemandePage page) {
        return Liste.de(em, LigneRapportImport.class, "l")
                .filtrer("l.importation = :id", "id", id)
                .page(page, Tri.fixe("l.ligne, l.id"))
                .vers(LigneRapportImport::vue);
    }
}
