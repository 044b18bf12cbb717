package fr.cdg62.finances.devis;

import fr.cdg62.finances.api.devis.DevisResume;
import fr.cdg62.finances.api.devis.EtatDevis;
import fr.cdg62.finances.api.devis.RechercheDevis;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;

/** The devis in the database. */
@ApplicationScoped
class DevisEnregistres {

    private static final Tri TRI = new Tri(
            Map.of("creation", "d.id", "siren", "d.siren", "validite", "d.valableJusquAu"), "-creation", "d.id DESC");

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
        Liste<Devis> liste = Liste.de(em, Devis.class, "d")
                .filtrer("d.siren = :siren", "siren", demande.siren())
                .filtrer("d.mission = :mission", "mission", demande.mission());
        if (demande.etat() == EtatDevis.EXPIRE) {
            liste.filtrer("d.etat = :etat", "etat", EtatDevis.EMIS).filtrer("d.valableJusquAu < :jour", "jour", jour);
        } else {
            liste.filtrer("d.etat = :etat", "etat", demande.etat());
            if (demande.etat() == EtatDevis.EMIS) {
                liste.filtrer("d.valableJusquAu >= :jour", "jour", jour);
            }
        }
        return liste.page(demande.page(), TRI).vers(devis -> devis.resume(jour));
    }
}
