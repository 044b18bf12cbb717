package fr.cdg62.referentiel.acces;

import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.connexion.ReglagesDemonstration;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.OptionalLong;

/** Reads what an account may do today: one query on the indexes of account and habilitation. */
@Dependent
public class HabilitationsEnVigueur {
    private static final String REQUETE = """
            SELECT NEW fr.cdg62.referentiel.api.acces.HabilitationVue(
                h.id, c.identifiant, h.siren, h.role, h.debut, h.fin, h.accordeePar, h.version)
            FROM Habilitation h JOIN h.compte c
            WHERE c.identifiant = :identifiant
              AND c.etat = fr.cdg62.referentiel.api.compte.EtatCompte.ACTIF
              AND (c.demonstration = FALSE OR c.demonstration = :demonstration)
              AND h.annulee = FALSE
              AND h.debut <= :jour AND (h.fin IS NULL OR h.fin >= :jour)
            ORDER BY h.siren, h.role""";

    private static final String AGENT = """
            SELECT COALESCE(a.remplacePar, a.id) FROM Habilitation h JOIN h.compte c JOIN Agent a ON a.id = c.agent
            WHERE c.identifiant = :identifiant AND h.role = :role
              AND c.etat = fr.cdg62.referentiel.api.compte.EtatCompte.ACTIF
              AND (c.demonstration = FALSE OR c.demonstration = :demonstration)
              AND h.annulee = FALSE
              AND h.debut <= :jour AND (h.fin IS NULL OR h.fin >= :jour)""";

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    private final Horloge horloge;
    private final ReglagesDemonstration demonstration;

    /** Takes the clock that says which day it is, and whether fictitious accounts count. */
    @Inject
    public HabilitationsEnVigueur(Horloge horloge, ReglagesDemonstration demonstration) {
        this.horloge = horloge;
        this.demonstration = demonstration;
    }

    /** Habilitations in force today of an active account; empty for any other identifiant. */
    public List<HabilitationVue> de(String identifiant) {
        return requete(REQUETE, HabilitationVue.class, identifiant).getResultList();
    }

    /**
     * The agent an active account belongs to, while it holds the role of agent; after a rapprochement, the record that
     * was kept.
     */
    public OptionalLong agent(String identifiant) {
        return requete(AGENT, Long.class, identifiant)
                .setParameter("role", Roles.AGENT)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private <T> TypedQuery<T> requete(String jpql, Class<T> type, String identifiant) {
        return em.createQuery(jpql, type)
                .setParameter("identifiant", identifiant)
                .setParameter("demonstration", demonstration.active())
                .setParameter("jour", horloge.aujourdHui());
    }
}
