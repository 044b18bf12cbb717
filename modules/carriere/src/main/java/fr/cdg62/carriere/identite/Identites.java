package fr.cdg62.carriere.identite;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.acces.Perimetre;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Reads whose career it is, and what the caller is to it. */
@ApplicationScoped
public class Identites {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Acces acces;

    @Inject
    private AccesCarriere accesCarriere;

    /** Whose career it is; INTROUVABLE for an unknown one. */
    public Identite de(long carriere) {
        return em.createQuery(
                        "SELECT NEW fr.cdg62.carriere.identite.Identite(c.id, c.agent, c.nom, c.prenom, c.siren,"
                                + " c.arrondissement, c.cadreEmplois) FROM Carriere c WHERE c.id = :id",
                        Identite.class)
                .setParameter("id", carriere)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE, "Aucune carrière de ce numéro ne vous est accessible.", "carriere"));
    }

    /**
     * Holds the agent until the transaction ends: what he may have only once is looked for, then written, by one caller
     * after the other.
     */
    public void retenir(Identite identite) {
        em.createNativeQuery("SELECT id FROM carriere_carriere WHERE agent_id = ?1 ORDER BY id FOR UPDATE")
                .setParameter(1, identite.agentId())
                .getResultList();
    }

    /** The roles of the caller on this career; AGENT only for his own. */
    public Predicate<String> roles(Identite identite) {
        return roles(identite, identite.siren());
    }

    /** The same on what this employer asked for on the career, whoever employs its agent today. */
    public Predicate<String> roles(Identite identite, String siren) {
        boolean sien = estSien(identite);
        Predicate<String> roles = acces.roles(siren);
        return role -> Roles.AGENT.equals(role) ? sien : roles.test(role);
    }

    /** Whether the caller is the agent himself. */
    public boolean estSien(Identite identite) {
        return acces.agent().equals(OptionalLong.of(identite.agentId()));
    }

    /** What a list may show the caller: the careers he manages, or his own when he is an agent. */
    public Visibles visibles() {
        Perimetre perimetre = accesCarriere.perimetre();
        return new Visibles(
                perimetre.tout(),
                perimetre.sirens(),
                perimetre.arrondissements(),
                acces.agent().orElse(0));
    }
}
