package fr.cdg62.finances.facture;

import fr.cdg62.finances.api.facturation.EtatFacture;
import fr.cdg62.finances.api.facturation.FactureResume;
import fr.cdg62.finances.api.facturation.RechercheFactures;
import fr.cdg62.finances.recherche.Recherche;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;

/** The factures in the database. */
@ApplicationScoped
class FacturesEnregistrees {

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
        Recherche<Facture> recherche = new Recherche<>(em, Facture.class, "e.emiseLe DESC, e.id DESC")
                .tri("siren", "e.siren, e.emiseLe DESC, e.id DESC")
                .tri("echeance", "e.echeance, e.id")
                .filtre("e.siren = :siren", "siren", demande.siren())
                .filtre("e.mission = :mission", "mission", demande.mission())
                .filtre("e.etat = :etat", "etat", demande.etat());
        if (demande.annee() != null) {
            Periode annee = Periode.annee(demande.annee());
            recherche.filtre("e.emiseLe >= :du", "du", annee.debut()).filtre("e.emiseLe <= :au", "au", annee.fin());
        }
        return recherche.page(demande.page(), Facture::resume);
    }
}
