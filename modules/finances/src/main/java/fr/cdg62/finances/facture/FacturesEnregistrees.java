package fr.cdg62.finances.facture;

import fr.cdg62.finances.api.facturation.EtatFacture;
import fr.cdg62.finances.api.facturation.FactureResume;
import fr.cdg62.finances.api.facturation.RechercheFactures;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The factures in the database. */
@ApplicationScoped
class FacturesEnregistrees {

    private static final Tri TRI = new Tri(
            Map.of("emiseLe", "f.emiseLe", "siren", "f.siren", "echeance", "f.echeance"),
            "-emiseLe",
            "f.emiseLe DESC, f.id DESC");

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    void ajouter(Facture facture) {
        em.persist(facture);
    }

    void ecrire() {
        em.flush();
    }

    /** Writes now, with a new version even where only lines changed. */
    void enregistrer(Facture facture) {
        em.lock(facture, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    Facture lire(long id) {
        Facture facture = em.find(Facture.class, id);
        if (facture == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette facture n'existe pas.");
        }
        return facture;
    }

    boolean existe(CleFacturation cle) {
        return em.createQuery("SELECT COUNT(f) FROM Facture f WHERE f.cleFacturation = :cle", Long.class)
                        .setParameter("cle", cle.texte())
                        .getSingleResult()
                > 0;
    }

    /** Keys of the lines in force for this debtor and mission. */
    Set<String> dejaFacture(String siren, String mission) {
        return new HashSet<>(em.createQuery(
                        "SELECT l.cleOrigine FROM LigneFacture l WHERE l.facture.siren = :siren"
                                + " AND l.facture.mission = :mission AND l.facture.etat <> :annulee",
                        String.class)
                .setParameter("siren", siren)
                .setParameter("mission", mission)
                .setParameter("annulee", EtatFacture.ANNULEE)
                .getResultList());
    }

    Page<FactureResume> chercher(RechercheFactures demande) {
        Liste<Facture> liste = Liste.de(em, Facture.class, "f")
                .filtrer("f.siren = :siren", "siren", demande.siren())
                .filtrer("f.mission = :mission", "mission", demande.mission())
                .filtrer("f.etat = :etat", "etat", demande.etat());
        if (demande.annee() != null) {
            Periode annee = Periode.annee(demande.annee());
            liste.filtrer("f.emiseLe >= :du", "du", annee.debut()).filtrer("f.emiseLe <= :au", "au", annee.fin());
        }
        return liste.page(demande.page(), TRI).vers(Facture::resume);
    }
}
