package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.acces.Perimetre;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.referentiel.api.acces.Acces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Reads all the careers of an agent: a pension takes the services of each. */
@ApplicationScoped
public class CarrieresDeLAgent {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Chronologies chronologies;

    @Inject
    private Acces acces;

    @Inject
    private AccesCarriere accesCarriere;

    /** All of them, by id; two queries. */
    Map<Long, Chronologie> toutes(long agent) {
        return chronologies.de(
                carrieres(agent).stream().map(CarriereDeLAgent::id).toList());
    }

    /** Those that the caller may see: another employer's congés are none of his business. */
    Map<Long, Chronologie> visibles(long agent) {
        Predicate<CarriereDeLAgent> visible = visible(agent);
        return chronologies.de(carrieres(agent).stream()
                .filter(visible)
                .map(CarriereDeLAgent::id)
                .toList());
    }

    /** All of them, each with whether the caller may see it; two queries. */
    public List<CarriereConnue> connues(long agent) {
        Predicate<CarriereDeLAgent> visible = visible(agent);
        List<CarriereDeLAgent> carrieres = carrieres(agent);
        Map<Long, Chronologie> lues =
                chronologies.de(carrieres.stream().map(CarriereDeLAgent::id).toList());
        return carrieres.stream()
                .map(carriere -> new CarriereConnue(carriere.siren(), visible.test(carriere), lues.get(carriere.id())))
                .toList();
    }

    /** The career wanted when the caller may see it, the first that he may see otherwise; empty for a stranger. */
    public OptionalLong visible(long agent, long voulue) {
        List<Long> visibles = carrieres(agent).stream()
                .filter(visible(agent))
                .map(CarriereDeLAgent::id)
                .toList();
        if (visibles.contains(voulue)) {
            return OptionalLong.of(voulue);
        }
        return visibles.stream().mapToLong(Long::longValue).findFirst();
    }

    private Predicate<CarriereDeLAgent> visible(long agent) {
        boolean sien = acces.agent().equals(OptionalLong.of(agent));
        Perimetre perimetre = accesCarriere.perimetre();
        return carriere -> sien || perimetre.contient(carriere.siren(), carriere.arrondissement());
    }

    private List<CarriereDeLAgent> carrieres(long agent) {
        return em.createQuery(
                        "SELECT NEW fr.cdg62.carriere.retraite.CarriereDeLAgent(c.id, c.siren, c.arrondissement)"
                                + " FROM Carriere c WHERE c.agent = :agent ORDER BY c.id",
                        CarriereDeLAgent.class)
                .setParameter("agent", agent)
                .getResultList();
    }
}
