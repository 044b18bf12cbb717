package fr.cdg62.finances.catalogue;

import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The missions offered at a date, read in one query. */
@ApplicationScoped
public class Missions {
    private static final String OFFERTES =
            "SELECT m FROM Mission m WHERE m.debut <= :date AND (m.fin IS NULL OR m.fin >= :date) ORDER BY m.rang";

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    /**
     * The missions, in the order of the guide.
     *
     * @throws DemandeRefusee PARAMETRE_MANQUANT naming the date when the catalogue does not go back so far
     */
    public List<MissionVue> au(LocalDate date) {
        List<MissionVue> missions = em.createQuery(OFFERTES, Mission.class)
                .setParameter("date", date)
                .getResultStream()
                .map(Mission::vue)
                .toList();
        if (missions.isEmpty()) {
            throw new DemandeRefusee(
                    CodeProbleme.PARAMETRE_MANQUANT,
                    "Le catalogue des missions n'a pas de version au %s.".formatted(RegleDroits.texte(date)),
                    "date");
        }
        return missions;
    }

    /**
     * The mission of this code, or of this name or alias whatever the case.
     *
     * @throws DemandeRefusee INTROUVABLE on {@code mission} when none is offered at the date under it
     */
    public MissionVue exiger(String codeOuLibelle, LocalDate date) {
        return trouver(au(date), codeOuLibelle);
    }

    static MissionVue trouver(List<MissionVue> missions, String codeOuLibelle) {
        return missions.stream()
                .filter(mission -> designe(mission, codeOuLibelle))
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE,
                        "Aucune mission ne porte le code ou le nom « %s ».".formatted(codeOuLibelle),
                        "mission"));
    }

    private static boolean designe(MissionVue mission, String codeOuLibelle) {
        return Stream.concat(Stream.of(mission.code(), mission.libelle()), mission.alias().stream())
                .anyMatch(nom -> nom.equalsIgnoreCase(codeOuLibelle));
    }
}
