package fr.cdg62.carriere.retraite.entretien;

import fr.cdg62.carriere.api.retraite.entretien.EtatEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.LigneEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.RechercheEntretiensRetraite;
import fr.cdg62.carriere.identite.Visibles;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The interviews in the database. */
@ApplicationScoped
public class EntretiensRetraiteEnBase {
    private static final Tri TRI = new Tri(Map.of("agent", "e.agent", "jour", "e.jour"), "", "e.id DESC");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(EntretienRetraite entretien) {
        em.persist(entretien);
        em.flush();
    }

    void enregistrer() {
        em.flush();
    }

    EntretienRetraite lire(long id) {
        EntretienRetraite entretien = em.find(EntretienRetraite.class, id);
        if (entretien == null) {
            throw inconnu();
        }
        return entretien;
    }

    static DemandeRefusee inconnu() {
        return new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cet entretien, ou son compte rendu, n'existe pas.");
    }

    /** RETRAITE_EN_COURS when one is asked for, fixed, or to be fixed again. */
    void exigerSeul(long carriere) {
        em.createQuery(
                        "SELECT e.id FROM EntretienRetraite e WHERE e.carriere = :carriere AND e.etat NOT IN :finis",
                        Long.class)
                .setParameter("carriere", carriere)
                .setParameter("finis", List.of(EtatEntretienRetraite.TENU, EtatEntretienRetraite.ANNULE))
                .getResultStream()
                .findFirst()
                .ifPresent(id -> {
                    throw new DemandeRefusee(
                            CodeProbleme.RETRAITE_EN_COURS,
                            "Un entretien est déjà demandé pour cet agent (n° %d).".formatted(id),
                            "carriere");
                });
    }

    Page<LigneEntretienRetraite> chercher(RechercheEntretiensRetraite demande, Visibles visibles) {
        return visibles.restreindre(Liste.de(em, EntretienRetraite.class, "e"))
                .filtrer("e.siren = :siren", "siren", demande.siren())
                .filtrer("e.etat = :etat", "etat", demande.etat())
                .page(demande.page(), TRI)
                .vers(EntretienRetraite::ligne);
    }
}
