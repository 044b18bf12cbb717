package fr.cdg62.referentiel.compte;

import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.referentiel.api.compte.EtatCompte;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;

/** Habilitations in the database. */
@Dependent
public class DepotHabilitations {
    private static final String AVEC_COMPTE = "SELECT h FROM Habilitation h JOIN FETCH h.compte c WHERE ";

    private static final Tri TRI = Tri.fixe("h.debut DESC, h.id DESC");

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    Habilitation exiger(long id) {
        return em.createQuery(AVEC_COMPTE + "h.id = :id", Habilitation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(DepotHabilitations::inconnue);
    }

    static DemandeRefusee inconnue() {
        return new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette habilitation n'existe pas.", "id");
    }

    /** Every habilitation of the account, past ones included. */
    List<Habilitation> de(Compte compte) {
        return em.createQuery("SELECT h FROM Habilitation h WHERE h.compte = :compte", Habilitation.class)
                .setParameter("compte", compte)
                .getResultList();
    }

    /** Every habilitation giving the role there, reserved until the end of the transaction. */
    public List<Habilitation> detenteurs(String siren, String role) {
        String ou = siren == null ? "h.siren IS NULL" : "h.siren = :siren";
        TypedQuery<Habilitation> requete = em.createQuery(
                        AVEC_COMPTE + "h.role = :role AND h.annulee = FALSE AND " + ou, Habilitation.class)
                .setParameter("role", role);
        if (siren != null) {
            requete.setParameter("siren", siren);
        }
        return requete.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    public HabilitationVue ajouter(Habilitation habilitation) {
        em.persist(habilitation);
        return enregistrer(habilitation);
    }

    /** Writes at once, so that the version returned is the one recorded. */
    HabilitationVue enregistrer(Habilitation habilitation) {
        em.flush();
        return habilitation.vue();
    }

    /** Whether the account, not closed, holds a role on the collectivité that day. */
    boolean rattache(String siren, String identifiant, LocalDate jour) {
        return em.createQuery(
                                "SELECT COUNT(h) FROM Habilitation h WHERE h.siren = :siren"
                                        + " AND h.compte.identifiant = :identifiant AND h.compte.etat <> :cloture"
                                        + " AND h.annulee = FALSE AND h.debut <= :jour"
                                        + " AND (h.fin IS NULL OR h.fin >= :jour)",
                                Long.class)
                        .setParameter("siren", siren)
                        .setParameter("identifiant", identifiant)
                        .setParameter("cloture", EtatCompte.CLOTURE)
                        .setParameter("jour", jour)
                        .getSingleResult()
                > 0;
    }

    void exigerConnue(String siren) {
        Number nombre = (Number) em.createNativeQuery("SELECT COUNT(*) FROM referentiel_collectivite WHERE siren = ?")
                .setParameter(1, siren)
                .getSingleResult();
        if (nombre.intValue() == 0) {
            throw new DemandeRefusee(
                    CodeProbleme.INTROUVABLE, "Aucune collectivité de SIREN %s.".formatted(siren), "siren");
        }
    }

    Page<HabilitationVue> surCollectivite(String siren, DemandePage page) {
        return lister("h.siren = :valeur", siren, page);
    }

    Page<HabilitationVue> duCompte(String identifiant, DemandePage page) {
        return lister("h.compte.identifiant = :valeur", identifiant, page);
    }

    private Page<HabilitationVue> lister(String condition, String valeur, DemandePage page) {
        return Liste.de(em, Habilitation.class, "h")
                .joindre("JOIN FETCH h.compte c")
                .filtrer(condition, "valeur", valeur)
                .garder("h.annulee = FALSE")
                .page(page, TRI)
                .vers(Habilitation::vue);
    }
}
