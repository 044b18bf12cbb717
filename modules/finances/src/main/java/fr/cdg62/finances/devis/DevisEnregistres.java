package fr.cdg62.finances.devis;

import fr.cdg62.finances.api.devis.DevisResume;
import fr.cdg62.finances.api.devis.EtatDevis;
import fr.cdg62.finances.api.devis.RechercheDevis;
import fr.cdg62.finances.recherche.Recherche;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** The devis in the database. */
@ApplicationScoped
class DevisEnregistres {

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    void ajouter(Devis devis) {
        em.persist(devis);
        em.flush();
    }

    /** Writes now, with a new version even where only lines changed. */
    void enregistrer(Devis devis) {
        em.lock(devis, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    Devis lire(long id) {
        Devis devis = em.find(Devis.class, id);
        if (devis == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce devis n'existe pas.");
        }
        return devis;
    }

    Page<DevisResume> chercher(RechercheDevis demande, LocalDate jour) {
        Recherche<Devis> recherche = new Recherche<>(em, Devis.class, "e.id DESC")
                .tri("siren", "e.siren, e.id DESC")
                .tri("validite", "e.valableJusquAu, e.id")
                .filtre("e.siren = :siren", "siren", demande.siren())
                .filtre("e.mission = :mission", "mission", demande.mission());
        if (demande.etat() == EtatDevis.EXPIRE) {
            recherche.filtre("e.etat = :etat", "etat", EtatDevis.EMIS).filtre("e.valableJusquAu < :jour", "jour", jour);
        } else {
            recherche.filtre("e.etat = :etat", "etat", demande.etat());
            if (demande.etat() == EtatDevis.EMIS) {
                recherche.filtre("e.valableJusquAu >= :jour", "jour", jour);
            }
        }
        return recherche.page(demande.page(), devis -> devis.resume(jour));
    }
}
